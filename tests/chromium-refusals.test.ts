import { describe, expect, it } from 'vitest'
import { panelSays } from './panel-says.ts'
import { smallPdf } from './small-pdf.ts'
import { chromiumForTests } from './support/chromium.ts'
import { offerFile } from './support/page-files.ts'

const chromium = chromiumForTests()
const { offer, panelText, panelComesToSay, pressInPanel } = chromium

describe('what the panel in Chromium says where there is no review', () => {
  it.each([
    ['a page of the browser', () => 'chrome://version/', 'state_refused_browser_page'],
    ['an empty tab', () => 'about:blank', 'state_refused_browser_page'],
    ['a PDF', () => chromium.server.offer('report.pdf', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['a PDF that isn’t named so', () => chromium.server.offer('get', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['plain data', () => chromium.server.offer('data', '{"a":1}', 'application/json'), 'state_refused_not_html'],
    ['a page without a story', () => offer('no-story.html'), 'state_noStory_title'],
    ['an empty page', () => offer('empty.html'), 'state_noStory_title'],
  ])('%s', async (_what, address, said) => {
    await chromium.page.goto(address())
    await chromium.click()
    await panelComesToSay(said)
  })

  it('a page that was left for another', async () => {
    await chromium.page.goto(offer('plain-report.html'))
    await chromium.click()
    await panelComesToSay('tabs_queries')
    await chromium.page.goto(offerFile(chromium.elsewhere, 'vague-story.html'))
    await panelComesToSay('state_navigated_title')
    // The browser let us into the other site only: the panel's own button couldn't, so it says what can.
    await panelComesToSay('state_navigated_press')
    expect(await panelText()).not.toContain(panelSays('state_navigated_action'))
    await chromium.click()
    await panelComesToSay('tabs_queries')
    // On the same site the browser's leave lasts.
    await chromium.page.goto(offerFile(chromium.elsewhere, 'plain-report.html'))
    await panelComesToSay('state_navigated_title')
    await pressInPanel('state_navigated_action')
    await panelComesToSay('tabs_queries')
  })

  it('a tab that nobody asked about, of the browser’s own or not', async () => {
    const other = await chromium.browser.context.newPage()
    await other.goto('chrome://version/')
    await panelComesToSay('state_notReviewed_title')
    await pressInPanel('state_notReviewed_action')
    await panelComesToSay('state_refused_browser_page')
    await other.goto(offer('vague-story.html'))
    await pressInPanel('state_refused_action').catch(() => {})
    await other.close()
    await panelComesToSay('tabs_queries')
  })
})
