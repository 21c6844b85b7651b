import type { Span } from '../../../types/review.ts'
import { documentNouns } from '../../sources/nouns.ts'
import { timeWords } from '../../words/word-classes.ts'
import { type KnownStory, type Spoken, wordsOf } from '../known-story.ts'
import { isPeopleNoun } from '../phrases/speaking-nouns.ts'
import type { UnderstoodSeveral } from './several-again.ts'
import { jointPhrases, type Phrase, pairsWithOthers, phrasesBetween } from './several-phrases.ts'

/** How far back "they" reaches, in UTF-16 units. */
const reach = 700

/** A place where some are spoken of whom "they" may mean. */
export interface SeveralPlace extends Pick<Phrase, 'start' | 'end' | 'kind'> {
  spoken: Spoken
  /** It is the source of an attribution. */
  speaks: boolean
}

/**
 * Where some are spoken of whom "they" at an offset may mean: as sources, in noun phrases, as persons joined by "and",
 * by an earlier "they"; nearest first.
 */
export function severalPlaces(
  at: number,
  known: KnownStory,
  identify: (source: Span) => Spoken,
  before: readonly UnderstoodSeveral[],
): SeveralPlace[] {
  const near = { start: Math.max(0, at - reach), end: at }
  const heard = known.spoken
    .filter((some) => some.at > at - reach && some.at <= at && !isPaper(some) && !isPersons(some, known))
    .map((some) => ({ start: some.at, end: some.at, kind: kindOf(some), spoken: some, speaks: true }))
  const phrases = phrasesBetween(near, known).map((phrase) => ({
    ...phrase,
    spoken: identify(phrase),
    speaks: false,
  }))
  const pairs = jointPhrases(at, known).map((pair) => ({ ...pair, speaks: false }))
  const accompanied = pairsWithOthers(near, known).map((pair) => ({
    ...pair,
    spoken: inOwnWords(pair, known),
    speaks: false,
  }))
  const again = before
    .filter((one) => one.at >= near.start)
    .map(({ at: start, meant }) => ({ ...meant, start, end: start + 'they'.length, speaks: false }))
  return [...heard, ...phrases, ...pairs, ...accompanied, ...again]
    .filter(({ end, spoken }) => (spoken.plural || !spoken.person) && !isNobody(spoken) && !isObjectOf(at, end, known))
    .sort((a, b) => b.end - a.end || Number(b.speaks) - Number(a.speaks))
}

/** "the decisions | they made", "Hale greets | them": what a clause of theirs is tied to, or the verb before them. */
function isObjectOf(at: number, end: number, { text }: KnownStory): boolean {
  return end === at - 1 && /^\s(?:they|them|both)(?!\p{L})/u.test(text.slice(end, at + 5))
}

/** What those are called who are the same: lower case; empty where the story has no words for them. */
export function calledBy({ speaker, words }: Spoken): string {
  return (speaker ?? words ?? '').toLowerCase()
}

/** People, where the words say so: figures and rules that are several can be sources, too. */
function kindOf({ plural, person, speaker, words }: Spoken): Phrase['kind'] {
  if (!plural) return 'body'
  const noun = lastWord(words ?? speaker ?? '')
  return person || isPeopleNoun(noun) || isPeopleNoun(noun.replace(/s$/, '')) ? 'people' : 'others'
}

/** "He and his partner": who it is the story tells in these words. */
function inOwnWords(pair: Span, { text }: KnownStory): Spoken {
  const speaker = wordsOf(text, pair)
  return { speaker, sourceKind: 'unnamed', person: true, plural: true, at: pair.end, decidedBy: 'several_before' }
}

/** "Polls show": papers are no "they", whose kind nothing tells neither. */
function isPaper({ sourceKind, words = '' }: Spoken): boolean {
  const noun = lastWord(words)
  return sourceKind === 'document' || documentNouns.has(noun) || documentNouns.has(noun.replace(/s$/, ''))
}

/** A single name that is a person's elsewhere in the story. */
function isPersons({ speaker, plural }: Spoken, { names }: KnownStory): boolean {
  const bearers = plural || speaker === null ? [] : (names.bySurname.get(speaker.toLowerCase()) ?? [])
  return bearers.some(({ full, gender }) => full.includes(' ') || gender !== null)
}

/** "This", "Tuesday": words of a source that are nobody's. */
function isNobody(some: Spoken): boolean {
  const called = calledBy(some)
  return called === '' || /^(?:this|that|these|those|it|none|nobody)$/.test(called) || timeWords.has(called)
}

function lastWord(words: string): string {
  return /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? ''
}
