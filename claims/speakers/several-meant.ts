import type { Span } from '../../types/review.ts'
import { crowdNames, documentNouns } from '../sources/nouns.ts'
import { isQuotedAt, type KnownStory, type Spoken } from './known-story.ts'
import { jointPhrases, type Phrase, phrasesBetween } from './several-phrases.ts'
import { severalWeights } from './several-weights.ts'
import { isSpeakingNoun } from './speaking-nouns.ts'
import { strongestCandidate } from './strongest-candidate.ts'

/** What speaks for some whom "they" may mean: 0 to 1 each. */
export type SeveralClue = keyof typeof severalWeights

export interface SeveralCandidate {
  spoken: Spoken
  clues: Record<SeveralClue, number>
}

/** Chooses among those whom "they" at an offset may mean. */
export type DecideSeveral = (at: number, candidates: readonly SeveralCandidate[]) => SeveralCandidate | null

/** How far back "they" reaches, in UTF-16 units. */
const reach = 700

const sentenceEnd = /[.!?]["”’']{0,2}\s+(?=["“‘']?\p{Lu})|\n/gu

/** Before a phrase that begins a clause. */
const opensClause =
  /(?:^|\n\s*|[.!?:;][”"’']{0,2}\s+|,[”"]?\s+|(?<!\p{L})(?:as|while|when|because|but|and|although|though|that|after|before|since|if|whether|how|where|why|what)\s)$/iu

/** Those whom "they" at an offset may mean, each with its last mention and the clues for it; nearest first. */
export function severalCandidates(
  at: number,
  known: KnownStory,
  identify: (source: Span) => Spoken,
): SeveralCandidate[] {
  const { text, spoken } = known
  const from = Math.max(0, at - reach)
  const found = new Map<string, SeveralCandidate>()
  const counts = new Map<string, number>()
  const last = spoken.at(-1)
  const add = (some: Spoken, { start, end, kind }: Pick<Phrase, 'start' | 'end' | 'kind'>, speaks: boolean) => {
    const key = (some.speaker ?? some.words ?? '').toLowerCase()
    if (!key) return
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const between = text.slice(end, at)
    const passed = between.match(sentenceEnd)?.length ?? 0
    const isQuoted = isQuotedAt(start, known)
    const one = found.get(key)
    if (one) {
      if (speaks) one.clues.speaks = 1
      if (passed === 0 || one.clues.quoted > isNumber(isQuoted)) one.clues.quoted = isNumber(isQuoted)
      return
    }
    found.set(key, {
      spoken: some,
      clues: {
        sameSentence: isNumber(passed === 0),
        sentenceBefore: isNumber(passed === 1),
        sameParagraph: isNumber(!between.includes('\n')),
        subject: isNumber(opensClause.test(text.slice(Math.max(0, start - 12), start))),
        speaks: isNumber(speaks),
        lastSpeaker: isNumber(last !== undefined && key === (last.speaker ?? last.words ?? '').toLowerCase()),
        nearest: isNumber(found.size === 0),
        people: isNumber(kind === 'people'),
        crowd: isNumber(kind === 'people' && isCalledByName(some.speaker ?? some.words ?? '')),
        body: isNumber(kind === 'body'),
        pair: isNumber(kind === 'pair'),
        share: 0,
        quoted: isNumber(isQuoted),
      },
    })
  }
  const heard = spoken
    .filter((some) => at - some.at < reach && !isPaper(some) && (some.plural || !some.person))
    .map((some) => ({
      start: some.at,
      end: some.at,
      kind: some.plural ? ('people' as const) : ('body' as const),
      some: () => some,
      speaks: true,
    }))
  const phrases = phrasesBetween({ start: from, end: at }, known).map((phrase) => ({
    ...phrase,
    some: () => identify(phrase),
    speaks: false,
  }))
  const pairs = jointPhrases(at, known).map((pair) => ({ ...pair, some: () => pair.spoken, speaks: false }))
  const nearestFirst = [...heard, ...phrases, ...pairs].sort(
    (a, b) => b.end - a.end || Number(b.speaks) - Number(a.speaks),
  )
  for (const one of nearestFirst) add(one.some(), one, one.speaks)
  const most = Math.max(1, ...counts.values())
  for (const [key, candidate] of found) candidate.clues.share = (counts.get(key) ?? 0) / most
  return [...found.values()]
}

/** "Polls show": papers are no "they", whose kind nothing tells neither. */
function isPaper({ sourceKind, words = '' }: Spoken): boolean {
  const noun = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? ''
  return sourceKind === 'document' || documentNouns.has(noun) || documentNouns.has(noun.replace(/s$/, ''))
}

/** "Democrats", "Hale voters"; "Voters" has its capital from the sentence. */
function isCalledByName(called: string): boolean {
  const first = /^\p{Lu}[\p{L}-]*/u.exec(called)?.[0].toLowerCase()
  return first !== undefined && (crowdNames.has(first) || !isSpeakingNoun(first))
}

function isNumber(value: boolean): number {
  return value ? 1 : 0
}

/** Whoever has the most clues, by weights fitted on stories whose sources were labelled. */
export function bySeveralClues(weights: Record<SeveralClue, number> = severalWeights): DecideSeveral {
  return (_at, candidates) => strongestCandidate(candidates, weights)
}
