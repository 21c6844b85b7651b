import { assembleReview } from '../../review/assemble-review.ts'
import type { ClaimsReading } from '../../types/claims.ts'
import type { Painting } from '../../types/messages.ts'
import type { PageReading } from '../../types/story.ts'
import { chosenSettings } from '../settings/chosen-settings.ts'
import { keepState, keptState } from '../sidepanel/kept-states.ts'
import { KnownStories } from '../sidepanel/known-stories.ts'
import { paintingOf } from '../sidepanel/marks-of-review.ts'
import { stateAfterReview } from '../sidepanel/state-after-review.ts'
import { showFindings } from './badge.ts'
import { judge } from './judge.ts'

/**
 * Reviews what a page without a panel has read: keeps the review for the panel, shows the number of findings on the
 * button and answers with the marks.
 */
export async function answerUnattended(tabId: number, url: string, reading: PageReading): Promise<Painting> {
  const { language, articleType, byline } = reading.facts
  const known = new KnownStories()
  const kept = await keptState(tabId, url)
  // Late advertising and a panel that was closed change nothing of what was judged.
  if (kept?.kind === 'reviewed') known.add(kept.review)
  const claims =
    known.claimsOf(reading) ??
    (reading.story.text ? await judge(reading.story, { language, articleType, byline, url }) : nothing)
  const review = assembleReview(reading, claims)
  await keepState(tabId, url, stateAfterReview(reading, review))
  await showFindings(tabId, review)
  return paintingOf(review, { marksShown: true, selected: null }, await chosenSettings())
}

const nothing: ClaimsReading = { sentences: [], attributions: [] }
