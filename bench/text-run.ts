// node bench/text-run.ts SYSTEM WORDS RUNS: measures one system in a process of its own, so that each has its own memory
// and its own warm-up, and prints what it took as JSON. `bench/text.ts` starts it.
import { judgeStory } from '../claims/judge-story.ts'
import { loadReader } from '../cli/load-reader.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import { assembleReview } from '../review/assemble-review.ts'
import { type Measured, measure, processorTime, quantile } from './measure.ts'
import { textOf } from './news-text.ts'
import { peer } from './peers.ts'

export interface TextRun {
  time: Measured
  /** Of the time, what the network took: median of the runs, in milliseconds; 0 for others. */
  network: number
  /** The most memory that the process has held, in MiB. */
  memory: number
}

interface System {
  run: (text: string) => unknown
  /** Milliseconds that the network has taken since it was asked the last time. */
  network: () => number
}

/** The whole review as the command line makes it. */
async function ours(): Promise<System> {
  const model = await loadReader()
  let taken = 0
  const timed = {
    ...model,
    session: {
      ...model.session,
      run: async (feeds: Parameters<typeof model.session.run>[0]) => {
        const start = processorTime()
        const outputs = await model.session.run(feeds)
        taken += processorTime() - start
        return outputs
      },
    },
  }
  return {
    async run(text) {
      const reading = readPlainText(text, null)
      const { language, articleType, byline } = reading.facts
      const claims = await judgeStory(reading.story, {
        language,
        articleType,
        byline,
        loadReader: async () => timed,
      })
      return assembleReview(reading, claims)
    },
    network() {
      const since = taken
      taken = 0
      return since
    },
  }
}

async function systemOf(name: string): Promise<System> {
  if (name === 'ours') return ours()
  const { systems } = await peer<{ systems: Record<string, () => Promise<System['run']>> }>('text.mjs')
  const start = systems[name]
  if (!start) throw new Error(`There is no system ${name}.`)
  return { run: await start(), network: () => 0 }
}

const [name = '', words = '1000', runs = '5'] = process.argv.slice(2)
const system = await systemOf(name)
const text = textOf(Number(words))
const parts: number[] = []
const time = await measure(Number(runs), async () => {
  await system.run(text)
  parts.push(system.network())
})
// The first run is the one that isn't measured.
const network = quantile(parts.slice(1), 0.5)
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ time, network, memory } satisfies TextRun))
