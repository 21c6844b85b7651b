import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../types/desk-view.ts'
import type { PanelActions, PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { defaultSettings, type MarkedKind } from '../../types/settings.ts'
import { DeskProvider } from '../desk/desk-context.tsx'
import { DeskNotices } from '../desk/desk-notices.tsx'
import { OpenedReview } from '../desk/opened-review.tsx'
import { type OwnPages, SurroundingsProvider } from '../queries/surroundings.tsx'
import { translate } from '../text/translate.ts'
import { ReviewSheet } from './review-sheet.tsx'
import { ShownState } from './shown-state.tsx'
import { summaryOf } from './summary.ts'

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
            <ShownState view={view} actions={actions} />
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

/** What a screen reader says when a state comes up; faces with a headline speak for themselves. */
function announcementOf(state: PanelState): string {
  if (state.kind === 'reading') return translate('state.reading.title')
  return state.kind === 'reviewed' ? summaryOf(state.review) : ''
}
