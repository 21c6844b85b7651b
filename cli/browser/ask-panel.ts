import type { ExtensionBrowser } from './chromium.ts'
import { panelTarget, withDevTools } from './devtools.ts'

/**
 * Sends one DevTools command to the real side panel and returns its result. The panel is no page to Playwright, only a
 * target of the protocol, which answers with nested messages.
 *
 * @throws Error where no panel is open or the command failed.
 */
export function askPanel<Result>(browser: ExtensionBrowser, method: string, params: object): Promise<Result> {
  return withDevTools(browser.context, async (devTools) => {
    const { send, onMessage } = devTools
    const { targetId } = await panelTarget(devTools, browser.extensionId)
    const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string }
    const answer = new Promise<Result>((resolve, reject) => {
      onMessage((message) => {
        const { id, result, error } = JSON.parse(message) as {
          id?: number
          result?: Result
          error?: { message: string }
        }
        if (id !== 1) return
        if (result) resolve(result)
        else reject(new Error(error?.message ?? 'the panel gave no answer'))
      })
    })
    await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method, params }) })
    return answer
  })
}

/** Evaluates an expression in the panel's own page; a promise is awaited, the value must be JSON. */
export async function evaluateInPanel<Value>(browser: ExtensionBrowser, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await askPanel<{
    result: { value: Value }
    exceptionDetails?: { text: string; exception?: { description?: string } }
  }>(browser, 'Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
