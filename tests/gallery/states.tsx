import type { VNode } from 'preact'
import { openedVersion, sampleDesk } from '../../components/fixtures/sample-desk.ts'
import { sampleViews } from '../../components/fixtures/views.ts'
import { OptionsPage } from '../../components/options/options-page.tsx'
import { SitesSection } from '../../components/options/sites-section.tsx'
import { FirstRunPage } from '../../components/own-pages/first-run-page.tsx'
import { JudgedPage } from '../../components/own-pages/judged-page.tsx'
import { Panel } from '../../components/panel/panel.tsx'
import { SurroundingsProvider } from '../../components/queries/surroundings.tsx'
import card from '../../docs/model.md?tree'
import type { Desk } from '../../types/desk-view.ts'
import type { PanelView } from '../../types/panel.ts'
import { defaultSettings } from '../../types/settings.ts'

/** Something that can be on the screen: what is drawn, and what is done with it before it is looked at. */
interface GalleryState {
  draw(): VNode
  /** Number of the part of a review to open. */
  part?: number
  /** CSS selector of what is clicked then. */
  click?: string
}

const pages = { options: '#options', howJudged: '#judged', firstRun: '#welcome' }
const nothing = () => {}
const site = { host: 'www.alderpost.example', always: true, excepted: false }
const actions = {
  review: nothing,
  showMarks: nothing,
  select: nothing,
  goToSentence: nothing,
  goToPaidMarker: nothing,
  site: { reviewAlways: nothing, exceptAddress: nothing },
}

const panel = (view: PanelView, desk?: Desk) => () => <Panel view={view} actions={actions} desk={desk} pages={pages} />

const viewNamed = (name: string): PanelView => {
  const view = sampleViews[name]
  if (!view) throw new Error(`No sample view is called ${name}`)
  return { ...view, site }
}

const data = {
  kept: 12,
  trouble: null,
  exportAll: async () => {},
  import: async () => null,
  deleteAll: async () => false,
}

const options = () => (
  <OptionsPage settings={defaultSettings} onChange={nothing} shortcut="Alt+Shift+Y" data={data}>
    <SitesSection
      sites={{ hosts: ['www.alderpost.example'], exceptions: ['https://www.alderpost.example/games'] }}
      onRemoveSite={nothing}
      onRemoveException={nothing}
    />
  </OptionsPage>
)

const reviewed = viewNamed('reviewed')

/** Every state that a user can come to. */
export const galleryStates: Record<string, GalleryState> = {
  ...Object.fromEntries(Object.keys(sampleViews).map((name) => [name, { draw: panel(viewNamed(name)) }])),
  desk: { draw: panel(reviewed, sampleDesk()) },
  'desk-keys': { draw: panel(reviewed, sampleDesk()), click: '.key-help summary' },
  'part-queries': { draw: panel(reviewed, sampleDesk()), part: 0 },
  'part-sources': { draw: panel(reviewed, sampleDesk()), part: 1 },
  'part-paid': { draw: panel(reviewed, sampleDesk()), part: 2 },
  'part-page': { draw: panel(reviewed, sampleDesk()), part: 3 },
  'part-report': { draw: panel(reviewed, sampleDesk()), part: 4 },
  'desk-full': { draw: panel(reviewed, sampleDesk({ trouble: 'full' })) },
  history: { draw: panel(viewNamed('not-reviewed'), sampleDesk({ version: null, entries: [], since: null })) },
  'history-delete': {
    draw: panel(viewNamed('not-reviewed'), sampleDesk({ version: null, entries: [], since: null })),
    click: '.history-list .button-quiet',
  },
  'history-opened': { draw: panel(viewNamed('not-reviewed'), sampleDesk({ opened: openedVersion })) },
  options: { draw: options },
  'options-delete': { draw: options, click: '.report-row .button + .button' },
  'first-run': {
    draw: () => (
      <SurroundingsProvider kinds={defaultSettings.kinds} pages={pages}>
        <FirstRunPage shortcut="Alt+Shift+Y" />
      </SurroundingsProvider>
    ),
  },
  judged: { draw: () => <JudgedPage card={card} /> },
}
