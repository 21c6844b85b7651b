import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../types/desk-view.ts'
import type { PanelActions, PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { defaultSettings, type MarkedKind } from '../../types/settings.ts'
import type { ReadingNotice, StoryNumber } from '../../types/story.ts'
import { DeskProvider } from '../desk/desk-context.tsx'
import { DeskNotices } from '../desk/desk-notices.tsx'
import { History } from '../desk/history.tsx'
import { OpenedReview } from '../desk/opened-review.tsx'
import { AgainIcon } from '../icons.tsx'
import { type OwnPages, SurroundingsProvider } from '../queries/surroundings.tsx'
import { translate, translateId } from '../text/translate.ts'
import { Face } from './face.tsx'
import { Notice } from './notice.tsx'
import { ReadingProgress } from './reading.tsx'
import { ReviewSheet } from './review-sheet.tsx'
import { Failed, Navigated, NotReviewed, Refused } from './state-faces.tsx'
import { summaryOf } from './summary.ts'
import { Toolbar } from './toolbar.tsx'

interface PanelProps {
  view: PanelView
  actions: PanelActions
  /** Where decisions and notes are kept; without one none are shown. */
  desk?: Desk | undefined
  /** What the user wants marked and listed, and where the extension's own pages are. */
  kinds?: readonly MarkedKind[]
  pages?: OwnPages | null
}

/** The whole panel: a face for every state. It shows a review and never grades a page or says whether a claim is true. */
export function Panel({ view, actions, desk, kinds = defaultSettings.kinds, pages = null }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const { kind } = view.state
  const opened = desk?.view.opened
  const [chosen, setChosen] = useState<number | null>(null)
  // A review from the history has no page beside it to go to.
  const snapshotActions = { ...actions, select: setChosen, goToSentence: setChosen, goToPaidMarker: () => {} }
  useEffect(() => {
    // Without this the keyboard would start again at the top of the document after every review.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  }, [kind])
  return (
    <main
      class="panel"
      ref={panel}
      tabIndex={-1}
      lang={translate('locale')}
      dir={translate('direction') === 'rtl' ? 'rtl' : 'ltr'}
    >
      <p class="visually-hidden" role="status">
        {announcementOf(view.state)}
      </p>
      <SurroundingsProvider kinds={kinds} pages={pages}>
        <DeskProvider desk={desk} review={opened?.review ?? reviewOf(view.state)}>
          <DeskNotices />
          {desk && opened ? (
            <OpenedReview version={opened.version} onClose={desk.actions.closeOpened}>
              <ReviewSheet
                review={opened.review}
                view={{ ...view, selected: chosen, viewport: null }}
                share={1}
                actions={snapshotActions}
              />
            </OpenedReview>
          ) : (
            <Shown view={view} actions={actions} />
          )}
        </DeskProvider>
      </SurroundingsProvider>
    </main>
  )
}

/** A review that decisions can be made on: what is still being read may come out otherwise. */
function reviewOf(state: PanelState): Review | null {
  return state.kind === 'reviewed' || state.kind === 'no-story' ? state.review : null
}

function Shown({ view, actions }: PanelProps) {
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

function PanelToolbar({ review, view, actions }: PanelProps & { review: Review }) {
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

/** What a screen reader says when a state comes up; faces with a headline speak for themselves. */
function announcementOf(state: PanelState): string {
  if (state.kind === 'reading') return translate('state.reading.title')
  return state.kind === 'reviewed' ? summaryOf(state.review) : ''
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).host : ''
}
