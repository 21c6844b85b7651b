import type { SpeakerBasis } from '../../../types/review.ts'
import type { Gender } from '../names/gender.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { strongestCandidate } from '../strongest-candidate.ts'
import { pronounWeights } from './pronoun-weights.ts'

/** Somebody whom "he" or "she" can mean: a person whom the story names, or an unnamed one by its role. */
export interface Referent {
  name: StoryName | null
  /** The role in its own words, where there is no name. */
  role: string | null
  gender: Gender | null
  /** The gender of the first pronoun that was held to mean it: as sure as that was. */
  guessed?: Gender
}

/** What speaks for somebody: 0 to 1 each. */
export type Clue = keyof typeof pronounWeights

/** Somebody who may be meant, with the clues for it. */
export interface Candidate {
  referent: Referent
  clues: Record<Clue, number>
}

/** Chooses among those who may be meant by a pronoun; `null` where nobody stands out. */
export type Decide = (at: number, candidates: readonly Candidate[]) => Referent | null

/** Whoever has the most clues, by weights fitted on stories whose pronouns were labelled. */
export function byClues(weights: Record<Clue, number> = pronounWeights): Decide {
  return (_at, candidates) => strongestCandidate(candidates, weights)?.referent ?? null
}

/** What the story tells of it; no guess. */
export function genderOf(referent: Referent): Gender | null {
  return referent.gender ?? referent.name?.gender ?? null
}

/** What only the story tells counts, and not what the trained reader sees in it. */
const withoutPointer = { ...pronounWeights, pointedAt: 0 }

/** Whether somebody would be chosen without the trained reader: in mind, and before all others. */
function isInStory(chosen: Referent, candidates: readonly Candidate[]): boolean {
  const first = strongestCandidate(candidates, withoutPointer)
  return first?.referent === chosen && first.clues.salience > 0
}

/** What speaks most for the one who was chosen, in a reader's words. */
export function basisOf(chosen: Referent, candidates: readonly Candidate[]): SpeakerBasis {
  const clues = candidates.find(({ referent }) => referent === chosen)?.clues
  if (clues && clues.pointedAt > 0 && !isInStory(chosen, candidates)) return 'pointed_at'
  if (candidates.length === 1 || !clues) return 'only_one'
  if (clues.lastSpeaker > 0) return 'last_speaker'
  return clues.lastSubject > 0 ? 'last_subject' : 'most_in_mind'
}
