import { browser } from 'wxt/browser'
import type { Sites } from '../../types/sites.ts'
import { pageScripts } from '../page/page-scripts.ts'
import { exceptionPatterns, patternOf } from './site-list.ts'

/** For each script the moment at which it starts: one by one, so that the page has its turn in between. */
const [firstPart, secondPart] = pageScripts
const starts = [
  { id: 'always-reviewed: first part', js: [firstPart], runAt: 'document_end' },
  { id: 'always-reviewed', js: ['/site.js', secondPart], runAt: 'document_idle' },
] as const

let last: Promise<unknown> = Promise.resolve()

/** Has the page script put into the pages of these sites and of no others. One change after the other. */
export function registerSites(sites: Sites): Promise<void> {
  const next = last.then(() => register(sites))
  last = next.catch((error: unknown) => console.error('The sites could not be registered.', error))
  return next
}

async function register({ hosts, exceptions }: Sites): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: starts.map(({ id }) => id) })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) })
  if (hosts.length === 0) return
  await browser.scripting.registerContentScripts(
    starts.map(({ id, js, runAt }) => ({
      id,
      matches: hosts.map(patternOf),
      ...(exceptions.length > 0 && { excludeMatches: exceptions.flatMap(exceptionPatterns) }),
      js: [...js],
      runAt,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  )
}
