import type { Span } from '../../../types/review.ts'
import { headWords } from '../../sources/head-word.ts'
import { isCapitalised } from '../../words/word-classes.ts'
import { genderOfNoun } from '../names/gender.ts'
import type { StoryName, StoryNames } from '../names/names-in-story.ts'
import { ownWords } from '../own-words.ts'
import { isPersonNoun, isRoleOrTitle } from '../phrases/speaking-nouns.ts'
import type { ReferentMention } from './mention-places.ts'
import type { Referent } from './pronoun-clues.ts'
import { unnamedPersons } from './unnamed-persons.ts'

/** Behind the head of a source: what follows is about somebody else. */
const complement = /^\s(?:who|that|of|for|from|at|with|to|whose)\s/

/** "the secretary of state": an office that holds a preposition. */
const officeOf = /\bof\s(?:state|defen[cs]e|staff|the \p{L}+ (?=\p{Lu}|$))/giu

/** Everybody whom a pronoun can mean, with each place: persons by name, and unnamed ones who speak. */
export function referents(text: string, names: StoryNames, sources: readonly Span[]): ReferentMention[] {
  const byName = new Map<StoryName, Referent>()
  const named = names.mentions.map(({ name, start, end }): ReferentMention => {
    const referent = byName.get(name) ?? { name, role: null, gender: null }
    byName.set(name, referent)
    return { referent, start, end, speaks: sources.some((source) => isSpeakerOf(text, source, { start, end })) }
  })
  const titled = sources.flatMap((source): ReferentMention[] => {
    const holder = titleHolder(text, source, names)
    const referent = holder && byName.get(holder)
    return referent ? [{ referent, ...source, speaks: true }] : []
  })
  const roles = new Map<string, Referent>()
  const byRole = (phrase: Span, head: Span & { noun: string }): Referent => {
    const role = ownWords(text, phrase, head.end)
    const referent = roles.get(role) ?? { name: null, role, gender: genderOfNoun(head.noun) }
    roles.set(role, referent)
    return referent
  }
  const unnamed = sources.flatMap((source): ReferentMention[] => {
    const words = headWords(text, source)
    const head = words.at(-1)
    if (!head || isCapitalised(head.text) || /s$/.test(head.lower) || !isRoleOrTitle(head.lower)) return []
    if (/^(?:the|his|her)$/.test(words[0]?.lower ?? '')) return []
    // "a man who met Lee" is not Lee; "a spokesman, Tom Marsh," is.
    const isNamed = (name: Span) => !complement.test(text.slice(head.end, Math.max(head.end, name.start)))
    if (named.some((name) => source.start <= name.start && name.end <= source.end && isNamed(name))) return []
    // "It is odd for a judge to speak": any judge.
    if (/\bfor\s$/i.test(text.slice(0, source.start).slice(-5)) || /^(?:any|no|every)$/.test(words[0]?.lower ?? ''))
      return []
    return [{ referent: byRole(source, { ...head, noun: head.lower }), ...source, speaks: true }]
  })
  const bySource = new Map(sources.map((source) => [source.start, source]))
  const taken = new Set(unnamed.map(({ start }) => start))
  const broughtUp = unnamedPersons(text)
    .filter(({ phrase }) => !taken.has(phrase.start))
    .map(({ phrase, head }): ReferentMention => {
      const source = bySource.get(phrase.start)
      return {
        referent: byRole(source ?? phrase, head),
        start: phrase.start,
        end: head.end,
        speaks: source !== undefined,
      }
    })
  return [...named, ...titled, ...unnamed, ...broughtUp].sort((a, b) => a.start - b.start)
}

/** Between a source's first word and a name that belongs to another: "Lee, an aide to | Marsh". */
const tied =
  /(?<!\p{L})(?:of|to|for|at|with|by|from|in|on|against|about|who|whose|whom|that|which|supporting|representing)\s/u

/** The name is who the source is, and not somebody whose aide, or of whose city, the source is. */
export function isSpeakerOf(text: string, source: Span, { start, end }: Span): boolean {
  if (start < source.start || end > source.end) return false
  const isOwner = /['’]s?$/.test(text.slice(start, end)) && end < source.end - 1
  return !isOwner && !tied.test(text.slice(source.start, start).replace(officeOf, ''))
}

/** "the senator", where the story has named one senator before. */
function titleHolder(text: string, source: Span, { byTitle, firstAt, mentions }: StoryNames): StoryName | null {
  const words = headWords(text, source)
  const noun = words.at(-1)?.lower ?? ''
  if (words[0]?.lower !== 'the' || words.length > 3 || !isPersonNoun(noun) || /^spokes/.test(noun)) return null
  if (mentions.some(({ start, end }) => start >= source.start && end <= source.end)) return null
  const holders = (byTitle.get(noun) ?? []).filter((holder) => (firstAt.get(holder) ?? source.end) < source.start)
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Sources such as "the senator", which may mean whoever is in mind. */
export function definites(text: string, sources: readonly Span[]): Span[] {
  return sources.filter(({ start }) => /^the\s/i.test(text.slice(start, start + 4))).sort((a, b) => a.start - b.start)
}
