import type { PanelActions, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { ReadingNotice, StoryNumber } from '../../types/story.ts'
import { History } from '../desk/history.tsx'
import { AgainIcon } from '../icons.tsx'
import { translate, translateId } from '../text/translate.ts'
import { Face } from './face.tsx'
import { Notice } from './notice.tsx'
import { ReadingProgress } from './reading.tsx'
import { ReviewSheet } from './review-sheet.tsx'
import { Failed, Navigated, NotReviewed, Refused } from './state-faces.tsx'
import { Toolbar } from './toolbar.tsx'

interface StateProps {
  view: PanelView
  actions: PanelActions
}

/** What the panel shows in a state: its face, or the review. */
export function ShownState({ view, actions }: StateProps) {
  const { state } = view
  const onReview = () => actions.review()
  switch (state.kind) {
    case 'not-reviewed':
      return (
        <>
          <NotReviewed onReview={onReview} />
          <History />
        </>
      )
    case 'refused':
      return <Refused reason={state.reason} onReview={onReview} />
    case 'navigated':
      return <Navigated closed={state.closed ?? false} onReview={onReview} />
    case 'failed':
      return <Failed message={state.message} onReview={onReview} />
    case 'reading':
      return (
        <>
          <ReadingProgress share={state.share} alone={!state.review} />
          {state.review && <ReviewSheet review={state.review} view={view} share={state.share} actions={actions} />}
        </>
      )
    case 'no-story':
      return (
        <>
          <PanelToolbar review={state.review} view={view} actions={actions} />
          <Face title={translate('state.noStory.title')}>
            <p>
              {translate('state.noStory.text')} {translate('state.noStory.paidText')}
            </p>
          </Face>
          <Notices notices={state.notices} />
          <ReviewSheet review={state.review} view={view} share={1} actions={actions} />
        </>
      )
    case 'reviewed':
      return (
        <>
          <PanelToolbar review={state.review} view={view} actions={actions} />
          {state.place && <Place place={state.place} />}
          {state.changed && (
            <div role="status">
              <Notice
                action={
                  <button type="button" class="button" onClick={onReview}>
                    <AgainIcon />
                    {translate('state.changed.action')}
                  </button>
                }
              >
                {translate('state.changed.text')}
              </Notice>
            </div>
          )}
          <Notices notices={state.notices} />
          <ReviewSheet review={state.review} view={view} share={1} actions={actions} />
        </>
      )
  }
}

function PanelToolbar({ review, view, actions }: StateProps & { review: Review }) {
  const changed = view.state.kind === 'reviewed' && view.state.changed
  return (
    <Toolbar
      outlet={review.page.siteName ?? hostOf(review.page.url)}
      marksShown={view.marksShown}
      onReview={changed ? null : () => actions.review()}
      onShowMarks={(shown) => actions.showMarks(shown)}
    />
  )
}

/** A page of several stories: which of them this is. */
function Place({ place: { number, count } }: { place: StoryNumber }) {
  return <p class="muted story-place">{translate('state.place', [String(number), String(count)])}</p>
}

function Notices({ notices }: { notices: ReadingNotice[] }) {
  return (
    <>
      {notices
        // That there is no story has a face of its own.
        .filter((notice) => notice !== 'no-story')
        .map((notice) => (
          <Notice key={notice}>{translateId('notice', notice)}</Notice>
        ))}
    </>
  )
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).host : ''
}
