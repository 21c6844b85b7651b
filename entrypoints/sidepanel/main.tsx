import { render } from 'preact'
import '../../components/styles/panel.css'
import { Panel } from '../../components/panel.tsx'
import { ClaimsEngine } from './claims-engine.ts'
import { PanelController } from './panel-controller.ts'

const closed = new AbortController()
addEventListener('pagehide', () => closed.abort(), { once: true })

const engine = new ClaimsEngine(
  () => new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
)
const controller = new PanelController(engine, closed.signal)

function App() {
  return <Panel view={controller.view.value} actions={controller.actions} />
}

const root = document.querySelector('#panel')
if (root) render(<App />, root)
void controller.start()
