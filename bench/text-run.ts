// node bench/text-run.ts SYSTEM WORDS RUNS: measures one system in a process of its own, so that each has its own memory
// and its own warm-up, and prints what it took as JSON. `bench/text.ts` starts it.
import { judgeStory } from '../claims/judge-story.ts'
import type { ReaderFeeds } from '../claims/reader/session.ts'
import { loadReader } from '../cli/load-reader.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import { assembleReview } from '../review/assemble-review.ts'
import { type Measured, measure, quantile } from './measure.ts'
import { type NetworkShare, networkMeter } from './network-meter.ts'
import { textOf } from './news-text.ts'
import { peer } from './peers.ts'

export interface TextRun {
  time: Measured
  /** What the network did: the median of the runs; nothing where there is none. */
  network: NetworkShare
  /** The most memory that the process has held, in MiB. */
  memory: number
}

interface System {
  run: (text: string) => unknown
  /** What its network did since it was asked the last time. */
  taken: () => NetworkShare
}

/** The whole review as the command line makes it. */
async function ours(): Promise<System> {
  const model = await loadReader()
  const { session } = model
  const meter = networkMeter()
  const metered = {
    ...model,
    session: { ...session, run: (feeds: ReaderFeeds) => meter.run(feeds.ids.length, () => session.run(feeds)) },
  }
  return {
    async run(text) {
      const reading = readPlainText(text, null)
      const { language, articleType, byline } = reading.facts
      const claims = await judgeStory(reading.story, {
        language,
        articleType,
        byline,
        loadReader: async () => metered,
      })
      return assembleReview(reading, claims)
    },
    taken: meter.taken,
  }
}

/** The runtimes of the token classifier; it stands in the table once with each. */
const runtimes: Record<string, string> = { 'transformers.js': 'webAssembly', 'transformers.js, native': 'native' }

async function systemOf(name: string): Promise<System> {
  if (name === 'ours') return ours()
  const runtime = runtimes[name]
  if (runtime) {
    const { tokenClassifier } = await peer<{ tokenClassifier: (runtime: string) => Promise<System> }>(
      'token-classifier.mjs',
    )
    return tokenClassifier(runtime)
  }
  const { systems } = await peer<{ systems: Record<string, () => Promise<System['run']>> }>('text.mjs')
  const start = systems[name]
  if (!start) throw new Error(`There is no system ${name}.`)
  return { run: await start(), taken: () => ({ time: 0, pieces: 0 }) }
}

const [name = '', words = '1000', runs = '5'] = process.argv.slice(2)
const system = await systemOf(name)
const text = textOf(Number(words))
const shares: NetworkShare[] = []
const time = await measure(Number(runs), async () => {
  await system.run(text)
  shares.push(system.taken())
})
// The first run is the one that isn't measured.
const middle = (part: keyof NetworkShare) =>
  quantile(
    shares.slice(1).map((share) => share[part]),
    0.5,
  )
const network = { time: middle('time'), pieces: middle('pieces') }
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ time, network, memory } satisfies TextRun))
