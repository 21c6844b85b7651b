import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { type FirefoxSession, launchFirefox } from './firefox.ts'
import { panelSays } from './panel-says.ts'
import { smallPdf } from './small-pdf.ts'

let firefox: FirefoxSession
let server: PageServer

beforeAll(async () => {
  firefox = await launchFirefox(builtExtension('firefox'))
  server = await startPageServer(null)
  await firefox.page.bringToFront()
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const panelComesToSay = (name: string) =>
  expect.poll(() => firefox.sidebarText(), { timeout: 20_000, interval: 100 }).toContain(panelSays(name))
const offer = (name: string) => server.offer(name, readFileSync(path.join(root, 'tests/pages', name)))

describe('what the sidebar in Firefox says where there is no review', () => {
  it.each([
    ['a PDF', () => server.offer('report.pdf', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['a PDF that isn’t named so', () => server.offer('get', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['plain data', () => server.offer('data', '{"a":1}', 'application/json'), 'state_refused_not_html'],
    ['a page without a story', () => offer('no-story.html'), 'state_noStory_title'],
    ['an empty page', () => offer('empty.html'), 'state_noStory_title'],
  ])('%s', async (_what, address, said) => {
    await firefox.show(address())
    await firefox.clickAction()
    await panelComesToSay(said)
  })

  it('a story without findings', async () => {
    await firefox.show(offer('all-sourced.html'))
    await firefox.clickAction()
    await panelComesToSay('queries_none')
  })

  it('a page that was left: Firefox takes its leave back, even for a reload', async () => {
    await firefox.show(offer('plain-report.html'))
    await firefox.clickAction()
    await panelComesToSay('tabs_queries')
    await firefox.page.reload()
    await panelComesToSay('state_navigated_press')
    await firefox.clickAction()
    await panelComesToSay('tabs_queries')
  })

  it('a page of the browser', async () => {
    await firefox.show('about:support')
    await firefox.clickAction()
    await panelComesToSay('state_refused_browser_page')
  })
})
