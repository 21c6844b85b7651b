import type { Span, SpeakerBasis } from '../../../types/review.ts'
import { documentNouns } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import { isCapitalised } from '../../words/word-classes.ts'
import { isInOpening, type KnownStory, type Spoken } from '../known-story.ts'
import { type PaperPhrase, paperPhrases } from './paper-phrases.ts'

/** "the new poll" is mostly the one that the story is about. */
const spokenOfAgain = /^(?:same|new|latest|recent)$/

/**
 * The paper that "the poll", "the survey" or "the email" means: the only one of its kind in the story whose maker is
 * told; else the last before it that the story describes ("a fundraising email"), in the fullest words that the story
 * has for it. `null`: no such paper.
 */
export function paperMeant(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const noun = words.at(-1)?.lower ?? ''
  const article = words[0]?.lower ?? ''
  if (!documentNouns.has(noun)) return null
  const isPlural = /s$/.test(noun)
  const opens = /^(?:the|this|that)$/.test(article)
  const told = words.slice(1, -1).filter(({ lower }) => !spokenOfAgain.test(lower))
  const isAgain = opens && words.length > 2 && told.length < words.length - 2
  const isDefinite = opens && told.length === 0
  const isNew = !isPlural && isInOpening(source.start, known) && words.length <= 3 && !isNamed(words)
  if (!isDefinite && !isNew) return null
  const phrases = known.papers.get(noun) ?? paperPhrases(noun, known.text)
  known.papers.set(noun, phrases)
  const makers = phrases.filter(({ isMade }) => isMade)
  const [maker] = makers
  const own = (speaker: string, decidedBy: SpeakerBasis): Spoken => ({
    speaker,
    sourceKind: 'document',
    person: false,
    plural: false,
    at: source.end,
    decidedBy,
  })
  const isOne = new Set(makers.map(({ key, words }) => key || words)).size === 1
  if (maker && isOne && !isPlural && !(isAgain && maker.start >= source.start))
    return own(maker.words, basisOf(maker, source))
  if (!isDefinite) return null
  const before = phrases.findLast(
    ({ end, isDescribed, isMade }) => (isPlural ? isMade : isDescribed) && end <= source.start,
  )
  const found = isPlural ? before : (onlyNew(source, phrases) ?? before)
  return found ? own(fullest(found, phrases).words, 'role_before') : null
}

/** "a report from the Hale Institute": the only one that the story has brought up with its maker. */
function onlyNew(source: Span, phrases: readonly PaperPhrase[]): PaperPhrase | undefined {
  const found = phrases.filter(({ isNew, isMade, key, end }) => isNew && isMade && key !== '' && end <= source.start)
  return found.length === 1 ? found[0] : undefined
}

/** The first phrase that tells the same maker. */
function fullest(phrase: PaperPhrase, phrases: readonly PaperPhrase[]): PaperPhrase {
  return phrase.key ? (phrases.find(({ isMade, key }) => isMade && key === phrase.key) ?? phrase) : phrase
}

function basisOf(phrase: Span, source: Span): SpeakerBasis {
  if (phrase.end <= source.start) return 'role_before'
  return phrase.start < source.end ? 'own_words' : 'named_later'
}

function isNamed(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => index > 0 && isCapitalised(text))
}
