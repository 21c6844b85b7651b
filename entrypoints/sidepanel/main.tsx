import { render } from 'preact'
import '../../components/styles/panel.css'
import { Panel } from '../../components/panel.tsx'
import { IndexedDbStore } from '../../desk/storage/indexed-db-store.ts'
import { ClaimsEngine } from './claims-engine.ts'
import { DeskController } from './desk-controller.ts'
import { deskOutlets } from './desk-outlets.ts'
import { deskSettings } from './desk-settings.ts'
import { PanelController } from './panel-controller.ts'

const closed = new AbortController()
addEventListener('pagehide', () => closed.abort(), { once: true })

const engine = new ClaimsEngine(
  () => new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
)
const controller = new PanelController(engine, closed.signal)
const deskController = new DeskController({
  store: new IndexedDbStore(),
  panel: controller.view,
  settings: deskSettings,
  outlets: deskOutlets,
  channel: new BroadcastChannel('second-source-desk'),
  signal: closed.signal,
})

function App() {
  return <Panel view={controller.view.value} actions={controller.actions} desk={deskController.desk} />
}

const root = document.querySelector('#panel')
if (root) render(<App />, root)
void controller.start()
void deskController.start()
