import { diffArrays, diffWordsWithSpace } from 'diff'
import type { SentenceChange, WordPart } from '../types/desk-view.ts'
import type { Review } from '../types/review.ts'

/** Share of words that two sentences must have in common to be one that was reworded. */
const alike = 0.5

/**
 * What has changed between two reviews of one address, sentence by sentence, in the order of the newer text: the edit
 * that nobody announces. White space doesn't count.
 */
export function differencesBetween(before: Review, after: Review): SentenceChange[] {
  const changes: SentenceChange[] = []
  const parts = diffArrays(sentencesOf(before), sentencesOf(after))
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    const next = parts[at + 1]
    if (part?.removed && next?.added) {
      changes.push(...pair(part.value, next.value))
      at++
    } else if (part?.removed) changes.push(...part.value.map((text): SentenceChange => ({ kind: 'removed', text })))
    else if (part?.added) changes.push(...part.value.map((text): SentenceChange => ({ kind: 'added', text })))
  }
  return changes
}

/** Removed and added sentences of one place: those that share most of their words were reworded. */
function pair(removed: string[], added: string[]): SentenceChange[] {
  const left = [...removed]
  const changes: SentenceChange[] = added.map((text) => {
    const scored = left.map((before) => ({ before, score: likeness(before, text) }))
    const best = scored.sort((one, other) => other.score - one.score)[0]
    if (!best || best.score < alike) return { kind: 'added', text }
    left.splice(left.indexOf(best.before), 1)
    return { kind: 'reworded', before: best.before, after: text, parts: wordParts(best.before, text) }
  })
  return [...left.map((text): SentenceChange => ({ kind: 'removed', text })), ...changes]
}

function wordParts(before: string, after: string): WordPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** Words in common, twice, over all words. 0 to 1. */
function likeness(one: string, other: string): number {
  const words = wordsOf(other)
  const all = wordsOf(one)
  const total = all.length + words.length
  if (total === 0) return 1
  let common = 0
  for (const word of all) {
    const at = words.indexOf(word)
    if (at === -1) continue
    common++
    words.splice(at, 1)
  }
  return (2 * common) / total
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ([] as string[])

function sentencesOf({ article, sentences }: Review): string[] {
  return sentences.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ').trim())
}
