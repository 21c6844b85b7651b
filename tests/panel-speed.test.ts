import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { longReview } from '../components/fixtures/sample-review.ts'
import type { PanelState } from '../types/panel.ts'
import { inPanel } from './panel-session.ts'
import { checking, type Interaction, listing, lookingAround } from './speed/interactions.ts'
import { blockedBy, leastCosts, watchSpeed } from './speed/measure.ts'

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: {
  tabs: { create(tab: object): Promise<{ id: number }>; update(id: number, change: object): Promise<void> }
  storage: { session: { set(values: object): Promise<void> } }
}

/** From the click to the first summary on a warm panel, and the longest that an interaction may block. Milliseconds. */
const toSummary = 500
const blocking = 50
/**
 * Other work on the machine makes anything slower and nothing faster, so that a thing costs what it cost in its best
 * round; there are more rounds only while that is above the bar.
 */
const rounds = 10
/** The click goes through three processes, whose work can't be told from their waiting for a busy machine. */
const leewayToSummary = 2

let browser: ExtensionBrowser
let server: PageServer
beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Sentences of every kind, about a town that doesn't exist; no two are the same. */
function storyOf(words: number): string {
  const kinds = [
    (at: number) => `The council of Merrow voted on plan number ${at} on Tuesday.`,
    (at: number) => `Critics say that part ${at} of the plan will cost the harbour dearly.`,
    (at: number) => `“We counted ${at} boats before noon,” said Ada Brandt, who runs the harbour office.`,
    (at: number) => `Prices on pier ${at} have risen more sharply than anywhere else along the coast.`,
    (at: number) => `An official who asked not to be named said that ${at} traders had left.`,
  ]
  const sentences: string[] = []
  for (let at = 1, count = 0; count < words; at++) {
    const sentence = kinds[at % kinds.length]?.(at) ?? ''
    sentences.push(sentence)
    count += sentence.split(' ').length
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
    sentences.slice(at * 4, at * 4 + 4).join(' '),
  )
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="en"><title>Merrow votes on its harbour</title><article><h1>Merrow votes on its harbour</h1>${text}</article></html>`
}

async function openStory(name: string, words: number) {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  const url = server.offer(name, storyOf(words))
  await page.goto(url)
  return { page, url }
}

it(`shows the first summary of 1,000 words ${toSummary} ms after the click, once it is warm`, async () => {
  const cold = await openStory('cold.html', 1_000)
  await browser.clickAction(cold.page)
  await settledState(browser, cold.url)
  const times: number[] = []
  for (let round = 0; round < rounds && !times.some((time) => time <= toSummary); round++) {
    const { page, url } = await openStory(`warm-${round}.html`, 1_000)
    await inPanel(browser, async (panel) => {
      await expect.poll(() => panel.evaluate('document.querySelector(".head-summary") === null')).toBe(true)
      // The panel's own clock, from the moment the click is on its way to the frame that shows the summary.
      await panel.evaluate(`window.began = performance.now(); window.shown = new Promise((resolve) => {
        const look = () => document.querySelector('.head-summary')
          ? requestAnimationFrame(() => resolve(performance.now() - window.began)) : requestAnimationFrame(look)
        look()
      }); 0`)
      await browser.clickAction(page)
      times.push(await panel.evaluate<number>('window.shown'))
    })
    // The engine reads one story after the other: the next click is to find it at rest.
    await settledState(browser, url)
  }
  console.log(`click to first summary, 1,000 words, warm: ${times.map(Math.round).join(', ')} ms`)
  expect(Math.min(...times)).toBeLessThanOrEqual(toSummary * leewayToSummary)
}, 240_000)

/** A review of 2,000 sentences in the panel, as if it had just been made: reading so much would take the network half a minute. */
async function showLongReview(): Promise<void> {
  const { page, url } = await openStory('short.html', 100)
  await browser.clickAction(page)
  await settledState(browser, url)
  const state: PanelState = { kind: 'reviewed', review: longReview(2_000), notices: [], changed: false }
  await (await browser.background()).evaluate(async (kept) => {
    const tab = await chrome.tabs.create({ url: 'about:blank', active: false })
    await chrome.storage.session.set({ [`panel-state:${tab.id}`]: { state: kept } })
    await chrome.tabs.update(tab.id, { active: true })
  }, state)
}

it(`blocks no interaction for more than ${blocking} ms on 2,000 sentences`, async () => {
  await showLongReview()
  await inPanel(browser, async (panel) => {
    await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    const count = (selector: string) => panel.evaluate<number>(`document.querySelectorAll('${selector}').length`)
    await expect.poll(() => count('.strip-row .cell'), { timeout: 30_000 }).toBe(2_000)
    await expect.poll(() => count('.decision'), { timeout: 30_000 }).toBeGreaterThan(19)
    await watchSpeed(panel)
    const blocked: string[] = []
    const lines: string[] = []
    const measure = async (where: string, series: readonly Interaction[]) => {
      for (const [what, cost] of await leastCosts(panel, series, blocking, rounds)) {
        const line = `${where}, ${what}: ${Math.round(cost.toFrame)} ms to the next frame, ${Math.round(cost.work)} ms of work`
        lines.push(line)
        if (blockedBy(cost) > blocking) blocked.push(line)
      }
    }
    await measure('top of the list', [...checking, ...listing, ...lookingAround])
    // Somebody has gone through the whole list, also upwards from where the strip's end had led.
    while ((await count('.queries .more')) > 0) {
      await panel.evaluate(
        '{ const more = document.querySelector(".queries .more"); more.scrollIntoView(); more.click() }',
      )
      await panel.evaluate('new Promise((resolve) => setTimeout(resolve, 50))')
    }
    expect(await count('.card')).toBe(875)
    await measure('all of the list drawn', [...checking, ...lookingAround, ...listing])
    console.log(lines.join('\n'))
    expect(blocked).toEqual([])
  })
}, 600_000)
