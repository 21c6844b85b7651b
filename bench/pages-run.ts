// node bench/pages-run.ts SYSTEM EVERY: measures one system on every n-th page in a process of its own and prints, as JSON, what
// each page took. `bench/pages.ts` starts it. All systems get the same documents, parsed by jsdom; parsing isn't measured.
import { JSDOM, VirtualConsole } from 'jsdom'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { grownPage, grownSizes } from './grown-page.ts'
import { measure } from './measure.ts'
import { pagesToMeasure } from './pages-to-measure.ts'
import { peer } from './peers.ts'

export interface PageRun {
  name: string
  nodes: number
  /** Median of the runs, in milliseconds of processor time; `null` where it failed or was left out. */
  time: number | null
}

export interface PagesRun {
  pages: PageRun[]
  grown: PageRun[]
}

type System = (window: Pick<Window, 'document'>) => unknown

/** Story, text map, facts of the page and paid content: all that our page script reads. */
const ours: System = ({ document }) => readPage(document, { url: null, rendering: staticRendering(document) })

/** In milliseconds. What would take longer on the next larger page is left out there. */
const patience = 8_000

async function systemOf(name: string): Promise<System> {
  if (name === 'ours') return ours
  const { systems } = await peer<{ systems: Record<string, () => Promise<System>> }>('pages.mjs')
  const start = systems[name]
  if (!start) throw new Error(`There is no system ${name}.`)
  return start()
}

async function run(system: System, name: string, html: string, runs: number): Promise<PageRun> {
  // The page's own scripts don't run.
  const options = { pretendToBeVisual: true, runScripts: 'outside-only', virtualConsole: new VirtualConsole() } as const
  const { window } = new JSDOM(html, options)
  const nodes = window.document.querySelectorAll('*').length
  // What was written for a browser looks for its document there.
  Object.assign(globalThis, { window, document: window.document })
  try {
    const { median } = await measure(runs, () => system(window as unknown as Window))
    return { name, nodes, time: median }
  } catch {
    return { name, nodes, time: null }
  } finally {
    window.close()
  }
}

const [name = '', every = '1'] = process.argv.slice(2)
const system = await systemOf(name)
// What libraries say of a page's faults is not what is measured.
console.warn = () => {}
console.error = () => {}
const pages: PageRun[] = []
for (const page of pagesToMeasure(Number(every))) pages.push(await run(system, page.name, page.html, 3))
const grown: PageRun[] = []
for (const size of grownSizes) {
  const last = grown.at(-1)
  if (last && (last.time === null || last.time * 4 > patience)) grown.push({ name: 'grown', nodes: size, time: null })
  else grown.push(await run(system, 'grown', grownPage(size), 1))
}
console.log(JSON.stringify({ pages, grown } satisfies PagesRun))
process.exit(0)
