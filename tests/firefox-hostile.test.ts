import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { harmless, hostileArticle, hostileMarkup, withAdded } from './hostile-pages.ts'
import { firefoxForTests } from './support/firefox.ts'

const firefox = firefoxForTests()
const review = (html: string) => firefox.review(firefox.server.offer('page.html', html))
const soon = { timeout: 30_000, interval: 100 }

/** What the sidebar says of the page without an attack. */
let expected: string
beforeAll(async () => {
  await review(harmless)
  await firefox.sidebarComesToSay('tabs_queries')
  // The last sentences are read: what is shown no longer changes.
  do {
    expected = await firefox.session.sidebarText()
    await wait(1_000)
  } while (expected !== (await firefox.session.sidebarText()))
})

describe('a hostile page in Firefox', () => {
  it.each(Object.entries(hostileMarkup))('%s, and is reviewed as it would be without', async (_what, added) => {
    await review(withAdded(added))
    await expect.poll(() => firefox.session.sidebarText(), soon).toBe(expected)
  })

  it('has its markup shown as words', async () => {
    await review(hostileArticle.html)
    await firefox.sidebarComesTo(hostileArticle.attack)
  })
})
