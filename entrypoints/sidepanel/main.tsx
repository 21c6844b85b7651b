import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/styles/panel.css'
import { Panel } from '../../components/panel/panel.tsx'
import { IndexedDbStore } from '../../desk/storage/indexed-db-store.ts'
import { followSettings } from '../settings/follow-settings.ts'
import { ownPages } from '../settings/own-pages.ts'
import { SettingsStore } from '../settings/settings-store.ts'
import { ClaimsEngine } from './claims-engine.ts'
import { DeskController } from './desk-controller.ts'
import { deskOutlets } from './desk-outlets.ts'
import { lookUpSettings } from './look-up-settings.ts'
import { nobodyWrites } from './nobody-writes.ts'
import { PanelController } from './panel-controller.ts'

/** A panel that is still there so long after it was closed was opened again. In milliseconds. */
const longestClosing = 200

const closed = new AbortController()
addEventListener(
  'pagehide',
  () => {
    closed.abort()
    // Asked for again while it is closing, Chromium shows this same document, which hears nothing any more: it begins anew.
    // One that is gone never gets to this. Firefox makes a new document, and would only be kept from ending the old one.
    if (!import.meta.env.FIREFOX) setTimeout(() => location.reload(), longestClosing)
  },
  { once: true },
)

const engine = new ClaimsEngine(
  () => new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
)
const controller = new PanelController(engine, (signal) => nobodyWrites(document, signal), closed.signal)
const settings = new SettingsStore()
const desk = signal<DeskController | null>(null)

/** Private windows are to leave no trace on the device: they have no desk. */
async function startDesk(): Promise<void> {
  if ((await browser.windows.getCurrent()).incognito) return
  const started = new DeskController({
    store: new IndexedDbStore(),
    panel: controller.view,
    settings: {
      ...lookUpSettings,
      keys: computed(() => settings.settings.value.keys),
      setKeys: (keys) => settings.change({ keys }),
    },
    outlets: deskOutlets,
    channel: new BroadcastChannel('second-source-desk'),
    signal: closed.signal,
  })
  desk.value = started
  await started.start()
}

function App() {
  const { kinds } = settings.settings.value
  return (
    <Panel
      view={controller.view.value}
      actions={controller.actions}
      desk={desk.value?.desk}
      kinds={kinds}
      pages={ownPages}
    />
  )
}

/** Nothing is drawn before the settings are there: it would be in the wrong language, size and colours for a moment. */
async function start(): Promise<void> {
  const following = followSettings(settings, document, closed.signal)
  void controller.start()
  await following
  const stop = effect(() => controller.markAs(settings.settings.value))
  closed.signal.addEventListener('abort', stop, { once: true })
  const root = document.querySelector('#panel')
  if (root) render(<App />, root)
  await startDesk()
}

void start()
