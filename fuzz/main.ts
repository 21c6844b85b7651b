// `npm run bench:fuzz [-- ROUNDS [SEED]]`: the real pages, changed at random, read and reviewed. Needs ../shared.
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { realPages } from '../bench/real-pages.ts'
import { inShared } from '../bench/shared-folder.ts'
import { judgeStory } from '../claims/judge-story.ts'
import { loadReader } from '../cli/load-reader.ts'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { assembleReview } from '../review/assemble-review.ts'
import { type Mutation, mutatedPage, someMutations } from './mutate-page.ts'
import { problemsOfPage } from './problems-of-page.ts'
import { problemsOfReview } from './problems-of-review.ts'

/** No page may take the processor longer to read than this, in milliseconds, parsing aside. */
const longest = 10_000
/** Every so many pages the story is judged as well: that takes longer than the rest. */
const judgedEvery = 4

const rounds = Number(process.argv[2] ?? 2)
const seed = Number(process.argv[3] ?? 1)

function read(html: string, mutations: Mutation[]) {
  const { window } = mutatedPage(html, mutations)
  const { document } = window
  const began = process.cpuUsage()
  const page = readPage(document, { url: null, rendering: staticRendering(document) })
  const { user, system } = process.cpuUsage(began)
  return { page, time: (user + system) / 1000, window }
}

async function main(): Promise<void> {
  inShared('gold/sponsored')
  const pages = realPages()
  const times: number[] = []
  let [faults, stories, judged] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const drawn = fc.sample(someMutations, { seed: seed + round, numRuns: pages.length })
    for (const [index, { name, html }] of pages.entries()) {
      const mutations = drawn[index] ?? []
      const problems: string[] = []
      try {
        const { page, time, window } = read(html, mutations)
        times.push(time)
        if (time > longest) problems.push(`took ${Math.round(time)} ms`)
        const { story, facts } = page.reading
        if (story.text) stories++
        if (index % judgedEvery === round % judgedEvery) {
          judged++
          const claims = await judgeStory(story, { ...facts, loadReader })
          problems.push(...problemsOfPage(page, claims.sentences))
          problems.push(...problemsOfReview(assembleReview(page.reading, claims)))
        } else problems.push(...problemsOfPage(page))
        const again = read(html, mutations)
        if (!isDeepStrictEqual(again.page.reading, page.reading)) problems.push('read otherwise the second time')
        // A window that stays open keeps its page in memory.
        window.close()
        again.window.close()
      } catch (error) {
        problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
      }
      if (problems.length > 0) {
        faults++
        console.log(`${name}, round ${round}: ${problems.length} problems\n  ${problems.slice(0, 3).join('\n  ')}`)
      }
      // What weak references have been asked for lives until the event loop turns, and jsdom holds whole pages by them.
      await setImmediate()
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
  console.log(
    `${times.length} changed pages (seed ${seed}): ${stories} with a story, ${judged} judged; ${faults} with a fault (bar: 0); ` +
      `read in ${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile, ${at(1)} ms at most (bar: ${longest})`,
  )
  if (faults > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
