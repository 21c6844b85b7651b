import { beforeAll, describe, expect, it } from 'vitest'
import { harmless, hostileArticle, hostileMarkup, withAdded } from './hostile-pages.ts'
import { chromiumForTests, reviewIn } from './support/chromium.ts'

const chromium = chromiumForTests()
const review = async (html: string) => reviewIn(await chromium.review(chromium.server.offer('page.html', html)))

const verdictsOf = async (html: string) => {
  const { article, sentences } = await review(html)
  return { text: article.text, verdicts: sentences.map(({ verdict }) => verdict) }
}

/** What the page says without an attack. */
let expected: Awaited<ReturnType<typeof verdictsOf>>
beforeAll(async () => {
  expected = await verdictsOf(harmless)
})

describe('a hostile page', () => {
  it.each(Object.entries(hostileMarkup))('%s, and is reviewed as it would be without', async (_what, added) => {
    expect(await verdictsOf(withAdded(added))).toEqual(expected)
  })

  it('has its markup shown as words in every part of the panel, never run', async () => {
    await review(hostileArticle.html)
    await chromium.inPanel('document.querySelectorAll("[role=tab]").forEach((tab) => tab.click())')
    for (const tab of [0, 1, 2, 3, 4]) {
      await chromium.inPanel(`document.querySelectorAll('[role=tab]')[${tab}]?.click()`)
      expect(await chromium.inPanel('document.querySelectorAll("img, iframe, [onerror]").length')).toBe(0)
    }
    const words = await chromium.inPanel<string>('document.body.textContent')
    expect(words).toContain(hostileArticle.attack)
    expect(await chromium.inPanel('globalThis.hit ?? null')).toBe(null)
  })

  it('gets at nothing of the extension: not its files, not its panel in a frame or a window', async () => {
    const address = `chrome-extension://${chromium.browser.extensionId}`
    // The extension's own first page may be open from its installation.
    const own = () => chromium.browser.context.pages().filter((other) => other.url().startsWith(address)).length
    const before = own()
    await review(withAdded(`<iframe src="${address}/sidepanel.html"></iframe>`))
    expect(chromium.page.frames().map((frame) => frame.url())).not.toContain(`${address}/sidepanel.html`)
    const reached = await chromium.page.evaluate(async (base) => {
      const files = [
        '/page.js',
        '/paid-content.js',
        '/wordings.js',
        '/sidepanel.html',
        '/manifest.json',
        '/icons/16.png',
      ]
      const answers = await Promise.allSettled(files.map((file) => fetch(base + file)))
      window.open(`${base}/sidepanel.html`)
      return answers.filter(({ status }) => status === 'fulfilled').length
    }, address)
    expect(reached).toBe(0)
    expect(own()).toBe(before)
  })

  it('finds nothing in the extension’s storage, even from the place of the page script', async () => {
    await review(harmless)
    const session = await chromium.page.context().newCDPSession(chromium.page)
    const worlds: Array<{ id: number; origin: string; name: string }> = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
    await session.send('Runtime.enable')
    const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))
    if (!own) throw new Error('the page script has no world of its own')
    const read = async (area: string) => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: own.id,
        awaitPromise: true,
        returnByValue: true,
        expression: `chrome.storage.${area}.get().then(() => 'open', (error) => String(error))`,
      })
      return result.value as string
    }
    expect(await read('local')).toContain('not allowed')
    expect(await read('session')).toContain('not allowed')
    await session.detach()
  })
})

/** What a frame of somebody else's tries: to reach, to overload and to speak for the page that it stands in. */
const hostileFrame = `<!doctype html><title>Advert</title><body><p>${'The frame says so, officials said. '.repeat(200)}</p><script>
  const tried = {}
  const attempt = (name, act) => { try { tried[name] = String(act()) } catch (error) { tried[name] = 'refused' } }
  attempt('document', () => parent.document.body.innerHTML)
  attempt('highlights', () => parent.CSS.highlights.size)
  attempt('runtime', () => chrome.runtime.connect('second-source', { name: 'second-source:page' }))
  attempt('name', () => (window.name = 'second-source:page'))
  for (let n = 0; n < 2000; n++) parent.postMessage({ kind: 'changed', tried }, '*')
</script>`

describe('a hostile frame', () => {
  it.each([
    ['in the page', (address: string) => `<iframe src="${address}"></iframe>`],
    [
      'over the whole page',
      (address: string) => `<iframe src="${address}" style="position:fixed;inset:0;width:100%;height:100%"></iframe>`,
    ],
    ['in a sandbox', (address: string) => `<iframe sandbox="allow-scripts" src="${address}"></iframe>`],
    ['in the story', (address: string) => `<article><iframe src="${address}" name="body"></iframe></article>`],
  ])('%s changes no review and reaches nothing', async (_where, frame) => {
    const heard = '<script>addEventListener("message", ({ data }) => { window.tried = data.tried })</script>'
    const html = withAdded(heard + frame(chromium.elsewhere.offer('frame.html', hostileFrame)))
    expect(await verdictsOf(html)).toEqual(expected)
    const tried = await chromium.page.evaluate(() => (window as unknown as { tried: Record<string, string> }).tried)
    expect(tried).toMatchObject({ document: 'refused', highlights: 'refused', runtime: 'refused' })
    for (const inner of chromium.page.frames().slice(1)) {
      expect(await inner.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0])
    }
  })
})
