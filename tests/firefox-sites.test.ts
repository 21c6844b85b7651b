import { describe, expect, it } from 'vitest'
import { panelSays } from './panel-says.ts'
import { firefoxForTests } from './support/firefox.ts'

const firefox = firefoxForTests()
const badgeComesTo = (pattern: RegExp) =>
  expect.poll(() => firefox.session.badge(), { timeout: 30_000, interval: 100 }).toMatch(pattern)
const marks = () => firefox.page.evaluate(() => CSS.highlights.size)
async function switchSite(always: boolean) {
  // A review that was kept is shown at once, and drawn anew when the click's own is there: the switch is asked for until it is turned.
  const openPart = `[...document.querySelectorAll('[role=tab]')].find(({ textContent }) => textContent.includes(${JSON.stringify(panelSays('tabs_page'))})).click()`
  const turn = `
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('127.0.0.1'))
    if (label.control.checked !== ${always}) label.click()`
  const turned = async () => {
    await firefox.session.inSidebar(openPart)
    await firefox.session.inSidebar(turn)
    return firefox.session.inSidebar(`
      return [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('127.0.0.1')).control.checked`)
  }
  await expect.poll(turned, { timeout: 20_000, interval: 200 }).toBe(String(always))
  // A page that is opened in the same moment may come before the browser knows of it.
  await expect.poll(() => firefox.session.scriptsPutIn(), { timeout: 20_000 }).toBe(always ? 1 : 0)
}

describe('a site that is always reviewed, in Firefox', () => {
  it('is opted in from the sidebar, and reviewed from page to page while that is open', async () => {
    await firefox.open('vague-story.html')
    expect(await firefox.session.badge()).toBe('')
    await firefox.session.clickAction()
    await firefox.sidebarComesToSay('tabs_queries')
    await switchSite(true)
    await firefox.open('swapped-story.html')
    await firefox.sidebarComesTo('Ida Brannock')
    await badgeComesTo(/^[1-9]/)
  })

  it('is reviewed with the sidebar closed', async () => {
    await firefox.session.toggleSidebar()
    await expect.poll(() => firefox.session.sidebarText(), { timeout: 20_000 }).toBe('')
    await firefox.open('all-sourced.html')
    await badgeComesTo(/^0$/)
    await firefox.open('vague-story.html')
    await badgeComesTo(/^[1-9]/)
    await expect.poll(marks, { timeout: 20_000 }).toBeGreaterThan(0)
  })

  it('is left alone again when its user says so', async () => {
    await firefox.session.clickAction()
    await firefox.sidebarComesToSay('tabs_queries')
    await switchSite(false)
    await firefox.session.toggleSidebar()
    await expect.poll(marks, { timeout: 20_000 }).toBe(0)
    await firefox.open('vague-story.html')
    await firefox.page.waitForFunction(() => document.readyState === 'complete')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await marks()).toBe(0)
    expect(await firefox.session.badge()).toBe('')
  })
})
