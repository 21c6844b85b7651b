import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { grownSizes } from './grown-page.ts'
import { amount, measuredOf, quantile, ratio, shown, table } from './measure.ts'
import type { PageRun, PagesRun } from './pages-run.ts'
import { pageSource } from './pages-to-measure.ts'

const systems: Record<string, string> = {
  ours: 'story, text map, facts of the page, paid content and how clear it is',
  readability: '@mozilla/readability: the story',
  defuddle: 'the story, facts of the page',
  'axe-core': 'a scan of the whole page, without contrast',
}

const sizes: Array<{ name: string; from: number; below: number }> = [
  { name: 'under 1,000 elements', from: 0, below: 1_000 },
  { name: '1,000 to 3,000', from: 1_000, below: 3_000 },
  { name: '3,000 and more', from: 3_000, below: Number.POSITIVE_INFINITY },
]

const why = `**Why ours takes longer than Readability.** Readability is one of the voices that ours hears on where the story is, so ours can’t be faster; facts, text map and
paid content come on top. On long pages parts of the reading are bounded (\`page/flow/collect-flow.ts\`). Defuddle and axe-core do other work: one cleans
the story for reading, the other judges every element.`

/** Our reading of a page beside what others read of it, as Markdown. */
export function benchPages(every: number): string {
  const results = Object.keys(systems).map((name) => ({ name, run: run(name, every) }))
  const [ours] = results
  if (!ours) return ''
  const rows = results.map(({ name, run: { pages } }) => [
    `${name}: ${systems[name]}`,
    ...sizes.map(({ from, below }) => {
      const times = timesOf(pages.filter(({ nodes }) => nodes >= from && nodes < below))
      return times.length > 0 ? shown(measuredOf(times)) : 'none'
    }),
    name === 'ours' ? '1' : relative(ours.run.pages, pages),
    String(pages.filter(({ time }) => time === null).length),
  ])
  const growth = results.map(({ name, run: { grown } }) => [
    name,
    ...grown.map(({ time }) => (time === null ? 'left out' : amount(time))),
  ])
  const counts = sizes.map(
    ({ from, below }) => ours.run.pages.filter(({ nodes }) => nodes >= from && nodes < below).length,
  )
  return [
    `${pageSource(every)}, parsed by jsdom, whose document all get; in a browser each is several times as fast.`,
    'Milliseconds of processor time: median (middle half) over the pages, of',
    'each page the median of three runs after one to warm up. Ratio: ours divided by that, median over the pages.',
    '',
    table(['system', ...sizes.map(({ name }, at) => `${name} (${counts[at]} pages)`), 'ratio', 'failed'], rows),
    '',
    'Growth, on made pages of so many elements, one run after one to warm up; where the next would take longer than 8 s it is left out:',
    '',
    table(['system', ...grownSizes.map((size) => size.toLocaleString('en'))], growth),
    '',
    why,
  ].join('\n')
}

function timesOf(pages: PageRun[]): number[] {
  return pages.flatMap(({ time }) => (time === null ? [] : [time]))
}

function relative(ours: PageRun[], others: PageRun[]): string {
  const ratios = ours.flatMap(({ time }, at) => {
    const other = others[at]?.time
    return time === null || !other ? [] : [time / other]
  })
  return ratio(quantile(ratios, 0.5), 1)
}

function run(name: string, every: number): PagesRun {
  console.error(`pages: ${name} …`)
  const file = path.join(import.meta.dirname, 'pages-run.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--stack-size=4000', file, name, String(every)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`${name}: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout)
}
