import type { Span } from '../../../types/review.ts'
import type { KnownStory, Spoken } from '../known-story.ts'
import { filledIn } from '../pronoun-meant.ts'
import { antecedentOf } from '../who-and-which/antecedent.ts'
import { jointRightBefore } from './joint-sources.ts'
import { type SeveralCandidate, severalCandidates } from './several-meant.ts'

/** "many", "none of them", "the two": some or all of those whom the story has just spoken of. */
const partOfSeveral =
  /^(?:(?:so )?many|most|none|several|few|all|both|neither|some|(?:the|those) (?:two|three|pair|duo|only ones)|(?:\p{L}+ )?(?:many|most|none|several|few|all|both|neither|some|each|one|two|three) of (?:them|these|those))$/iu

export function isPartOfSeveral(words: string): boolean {
  return partOfSeveral.test(words.trim())
}

/** Some of whoever they are; "both" and "all" say more. */
const someOnly = /^(?:some|many|most|several|few)$/i

/** "feared by | some", "that | many say": inside a clause they are people at large. */
const inMainClause =
  /(?:^|[\n;:—–]\s*|[.!?][”"’']{0,2}\s+|(?<!\p{L})(?:and|but|while|though|although|now|because|when),?\s)$/iu

/** How much of the text before the word is looked at, in UTF-16 units. */
const nearBefore = 14

/** Those of whom "many" are a part: only such as are people, and near. */
export function partMeant(source: Span, known: KnownStory, identify: (source: Span) => Spoken): Spoken | null {
  const { text } = known
  const words = text.slice(source.start, source.end).trim()
  const isSome = someOnly.test(words)
  const before = text.slice(Math.max(0, source.start - nearBefore), source.start)
  if (isSome && !/^most$/i.test(words) && !inMainClause.test(before)) return null
  const near = severalCandidates(source.start, known, identify).filter(
    ({ clues }) => isNear(clues) && clues.body === 0 && (!isSome || clues.people + clues.pair > 0),
  )
  const found = known.decideSeveral(source.start, near)
  return found && filledIn(found.spoken, 'several_before')
}

function isNear({ sameParagraph, sameSentence, sentenceBefore }: SeveralCandidate['clues']): boolean {
  return sameParagraph > 0 && sameSentence + sentenceBefore > 0
}

/** "two | of whom", "each | of which": some of those before. */
const someOf = /^(?:\p{L}+\s){1,3}of\s(?:whom|which)$/iu

/** Those right before "both of whom", all of them. */
export function wholeBefore(source: Span, known: KnownStory, identify: (source: Span) => Spoken): Spoken | null {
  if (!someOf.test(known.text.slice(source.start, source.end))) return null
  const joint = jointRightBefore(source.start, known)
  if (joint) return { ...joint, decidedBy: 'words_before' }
  const before = antecedentOf({ at: source.start, word: 'which' }, known)
  return before && { ...filledIn(identify(before), 'words_before'), plural: true }
}
