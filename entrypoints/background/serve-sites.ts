import { browser } from 'wxt/browser'
import type { SitesDropped } from '../../types/messages.ts'
import { putPageScriptIn } from '../page/put-in.ts'
import { forgetState } from '../sidepanel/kept-states.ts'
import { readPageMessage } from '../sidepanel/page-messages.ts'
import { answerUnattended } from './answer-unattended.ts'
import { hideFindings } from './badge.ts'
import { extract } from './judge.ts'
import { registerSites } from './register-sites.ts'
import { isReviewedAlways } from './site-list.ts'
import { dropForbidden, onSites, readSites } from './sites.ts'

/** Who sent a message, as the browser says it. */
interface Sender {
  id?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined; url?: string | undefined } | undefined
}

/** Reviews the pages of sites that are reviewed always, and keeps the browser's list of them up to date. No state. */
export function serveSites(): void {
  onSites((sites, before) => {
    void registerSites(sites)
    void tellDropped(before.hosts.filter((host) => !sites.hosts.includes(host)))
  })
  // The list may have changed while nobody listened, and an update of the extension forgets what is registered.
  browser.runtime.onInstalled.addListener(() => void readSites().then(registerSites))
  browser.permissions.onRemoved.addListener(() => void dropForbidden())
  browser.tabs.onRemoved.addListener((tabId) => void forgetState(tabId))
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, answer: (value: unknown) => void) => {
    const work = isMessage(message) && tasks.get(message.kind)
    if (!work || sender.id !== browser.runtime.id || sender.frameId !== 0) return false
    work(message, sender).then(answer, (error: unknown) => {
      console.error('A page could not be reviewed.', error)
      answer(null)
    })
    return true
  })
}

/** What a page may ask for. */
const tasks = new Map<unknown, (message: UncheckedMessage, sender: Sender) => Promise<unknown>>([
  ['start-unattended', start],
  ['extract-unattended', findArticle],
  ['review-unattended', review],
])

async function start(_message: UncheckedMessage, { tab }: Sender): Promise<unknown> {
  const { id, url } = tab ?? {}
  if (id === undefined || !url || !isReviewedAlways(await readSites(), url)) return null
  return putPageScriptIn(id)
}

async function review(message: UncheckedMessage, { tab }: Sender): Promise<unknown> {
  const { id, url } = tab ?? {}
  if (id === undefined || !url || !isReviewedAlways(await readSites(), url)) return null
  // As from a port: a page that has taken over its own process may send anything.
  const checked = readPageMessage({ kind: 'reading', reading: message.reading })
  return checked?.kind === 'reading' ? answerUnattended(id, url, checked.reading) : null
}

async function findArticle(message: UncheckedMessage, { tab }: Sender): Promise<unknown> {
  if (!tab?.url || !isReviewedAlways(await readSites(), tab.url)) return null
  const checked = readPageMessage({ kind: 'copy', number: 0, page: message.page })
  return checked?.kind === 'copy' ? extract(checked.page) : null
}

/** A page's message before anybody has looked at it. */
interface UncheckedMessage {
  kind: unknown
  reading?: unknown
  page?: unknown
}

function isMessage(message: unknown): message is UncheckedMessage {
  return typeof message === 'object' && message !== null && 'kind' in message
}

/** Has the pages of sites that are reviewed no longer take their marks away. */
async function tellDropped(hosts: string[]): Promise<void> {
  if (hosts.length === 0) return
  const message: SitesDropped = { kind: 'sites-dropped', hosts }
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    // Only pages that review themselves listen.
    const left: unknown = await browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null)
    if (left === true) await hideFindings(id)
  }
}
