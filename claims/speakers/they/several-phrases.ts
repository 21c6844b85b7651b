import type { Span } from '../../../types/review.ts'
import { crowdNames, documentNouns, organisationNouns } from '../../sources/nouns.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isCapitalised,
  subjectPronouns,
  timeWords,
  wordSet,
} from '../../words/word-classes.ts'
import { type KnownStory, mentionsWithin, type Spoken } from '../known-story.ts'
import { isTitleCase, lineAt } from '../names/name-sequences.ts'
import { countBefore } from '../phrases/count-before.ts'
import { startOfPhrase } from '../phrases/noun-phrase.ts'
import { isAgentNoun, isPeopleNoun, isPluralNoun, isSpeakingNoun } from '../phrases/speaking-nouns.ts'
import { jointsBefore } from './joint-sources.ts'

/** Words of a story for some who are several, or for a body. */
export interface Phrase extends Span {
  kind: 'people' | 'body' | 'pair' | 'others'
  head: string
}

/** The pairs of persons before an offset. */
export function jointPhrases(at: number, known: KnownStory): Array<Phrase & { spoken: Spoken }> {
  return jointsBefore(at, known).map((spoken) => ({
    start: spoken.from,
    end: spoken.at,
    kind: 'pair',
    head: '',
    spoken,
  }))
}

/** "He | and his old partner", "Lee | and her aides": somebody and what may be whoever goes with him. */
const withOthers = /(?<!\p{L})(\p{L}+)\s(and\s(?:his|her)\s)((?:[\p{L}-]+\s){0,2}[\p{L}-]+)/gu

/** The pairs of somebody and whoever is told of as his or hers, in the words of a stretch. */
export function pairsWithOthers(span: Span, known: KnownStory): Phrase[] {
  const mentions = mentionsWithin(known, span)
  return [...known.text.slice(span.start, span.end).matchAll(withOthers)].flatMap((match): Phrase[] => {
    const [, first = '', joint = '', owned = ''] = match
    const at = span.start + match.index
    const start = /^s?he$/i.test(first) ? at : mentions.find(({ end }) => end === at + first.length)?.start
    const head = owned.split(' ').find((word) => isCompany(word))
    if (start === undefined || !head) return []
    const end = at + first.length + 1 + joint.length + owned.indexOf(head) + head.length
    return [{ start, end, kind: 'pair', head }]
  })
}

/** Whoever goes with somebody: "partner", "aides", "campaign". */
function isCompany(word: string): boolean {
  return isPeopleNoun(word) || isPeopleNoun(word.replace(/s$/, '')) || /^(?:team|campaign|partner|family)$/.test(word)
}

/** The noun phrases of a stretch that are several or a body. */
export function phrasesBetween(span: Span, known: KnownStory): Phrase[] {
  // The first words may be cut from their phrase.
  const words = splitWords(known.text, span)
  return words.flatMap((word, index): Phrase[] => {
    const kind = kindOf(word, words[index + 1], opens(words[index - 1]))
    if (!kind || isTitleCase(lineAt(known.text, word.start))) return []
    const start = words[startOfPhrase(words, index)]?.start ?? word.start
    const isNamed = mentionsWithin(known, { start, end: word.end }).some(({ end }) => end === word.end)
    const isKnownNoun = kind !== 'others' && isSpeakingNoun(word.lower)
    const isBehindName = mentionsWithin(known, { start, end: word.start }).some(({ end }) => end === word.start - 1)
    if (isNamed || (!isKnownNoun && (isBehindName || isOne(words[index - 1])))) return []
    if (kind === 'others' && start === word.start) return []
    // "a company", "any campaign": a body that is not known yet is none that "they" goes back to.
    if (
      kind === 'body' &&
      !isCapitalised(word.text) &&
      !/^(?:the|his|her|its|their|this|that)\s|['’]s\s/i.test(known.text.slice(start, word.end))
    )
      return []
    const tied = tiedName.exec(known.text.slice(word.end, word.end + 70))?.[0].trimEnd().length ?? 0
    return [
      {
        start: start - countBefore(known.text, start),
        end: word.end + (kind === 'body' ? 0 : tied),
        kind,
        head: word.lower,
      },
    ]
  })
}

/** "That | makes", "she | offers": behind a word for one, it is a verb. */
function isOne(before: Word | undefined): boolean {
  return before !== undefined && /^(?:that|this|another|each|every|it|s?he|who)$/.test(before.lower)
}

function opens(before: Word | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && before.text !== ',')
}

/** "members | of the Hale Party": whose they are; "guests | at Hale’s dinner" goes on to the noun, or not at all. */
const tiedName =
  /^\s(?:of|from|with|at)\s(?:(?:the|his|her|their)\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s(?=\p{Lu})|))+(?:(?<=['’]s)\s\p{Ll}+(?=[,.;]|\s(?:is|are|was|were|have|had|will|in|on|at|who)\s)|(?<!['’]s)(?!\s?\p{Lu}|[\p{L}’'-]))/u

/** What is counted and does nothing. */
const measure = /^(?:seconds|minutes|hours|decades|centuries|times|dollars|euros|miles|percents?|points|ways|things)$/

/** "Hale greets | them": behind a noun there is none of these. */
const objectPronouns = wordSet('him them me us')

/** "policy" of "policies", "poll" of "polls" */
function singularsOf(lower: string): string[] {
  return [lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')]
}

function kindOf(word: Word, next: Word | undefined, opensSentence: boolean): 'people' | 'body' | 'others' | null {
  const { lower, text } = word
  if (word.kind !== 'word' || (next && isSpeakingNoun(next.lower) && next.start === word.end + 1)) return null
  if (next?.lower === 'of' && /^(?:dozens|hundreds|thousands|scores|millions|majority|group)$/.test(lower)) return null
  if (crowdNames.has(lower)) return 'people'
  if (auxiliaries.has(lower) || [lower, ...singularsOf(lower)].some((noun) => documentNouns.has(noun))) return null
  // "Hale Voters" may be a name, "Voters" is not.
  if (isSpeakingNoun(lower) && isPluralNoun(lower)) return isCapitalised(text) && !opensSentence ? null : 'people'
  if (organisationNouns.has(lower)) return 'body'
  // "readers": a word for whoever does something.
  if (!isCapitalised(text) && isPluralNoun(lower) && isAgentNoun(lower.replace(/s$/, ''))) return 'people'
  // "three firms", "outside groups", "the Brujas": several of whatever kind.
  const isVerb =
    next !== undefined && [determiners, subjectPronouns, objectPronouns].some((words) => words.has(next.lower))
  return !isVerb &&
    /[^siu]s$/.test(lower) &&
    lower.length > 3 &&
    !timeWords.has(lower.replace(/s$/, '')) &&
    !measure.test(lower)
    ? 'others'
    : null
}
