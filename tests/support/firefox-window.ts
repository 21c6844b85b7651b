import type { Browser } from 'puppeteer-core'

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>
}

/** Runs code in Firefox's own window, which may do anything; the value is made a string. */
export async function evaluateInWindow(browser: Browser, code: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [{ context } = { context: '' }] = tree.result.contexts as Array<{ context: string }>
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => String(await (async () => { ${code} })()))()`,
    target: { context },
    awaitPromise: true,
  })
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: string }
    exceptionDetails?: { text: string }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return result?.value ?? ''
}

/** Notes every request of this browser, whoever makes it, in the form of `tests/requests/read-requests.ts`. */
export const logRequests = `
  window.secondSourceRequests = []
  window.secondSourceObserver = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel)
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo
    const isPage = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT
    const by = triggeringPrincipal?.isSystemPrincipal
      ? loadingPrincipal && !loadingPrincipal.isSystemPrincipal ? loadingPrincipal.origin : isPage ? 'navigation' : null
      : (triggeringPrincipal?.origin ?? null)
    secondSourceRequests.push({ url: channel.URI.spec, by })
  }
  Services.obs.addObserver(secondSourceObserver, 'http-on-modify-request')
`

/** Runs code in the sidebar of the extension with this id, within a gesture of its user. */
export function sidebarCode(id: string, code: string): string {
  const script = `
    const gesture = content.windowUtils.setHandlingUserInput(true)
    content.document.notifyUserGestureActivation()
    let value
    try { value = ((document) => { ${code} })(content.document) } catch (error) { value = String(error) }
    gesture.destruct()
    sendAsyncMessage('second-source:value', String(value ?? ''))`
  return `
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
    const view = [...extension.views].find(({ viewType }) => viewType === 'sidebar')
    if (!view?.xulBrowser) return ''
    const { messageManager } = view.xulBrowser
    const { promise, resolve } = Promise.withResolvers()
    messageManager.addMessageListener('second-source:value', function heard({ data }) {
      messageManager.removeMessageListener('second-source:value', heard)
      resolve(data)
    })
    // One that is closing never answers.
    setTimeout(() => resolve(''), 5_000)
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(`{${script}}`)}`)}, false)
    return promise
  `
}

/** Opens an address in the tab in front and waits until it is there. */
export function showCode(address: string): string {
  return `
    const browser = gBrowser.selectedBrowser
    const { promise, resolve } = Promise.withResolvers()
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onStateChange(progress, request, flags) {
        const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener
        if (progress.isTopLevel && flags & STATE_STOP && flags & STATE_IS_WINDOW) resolve()
      },
    }
    browser.addProgressListener(listener)
    browser.fixupAndLoadURIString(${JSON.stringify(address)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    })
    await promise
    browser.removeProgressListener(listener)
  `
}
