import { useRef, useState } from 'preact/hooks'
import type { PanelActions, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { AboutPage } from '../about/about-page.tsx'
import { useDesk } from '../desk/desk-context.tsx'
import { Report } from '../desk/report.tsx'
import { Paid } from '../paid-content/paid.tsx'
import { PaidBanner } from '../paid-content/paid-banner.tsx'
import { countShown } from '../paid-content/paid-levels.ts'
import { findingsOf, isQuery } from '../queries/findings.ts'
import { Queries } from '../queries/queries.tsx'
import { Sources } from '../sources/sources.tsx'
import { SourcingStrip } from '../strip/sourcing-strip.tsx'
import { translate } from '../text/translate.ts'
import { useMemoized } from '../use-memoized.ts'
import { Head } from './head.tsx'
import { summaryOf } from './summary.ts'
import { type Tab, Tabs } from './tabs.tsx'

type PartId = 'queries' | 'sources' | 'paid' | 'page' | 'report'

interface ReviewSheetProps {
  review: Review
  view: PanelView
  /** 0..1: how much of the story has been read. */
  share: number
  actions: PanelActions
}

/** A review, whole or in the making: head, strip, and the parts behind tabs. */
export function ReviewSheet({ review, view, share, actions }: ReviewSheetProps) {
  const desk = useDesk()
  const hasStory = review.sentences.length > 0
  const [chosen, setChosen] = useState<PartId | null>(null)
  const asked = useRef<{ index: number; from: 'strip' | 'part' } | null>(null)
  const followed = useRef<number | null>(null)
  const { selected } = view

  const goTo = (index: number, from: 'strip' | 'part') => {
    asked.current = { index, from }
    actions.goToSentence(index)
  }
  const goToFromStrip = useMemoized((index: number) => goTo(index, 'strip'))
  const goToFromPart = useMemoized((index: number) => goTo(index, 'part'))
  const selectFromPart = useMemoized((index: number) => {
    asked.current = { index, from: 'part' }
    actions.select(index)
  })
  const goToPaidMarker = useMemoized((index: number) => actions.goToPaidMarker(index))

  // A mark that was clicked in the page brings up its card; going to a sentence from here leaves the part that is open.
  let part = chosen
  if (selected !== followed.current) {
    followed.current = selected
    const fromPage = selected !== null && selected !== asked.current?.index
    if (fromPage && isQuery(review.sentences[selected]) && part !== 'queries') {
      part = 'queries'
      setChosen(part)
    }
  }

  // Who walks along the strip would lose it from sight if the panel scrolled to a card at every step.
  const follow = asked.current?.from !== 'strip' || asked.current.index !== selected

  const shownQueries = findingsOf(review, 'reading').length
  const paidCount = countShown(review, 'block') + countShown(review, 'link')
  const tabs: Array<Tab<PartId>> = [
    ...(hasStory
      ? ([
          {
            id: 'queries',
            title: translate('tabs.queries'),
            count: shownQueries,
            content: (
              <Queries
                review={review}
                selected={selected}
                follow={follow}
                unfinished={share < 1}
                onGoTo={goToFromPart}
                onSelect={selectFromPart}
              />
            ),
          },
          {
            id: 'sources',
            title: translate('tabs.sources'),
            count: review.sources.length,
            content: <Sources review={review} selected={selected} onGoTo={goToFromPart} />,
          },
        ] satisfies Array<Tab<PartId>>)
      : []),
    {
      id: 'paid',
      title: translate('tabs.paid'),
      count: paidCount,
      content: <Paid review={review} onGoTo={goToPaidMarker} />,
    },
    {
      id: 'page',
      title: translate('tabs.page'),
      count: null,
      content: <AboutPage review={review} site={view.site} actions={actions.site} />,
    },
    ...(desk
      ? ([
          { id: 'report', title: translate('tabs.report'), count: null, content: <Report shown={part === 'report'} /> },
        ] satisfies Array<Tab<PartId>>)
      : []),
  ]
  const first = review.paid.wholeArticle && paidCount > 0 ? 'paid' : (tabs[0]?.id ?? 'paid')
  const shown = tabs.some(({ id }) => id === part) ? (part ?? first) : first

  return (
    <>
      {review.paid.wholeArticle && <PaidBanner paid={review.paid} />}
      {hasStory ? <Head review={review} /> : <p class="head-summary sheet-summary">{summaryOf(review)}</p>}
      {hasStory && (
        <SourcingStrip
          review={review}
          share={share}
          selected={selected}
          viewport={view.viewport}
          onGoTo={goToFromStrip}
        />
      )}
      <Tabs label={translate('tabs.label')} tabs={tabs} selected={shown} onSelect={(id) => setChosen(id)} />
    </>
  )
}
