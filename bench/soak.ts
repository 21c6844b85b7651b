// `npm run bench:soak [-- SHARE]`: a thousand reviews in one session; SHARE, such as 0.1, for so much of it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type SoakPart, soak } from '../tests/soak/soak.ts'
import { soakPlot } from './soak-plot.ts'

/** What the last third holds may be so much more than what the second does. */
const growth = 0.1

async function main(share: number): Promise<void> {
  const of = (count: number) => Math.max(4, Math.round(count * share))
  const plan = { reviews: of(1_000), pages: of(200), navigations: of(500), stories: of(100), looks: 24 }
  const { held, left } = await soak(plan, (line) => console.log(line))
  let level = true
  for (const part of Object.keys(held) as SoakPart[]) {
    const third = Math.floor(held[part].length / 3)
    for (const what of ['page', 'panel', 'process'] as const) {
      const values = held[part].map((one) => (what === 'process' ? (one.process ?? 0) : one[what].megabytes))
      const [middle, last] = [mean(values.slice(third, 2 * third)), mean(values.slice(2 * third))]
      const more = (last - middle) / middle
      // A page that goes on holds its own stories: it grows by itself.
      const counts = !(part === 'endless' && what === 'page')
      if (counts && more > growth) level = false
      console.log(
        `${part}, ${what}: ${middle.toFixed(1)} MB in the second third, ${last.toFixed(1)} in the last (${(more * 100).toFixed(1)} % more${counts ? `; bar: ${growth * 100} %` : ''})`,
      )
    }
  }
  console.log(
    `Left behind after off: ${JSON.stringify(left.off)}; after an update: ${JSON.stringify(left.update)} (bar: 0)`,
  )
  if (share === 1) writeFileSync(path.join(import.meta.dirname, '../docs/soak.svg'), soakPlot(held))
  if (!level) process.exitCode = 1
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

main(Number(process.argv[2] ?? 1)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
