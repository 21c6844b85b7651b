/** One request of a browser, and who made it. */
export interface LoggedRequest {
  url: string
  /** Origin of the page or extension behind it; `null`: the browser itself, of its own accord. */
  by: string | null
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: Array<{
    type: number
    params?: { url?: string; initiator?: string; request_type?: string }
  }>
}

/** The requests in a log that Chromium wrote (`--log-net-log`). A browser that was killed leaves the end of it open. */
export function requestsOfChromium(text: string): LoggedRequest[] {
  const log = parseOpenEnded(text)
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB
  if (start === undefined) throw new Error('Chromium’s log has no requests: has its form changed?')
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return []
    const { url, initiator, request_type: kind = '' } = params
    // The browser is the initiator of what is typed into its address bar: that is the test's doing, not its own.
    const navigation = /frame/.test(kind)
    const by = initiator && initiator !== 'not an origin' ? initiator : navigation ? 'navigation' : null
    return [{ url, by }]
  })
}

function parseOpenEnded(text: string): NetLog {
  try {
    return JSON.parse(text)
  } catch {
    const lastWhole = text.lastIndexOf('},\n')
    return JSON.parse(`${text.slice(0, lastWhole + 1)}]}`)
  }
}

/** Requests that nobody should have made: anything that leaves the device, and anything at all by an extension. */
export function unwanted(requests: LoggedRequest[]): LoggedRequest[] {
  return requests.filter(({ url, by }) => {
    if (by !== null && /^(?:chrome|moz)-extension:/.test(by)) return true
    return by === null ? !isBrowsersOwn(url) : !isLoopback(url)
  })
}

const isLoopback = (url: string) => /^(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$)/.test(url)

/** What the browsers' makers have them ask for by themselves, now and then; in tests it reaches nothing. */
function isBrowsersOwn(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)[:/]/.test(
    url,
  )
}
