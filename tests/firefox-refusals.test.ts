import { describe, it } from 'vitest'
import { smallPdf } from './small-pdf.ts'
import { firefoxForTests } from './support/firefox.ts'

const firefox = firefoxForTests()
const { offer } = firefox

describe('what the sidebar in Firefox says where there is no review', () => {
  it.each([
    ['a PDF', () => firefox.server.offer('report.pdf', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['a PDF that isn’t named so', () => firefox.server.offer('get', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['plain data', () => firefox.server.offer('data', '{"a":1}', 'application/json'), 'state_refused_not_html'],
    ['a page without a story', () => offer('no-story.html'), 'state_noStory_title'],
    ['an empty page', () => offer('empty.html'), 'state_noStory_title'],
  ])('%s', async (_what, address, said) => {
    await firefox.review(address())
    await firefox.sidebarComesToSay(said)
  })

  it('a story without findings', async () => {
    await firefox.review(offer('all-sourced.html'))
    await firefox.sidebarComesToSay('queries_none')
  })

  it('a page that was left: Firefox takes its leave back, even for a reload', async () => {
    await firefox.review(offer('plain-report.html'))
    await firefox.sidebarComesToSay('tabs_queries')
    await firefox.page.reload()
    await firefox.sidebarComesToSay('state_navigated_press')
    await firefox.session.clickAction()
    await firefox.sidebarComesToSay('tabs_queries')
  })

  it('a page of the browser', async () => {
    await firefox.review('about:support')
    await firefox.sidebarComesToSay('state_refused_browser_page')
  })
})
