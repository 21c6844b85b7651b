import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { longReview } from '../components/fixtures/sample-review.ts'
import type { PanelState } from '../types/panel.ts'
import { inPanel, type PanelSession } from './panel-session.ts'

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: {
  tabs: { create(tab: object): Promise<{ id: number }>; update(id: number, change: object): Promise<void> }
  storage: { session: { set(values: object): Promise<void> } }
}

/** From the click to the first summary on a warm panel, and the longest that an interaction may block. Milliseconds. */
const toSummary = 500
const blocking = 50
/** Slower machines, and machines with other work, may take this many times as long before the test fails. */
const leeway = 6

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
  for (let round = 0; round < 5; round++) {
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
  times.sort((one, other) => one - other)
  console.log(`click to first summary, 1,000 words, warm: ${times.map(Math.round).join(', ')} ms`)
  expect(times[0]).toBeLessThan(toSummary * leeway)
}, 120_000)

/** What is done, and whether it is seen to be done. */
const interactions: Array<[what: string, act: (panel: PanelSession) => Promise<void>]> = [
  ['next query', (panel) => panel.press('j')],
  ['decision', (panel) => panel.press('1')],
  ['another kind of query', (panel) => panel.press('f')],
  ['all kinds', (panel) => panel.press('f')],
  ['undecided only', (panel) => panel.press('d')],
  ['all of them', (panel) => panel.press('d')],
  ['the keys', (panel) => panel.press('?')],
  [
    'a search',
    async (panel) => {
      await panel.press('/')
      for (const letter of 'harbour') await panel.press(letter)
      await panel.press('Escape')
    },
  ],
  [
    'the strip',
    async (panel) => {
      await panel.evaluate('document.querySelector("[role=listbox]").focus()')
      for (let step = 0; step < 10; step++) await panel.press('ArrowRight')
    },
  ],
  [
    'another part',
    async (panel) => {
      await panel.evaluate('document.querySelector("[role=tab]").focus()')
      for (let part = 0; part < 5; part++) await panel.press('ArrowRight')
    },
  ],
]

it(`blocks no interaction for more than ${blocking} ms on 2,000 sentences`, async () => {
  const { page, url } = await openStory('short.html', 100)
  await browser.clickAction(page)
  await settledState(browser, url)
  // A kept review of a tab is shown as if it had just been made: reading so much would take the network half a minute.
  const state: PanelState = { kind: 'reviewed', review: longReview(2_000), notices: [], changed: false }
  await (await browser.background()).evaluate(async (kept) => {
    const tab = await chrome.tabs.create({ url: 'about:blank', active: false })
    await chrome.storage.session.set({ [`panel-state:${tab.id}`]: { state: kept } })
    await chrome.tabs.update(tab.id, { active: true })
  }, state)
  await inPanel(browser, async (panel) => {
    await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await expect
      .poll(() => panel.evaluate('document.querySelectorAll(".strip-row .cell").length'), { timeout: 30_000 })
      .toBe(2_000)
    await expect
      .poll(() => panel.evaluate('document.querySelectorAll(".decision").length'), { timeout: 30_000 })
      .toBeGreaterThan(19)
    // How long the handlers of an event and the drawing they asked for kept the thread: Event Timing, processing only.
    await panel.evaluate(`window.entries = []; new PerformanceObserver((list) => {
      for (const { name, processingStart, processingEnd, duration } of list.getEntries())
        if (/^(?:key|input|click|pointer)/.test(name)) window.entries.push({ name, blocked: processingEnd - processingStart, duration })
    }).observe({ type: 'event', durationThreshold: 16, buffered: true }); 0`)
    const slow: Record<string, number> = {}
    for (const [what, act] of interactions) {
      await panel.evaluate('window.entries.length = 0')
      await act(panel)
      await panel.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
      const worst = await panel.evaluate<{ blocked: number; duration: number }>(
        '({ blocked: Math.max(0, ...window.entries.map((entry) => entry.blocked)), duration: Math.max(0, ...window.entries.map((entry) => entry.duration)) })',
      )
      console.log(
        `${what}: handlers ${Math.round(worst.blocked)} ms, to the next frame ${Math.round(worst.duration)} ms`,
      )
      slow[what] = worst.blocked
    }
    expect(Object.entries(slow).filter(([, blocked]) => blocked > blocking * leeway)).toEqual([])
  })
}, 240_000)
