import type { RefusalReason } from '../../types/panel.ts'

/** The page can't be reviewed, for a reason that the panel has a face for. */
export class RefusedError extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(`The page can't be reviewed: ${reason}`)
    this.name = 'RefusedError'
    this.reason = reason
  }
}

const browserPage =
  /^(?:chrome|about|edge|brave|opera|vivaldi|devtools|view-source|resource|chrome-[a-z]+|moz-[a-z]+|extension):/i
const extensionStore =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/i
/** Firefox keeps its maker's own services closed (`extensions.webextensions.restrictedDomains`). */
const closedHost =
  /^https:\/\/(?:(?:[\w-]+\.)*accounts\.firefox\.com|support\.mozilla\.org|(?:content|addons)\.cdn\.mozilla\.net|sync\.services\.mozilla\.com)(?:\/|$)/i
const portableDocument = /^[^?#]+\.pdf(?:[?#]|$)/i

/**
 * Why a browser didn't let us into a tab.
 *
 * @param url The tab's address; browsers tell it only where the user has let us in, so `undefined` means that they haven't.
 * @param message What the browser said.
 */
export function refusalOf(url: string | undefined, message: string): RefusalReason | null {
  if (url !== undefined) {
    if (browserPage.test(url)) return 'browser-page'
    if (extensionStore.test(url)) return 'extension-store'
    if (closedHost.test(url)) return 'browser-page'
    if (portableDocument.test(url)) return 'pdf'
    // Firefox tells an address only to those it lets in, except to its own viewer of PDFs, where they are let in nowhere.
    if (/^https?:/i.test(url) && /missing host permission for the tab/i.test(message)) return 'pdf'
  }
  if (/extensions gallery/i.test(message)) return 'extension-store'
  if (/cannot access (?:a |contents of (?:the )?url )?["']?(?:chrome|about|edge|brave)\b/i.test(message)) {
    return 'browser-page'
  }
  if (/cannot access|missing host permission|permission/i.test(message)) return 'no-permission'
  return null
}

/** Why a document that we were let into, but that is no page, can't be read: by its content type. */
export function refusalOfContentType(contentType: string): RefusalReason {
  return contentType === 'application/pdf' ? 'pdf' : 'not-html'
}
