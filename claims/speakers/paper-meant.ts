import type { Span, SpeakerBasis } from '../../types/review.ts'
import { documentNouns } from '../sources/nouns.ts'
import type { Word } from '../words/split-words.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { isInOpening, type KnownStory, type Spoken } from './known-story.ts'
import { paperPhrases } from './paper-phrases.ts'

/** "the new poll" is mostly the one that the story is about. */
const spokenOfAgain = /^(?:same|new|latest|recent)$/

/**
 * The paper that "the poll", "the survey" or "the email" means: the only one of its kind in the story whose maker is
 * told; else the last before it that the story describes ("a fundraising email"). `null`: no such paper.
 */
export function paperMeant(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const noun = words.at(-1)?.lower ?? ''
  const article = words[0]?.lower ?? ''
  if (!documentNouns.has(noun) || /s$/.test(noun)) return null
  const opens = /^(?:the|this|that)$/.test(article)
  const isAgain = opens && words.length === 3 && spokenOfAgain.test(words[1]?.lower ?? '')
  const isDefinite = isAgain || (opens && words.length === 2)
  const isNew = isInOpening(source.start, known) && words.length <= 3 && !isNamed(words)
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
  const isOne = new Set(makers.map(({ key }) => key)).size === 1
  if (maker && isOne && !(isAgain && maker.start >= source.start)) return own(maker.words, basisOf(maker, source))
  if (!isDefinite) return null
  const before = phrases.findLast(({ start, end, isDescribed }) => isDescribed && end <= source.start && start < end)
  return before ? own(before.words, 'role_before') : null
}

function basisOf(phrase: Span, source: Span): SpeakerBasis {
  if (phrase.end <= source.start) return 'role_before'
  return phrase.start < source.end ? 'own_words' : 'named_later'
}

function isNamed(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => index > 0 && isCapitalised(text))
}
