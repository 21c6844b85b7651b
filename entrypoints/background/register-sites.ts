import { browser } from 'wxt/browser'
import type { Sites } from '../../types/sites.ts'
import { exceptionPatterns, patternOf } from './site-list.ts'

const id = 'always-reviewed'

let last: Promise<unknown> = Promise.resolve()

/** Has a script put into the pages of these sites, and of no others, that asks for the page script. One change after the other. */
export function registerSites(sites: Sites): Promise<void> {
  const next = last.then(() => register(sites))
  last = next.catch((error: unknown) => console.error('The sites could not be registered.', error))
  return next
}

async function register({ hosts, exceptions }: Sites): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (hosts.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: hosts.map(patternOf),
      ...(exceptions.length > 0 && { excludeMatches: exceptions.flatMap(exceptionPatterns) }),
      js: ['/site.js'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ])
}
