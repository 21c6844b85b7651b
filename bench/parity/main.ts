// `npm run bench:parity [-- PAGES]`: real pages opened in both browsers, and their reviews compared. Needs ../shared.
import { startPageServer } from '../../cli/browser/page-server.ts'
import { realPages } from '../real-pages.ts'
import { chromiumSide } from './chromium-side.ts'
import { differencesBetween } from './compare.ts'
import { firefoxSide } from './firefox-side.ts'
import type { OpenedPage } from './side.ts'

async function main(wanted: number): Promise<void> {
  const all = realPages()
  const pages = all.filter(
    (_, index) => Math.floor((index * wanted) / all.length) !== Math.floor(((index - 1) * wanted) / all.length),
  )
  const server = await startPageServer()
  const sides = [await chromiumSide(server), await firefoxSide(server)] as const
  let [same, untouched, failed] = [0, 0, 0]
  try {
    for (const page of pages) {
      const opened: OpenedPage[] = []
      try {
        for (const side of sides) opened.push(await side.open(page))
      } catch (error) {
        failed++
        console.log(`${page.name}: ${error instanceof Error ? error.message : error}`)
        continue
      }
      const [one, other] = opened as [OpenedPage, OpenedPage]
      if (opened.every(({ unchanged }) => unchanged)) untouched++
      else console.log(`${page.name}: the document was changed`)
      const differences = differencesBetween(one.state, other.state)
      if (differences.length === 0) same++
      else console.log([`${page.name} (${one.width} | ${other.width} pixels wide)`, ...differences].join('\n  '))
    }
    for (const side of sides) {
      const errors = await side.errors()
      console.log(`${side.name}: ${errors.length} errors of ours on the consoles (bar: 0)`)
      for (const error of errors) console.log(`  ${error}`)
    }
  } finally {
    for (const side of sides) await side.close()
    await server.close()
  }
  console.log(
    `${pages.length - failed} pages in both browsers, ${failed} without a review in time: ${same} with the same review, ` +
      `${untouched} untouched in both (bar: all)`,
  )
}

main(Number(process.argv[2] ?? 60)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
