import { describe, expect, it } from 'vitest'
import { firefoxForTests } from './support/firefox.ts'

const firefox = firefoxForTests()

describe('a page that moves, in Firefox', () => {
  it('swaps its story in place, and the sidebar follows it there and back', async () => {
    await firefox.review(firefox.offer('swapped-story.html'))
    await firefox.sidebarComesTo('Ida Brannock')
    await firefox.page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
    await firefox.sidebarComesTo('Rafe Ollerton')
    await firefox.page.evaluate(() => history.back())
    await firefox.sidebarComesTo('Ida Brannock')
  })

  it('sets story below story, and the sidebar follows the one that is read', async () => {
    await firefox.review(firefox.offer('endless-stories.html'))
    await firefox.sidebarComesTo('Nell Ashdown')
    await firefox.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await firefox.page.waitForSelector('[data-name=buses]')
    await firefox.page.evaluate(() => document.querySelector('[data-name=buses]')?.scrollIntoView())
    await firefox.sidebarComesTo('Otis Fennimore')
  })

  it('draws marks in shadow trees by a sheet in each, and takes it back', async () => {
    const sheets = () =>
      firefox.page.evaluate(() => {
        const inner = document.querySelector('x-story')?.shadowRoot?.querySelector('x-text')?.shadowRoot
        return inner?.adoptedStyleSheets.length ?? -1
      })
    await firefox.review(firefox.offer('shadow-story.html'))
    await firefox.sidebarComesTo('Effie Strand')
    await expect.poll(sheets, { timeout: 20_000 }).toBe(1)
    await firefox.session.toggleSidebar()
    await expect.poll(sheets, { timeout: 20_000 }).toBe(0)
    expect(await firefox.page.evaluate(() => CSS.highlights.size)).toBe(0)
  })
})
