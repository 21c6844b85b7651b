import { useState } from 'preact/hooks'
import { PaidMarkerRow } from '../paid-content/paid-marker-row.tsx'
import { Head } from '../panel/head.tsx'
import { QueryCard } from '../queries/query-card.tsx'
import { OwnPageLink } from '../queries/surroundings.tsx'
import { SourcingStrip } from '../strip/sourcing-strip.tsx'
import { translate } from '../text/translate.ts'
import { sample } from './first-run-sample.ts'
import { OwnPage } from './own-page.tsx'

/** The sentence of the sample that its card shows. */
const queried = 1

/** What a new user should know: what it shows, on a sample drawn as the panel draws it; what it can't do; what it asks. */
export function FirstRunPage({ shortcut }: { shortcut: string }) {
  const [selected, select] = useState<number | null>(null)
  return (
    <OwnPage title={translate('state.notReviewed.title')}>
      <p>{translate('state.notReviewed.text')}</p>

      <section>
        <h2 class="options-title">{translate('firstRun.start')}</h2>
        <p>
          {translate('firstRun.startText')} {shortcut && translate('firstRun.startKey', [shortcut])}
        </p>
      </section>

      <section>
        <h2 class="options-title">{translate('firstRun.sample')}</h2>
        <p class="muted">{translate('firstRun.sampleMeaning')}</p>
        <div class="sample-sheet">
          <Head review={sample} level="h3" />
          <SourcingStrip review={sample} share={1} selected={selected} viewport={null} onGoTo={select} />
          <h3 class="section-title">{translate('firstRun.sampleQuery')}</h3>
          <ol class="cards">
            <QueryCard
              review={sample}
              index={queried}
              repeats={undefined}
              selected={false}
              follow={false}
              onGoTo={select}
            />
          </ol>
          <h3 class="section-title">{translate('firstRun.samplePaid')}</h3>
          <ul class="markers">
            {sample.paid.markers.map((marker, index) => (
              <PaidMarkerRow key={marker.selector} marker={marker} index={index} onGoTo={null} />
            ))}
          </ul>
        </div>
      </section>

      <section>
        <h2 class="options-title">{translate('firstRun.cannot')}</h2>
        <ul class="plain-list">
          <li>{translate('firstRun.cannotTrue')}</li>
          <li>{translate('firstRun.cannotLanguage')}</li>
          <li>
            {translate('firstRun.cannotAll')} <OwnPageLink page="howJudged">{translate('head.howJudged')}</OwnPageLink>
          </li>
          <li>{translate('firstRun.cannotHidden')}</li>
        </ul>
      </section>

      <section>
        <h2 class="options-title">{translate('firstRun.asks')}</h2>
        <ul class="plain-list">
          <li>{translate('firstRun.asksNothing')}</li>
          <li>
            {translate('firstRun.asksDevice')} <OwnPageLink page="options">{translate('toolbar.options')}</OwnPageLink>
          </li>
          <li>{translate('firstRun.asksPage')}</li>
        </ul>
      </section>
    </OwnPage>
  )
}
