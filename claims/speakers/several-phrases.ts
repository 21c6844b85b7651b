import type { Span } from '../../types/review.ts'
import { crowdNames, documentNouns, organisationNouns } from '../sources/nouns.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import { determiners, isCapitalised, subjectPronouns, timeWords } from '../words/word-classes.ts'
import { jointsBefore } from './joint-sources.ts'
import { type KnownStory, mentionsWithin, type Spoken } from './known-story.ts'
import { isTitleCase, lineAt } from './name-sequences.ts'
import { countBefore, startOfPhrase } from './noun-phrase.ts'
import { isPluralNoun, isSpeakingNoun } from './speaking-nouns.ts'

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

/** The noun phrases of a stretch that are several or a body. */
export function phrasesBetween(span: Span, known: KnownStory): Phrase[] {
  // The first words may be cut from their phrase.
  const words = splitWords(known.text, span)
  return words.flatMap((word, index): Phrase[] => {
    const kind = kindOf(word, words[index + 1], opens(words[index - 1]))
    if (!kind || isTitleCase(lineAt(known.text, word.start))) return []
    const start = words[startOfPhrase(words, index)]?.start ?? word.start
    const isNamed = mentionsWithin(known, { start, end: word.end }).some(({ end }) => end === word.end)
    if (isNamed || (kind === 'others' && (start === word.start || isOne(words[index - 1])))) return []
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

/** "That | makes": behind a word for one, it is a verb. */
function isOne(before: Word | undefined): boolean {
  return before !== undefined && /^(?:that|this|another|each|every|it)$/.test(before.lower)
}

function opens(before: Word | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && before.text !== ',')
}

/** "members | of the Hale Party": whose they are. */
const tiedName = /^\s(?:of|from|with)\s(?:(?:the|his|her|their)\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s(?=\p{Lu})|))+/u

function kindOf(word: Word, next: Word | undefined, opensSentence: boolean): 'people' | 'body' | 'others' | null {
  const { lower, text } = word
  if (word.kind !== 'word' || (next && isSpeakingNoun(next.lower) && next.start === word.end + 1)) return null
  if (next?.lower === 'of' && /^(?:dozens|hundreds|thousands|scores|millions|majority|group)$/.test(lower)) return null
  if (crowdNames.has(lower)) return 'people'
  if (documentNouns.has(lower) || documentNouns.has(lower.replace(/s$/, ''))) return null
  // "Hale Voters" may be a name, "Voters" is not.
  if (isSpeakingNoun(lower) && isPluralNoun(lower)) return isCapitalised(text) && !opensSentence ? null : 'people'
  if (organisationNouns.has(lower)) return 'body'
  // "three firms", "outside groups", "the Brujas": several of whatever kind.
  const isVerb = next !== undefined && (determiners.has(next.lower) || subjectPronouns.has(next.lower))
  return !isVerb && /[^siu]s$/.test(lower) && lower.length > 3 && !timeWords.has(lower.replace(/s$/, ''))
    ? 'others'
    : null
}
