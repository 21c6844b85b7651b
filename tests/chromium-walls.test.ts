import { describe, expect, it } from 'vitest'
import { panelSays } from './panel-says.ts'
import { chromiumForTests, reviewed } from './support/chromium.ts'
import { readPageFile } from './support/page-files.ts'

const chromium = chromiumForTests()
const textOf = (name: string) => String(readPageFile(name))

const review = async (name: string, html = textOf(name)) =>
  reviewed(await chromium.review(chromium.server.offer(name, html)))

/** The words under the marks of a document, or of a frame's. */
const markedIn = (frame = '') =>
  chromium.page.evaluate((selector) => {
    const view = selector
      ? (document.querySelector<HTMLIFrameElement>(selector)?.contentWindow as typeof window)
      : window
    const { highlights } = (view as unknown as { CSS: typeof CSS }).CSS
    return Array.from(highlights.values()).flatMap((highlight) =>
      Array.from(highlight as unknown as Iterable<Range>, (range) => range.toString()),
    )
  }, frame)

const first = 'The ferry to Skarra Island will not run in November'
const last = 'she told the Herald.'

describe('a story', () => {
  it.each([
    'consent-wall.html',
    'amp-story.html',
    'print-view.html',
    'reader-view.html',
    'framed-story.html',
    'late-ads.html',
    'shadow-story.html',
  ])('in %s is read whole, and nothing else with it', async (name) => {
    const { review: made } = await review(name)
    expect(made.article.text.startsWith(first)).toBe(true)
    expect(made.article.text.endsWith(last)).toBe(true)
    expect(made.article.text).not.toMatch(/partners|cookie|template|hidden|Advertisement|Printed from/)
    await expect.poll(() => markedIn()).toContainEqual(expect.stringContaining('Experts warn'))
  })

  it('behind a wall is said to be only its beginning', async () => {
    const { review: made, notices } = await review('paywall.html')
    expect(notices).toContain('truncated')
    expect(made.article.text).not.toMatch(/Subscribe|unlimited/)
    await chromium.panelComesToSay('notice_truncated')
  })

  it('that is folded away is said to be so, and told of when it is unfolded', async () => {
    const { review: made, notices } = await review('read-more.html')
    expect(notices).toContain('folded')
    expect(made.article.text).not.toContain('Experts warn')
    await chromium.panelComesToSay('notice_folded')
    await chromium.page.click('button')
    await chromium.panelComesToSay('state_changed_text')
    await chromium.pressInPanel('state_changed_action')
    await expect.poll(() => markedIn(), { timeout: 20_000 }).toContainEqual(expect.stringContaining('Experts warn'))
    expect(await chromium.panelText()).not.toContain(panelSays('notice_folded'))
  })

  it('gets the advertising that comes late into its review, which stands otherwise', async () => {
    const { review: made } = await review('late-ads.html')
    expect(made.paid.markers).toEqual([])
    await expect.poll(chromium.panelText, { timeout: 20_000 }).toMatch(/Paid\s*[1-9]/)
    expect(await chromium.panelText()).not.toContain(panelSays('state_changed_text'))
    await expect.poll(() => markedIn()).toContainEqual(expect.stringContaining('Experts warn'))
  })

  it('in shadow trees has its marks drawn there, follows what happens there, and is left as it was', async () => {
    await review('shadow-story.html')
    const sheets = () =>
      chromium.page.evaluate(() => {
        const inner = document.querySelector('x-story')?.shadowRoot?.querySelector('x-text')?.shadowRoot
        return inner?.adoptedStyleSheets.length
      })
    await expect.poll(sheets).toBe(1)
    await chromium.page.evaluate(() => {
      const inner = document.querySelector('x-story')?.shadowRoot?.querySelector('x-text')?.shadowRoot
      for (const paragraph of inner?.querySelectorAll('p') ?? []) paragraph.replaceWith(paragraph.cloneNode(true))
    })
    await expect.poll(() => markedIn(), { timeout: 10_000 }).toContainEqual(expect.stringContaining('Experts warn'))
    await chromium.inPanel('window.close()').catch(() => {})
    await expect.poll(sheets).toBe(0)
    expect(await chromium.page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  it('in a frame of the same site is read and marked there; of another site’s frame only host and size are told', async () => {
    const inner = chromium.server.offer('framed-story.html', textOf('framed-story.html'))
    const other = chromium.elsewhere.offer('box.html', '<p>Buy now, say experts.</p>')
    const html = textOf('in-frame.html')
      .replace('id="story"', `id="story" src="${inner}"`)
      .replace('id="elsewhere"', `id="elsewhere" src="${other}"`)
    const { review: made } = await review('in-frame.html', html)
    expect(made.article.text.startsWith(first)).toBe(true)
    expect(made.page.url).toContain('in-frame.html')
    expect(made.page.frames).toEqual([{ host: new URL(other).host, width: 300, height: 250 }])
    await expect.poll(() => markedIn('#story')).toContainEqual(expect.stringContaining('Experts warn'))
    await chromium.page.evaluate(() => {
      const heading = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument?.querySelector('article')
      heading?.insertAdjacentHTML(
        'beforeend',
        '<p>The ferry will run on Sundays after all, the authority said late in the evening.</p>',
      )
    })
    await chromium.panelComesToSay('state_changed_text')
  })
})
