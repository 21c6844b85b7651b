import { signal } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/styles/panel.css'
import { Panel } from '../../components/panel.tsx'
import { IndexedDbStore } from '../../desk/storage/indexed-db-store.ts'
import { ClaimsEngine } from './claims-engine.ts'
import { DeskController } from './desk-controller.ts'
import { deskOutlets } from './desk-outlets.ts'
import { deskSettings } from './desk-settings.ts'
import { nobodyWrites } from './nobody-writes.ts'
import { PanelController } from './panel-controller.ts'

const closed = new AbortController()
addEventListener('pagehide', () => closed.abort(), { once: true })

const engine = new ClaimsEngine(
  () => new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
)
const controller = new PanelController(engine, (signal) => nobodyWrites(document, signal), closed.signal)
const desk = signal<DeskController | null>(null)

/** Private windows are to leave no trace on the device: they have no desk. */
async function startDesk(): Promise<void> {
  if ((await browser.windows.getCurrent()).incognito) return
  const started = new DeskController({
    store: new IndexedDbStore(),
    panel: controller.view,
    settings: deskSettings,
    outlets: deskOutlets,
    channel: new BroadcastChannel('second-source-desk'),
    signal: closed.signal,
  })
  desk.value = started
  await started.start()
}

function App() {
  return <Panel view={controller.view.value} actions={controller.actions} desk={desk.value?.desk} />
}

const root = document.querySelector('#panel')
if (root) render(<App />, root)
void controller.start()
void startDesk()
