import type { SourcingNotice } from '../../types/review.ts'
import { accusedNotHeard, noAnswerGiven, oneSide } from './both-sides.ts'
import { oneSource, onlyUnnamed } from './few-sources.ts'
import { headlineAsserts, keyClaimUnnamed } from './key-claim.ts'
import type { NoticeRule, SourcedStory } from './notice-rule.ts'

/** The gravest first. */
export const noticeRules: readonly NoticeRule[] = [
  keyClaimUnnamed,
  headlineAsserts,
  accusedNotHeard,
  oneSide,
  onlyUnnamed,
  oneSource,
  noAnswerGiven,
]

/** Fewer sentences than these are no story whose sourcing could be judged as a whole. */
const fewest = 5

/** What an editor would ask about the sourcing of the story as a whole. */
export function findNotices(story: SourcedStory): SourcingNotice[] {
  if (story.sentences.length < fewest) return []
  return noticeRules.flatMap(({ id, find }) => find(story).map((notice) => ({ rule: id, ...notice })))
}
