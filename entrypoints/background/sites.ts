import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Sites } from '../../types/sites.ts'
import { noSites, patternOf, withException, withHost, withoutHost } from './site-list.ts'

const key = 'always-reviewed'

const schema = v.object({ hosts: v.array(v.string()), exceptions: v.array(v.string()) })

/** The sites that are reviewed always, kept on this device. */
export async function readSites(): Promise<Sites> {
  return sitesIn((await browser.storage.local.get(key))[key])
}

/** Calls back with every change of the list, made here or elsewhere, until the signal aborts. */
export function onSites(callback: (sites: Sites, before: Sites) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined
    if (change) callback(sitesIn(change.newValue), sitesIn(change.oldValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
}

/**
 * Asks the browser for a site and lists it. Call it synchronously in the listener of a user's gesture: browsers ask only
 * within one.
 *
 * @returns Whether the user let us in.
 */
export async function reviewAlways(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(host)] })
  if (granted) await change((sites) => withHost(sites, host))
  return granted
}

/** Takes a site off the list and gives the browser its permission back. */
export async function reviewNoLonger(host: string): Promise<void> {
  await change((sites) => withoutHost(sites, host))
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => {})
}

export function exceptAddress(address: string, excepted: boolean): Promise<void> {
  return change((sites) => withException(sites, address, excepted))
}

/** Sites whose permission was taken away in the browser's own settings are listed no longer. */
export async function dropForbidden(): Promise<void> {
  const { hosts } = await readSites()
  for (const host of hosts) {
    const allowed = await browser.permissions.contains({ origins: [patternOf(host)] })
    if (!allowed) await change((sites) => withoutHost(sites, host))
  }
}

function sitesIn(value: unknown): Sites {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : noSites
}

async function change(make: (sites: Sites) => Sites): Promise<void> {
  await browser.storage.local.set({ [key]: make(await readSites()) })
}
