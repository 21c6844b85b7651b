import { browser } from 'wxt/browser'

const key = 'review-request'

/** A request older than this was meant for a panel that never came up. In milliseconds. */
const freshFor = 10_000

interface ReviewRequest {
  tabId: number
  at: number
}

/**
 * Leaves word that the user asked for a review of a tab. It goes through session storage because the panel, which does
 * the work, may only be starting up.
 */
export async function requestReview(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key]: { tabId, at: Date.now() } satisfies ReviewRequest })
}

/** Calls back with the tab of every request, the one that opened this panel included, until the signal aborts. */
export function onReviewRequest(callback: (tabId: number) => void, signal: AbortSignal): void {
  let answered = 0
  const answer = (request: unknown) => {
    if (!isRequest(request) || request.at <= answered || Date.now() - request.at > freshFor) return
    answered = request.at
    callback(request.tabId)
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) answer(changes[key]?.newValue)
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
  void browser.storage.session.get(key).then((stored) => answer(stored[key]))
}

function isRequest(value: unknown): value is ReviewRequest {
  return typeof value === 'object' && value !== null && 'tabId' in value && 'at' in value
}
