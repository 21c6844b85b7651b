import type { ExtensionBrowser } from '../cli/browser/chromium.ts'
import { type DevTools, panelTarget, withDevTools } from '../cli/browser/devtools.ts'

/** The real side panel, as its user's eyes and keyboard have it: to Playwright it is no page. */
export interface PanelSession {
  /** What an expression is in the panel's document. */
  evaluate<Value>(expression: string): Promise<Value>
  /** A key as the keyboard sends it. */
  press(key: string, modifiers?: number): Promise<void>
  type(text: string): Promise<void>
  send(method: string, params: object): Promise<unknown>
}

const codes: Record<string, { code: string; windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowRight: { code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  End: { code: 'End', windowsVirtualKeyCode: 35 },
}

/** Works in the open side panel. */
export function inPanel<Result>(
  { context, extensionId }: ExtensionBrowser,
  work: (panel: PanelSession, devTools: DevTools) => Promise<Result>,
): Promise<Result> {
  return withDevTools(context, async (devTools) => {
    const { send: sendToBrowser, onMessage } = devTools
    const { targetId } = await panelTarget(devTools, extensionId)
    const { sessionId } = (await sendToBrowser('Target.attachToTarget', { targetId, flatten: false })) as {
      sessionId: string
    }
    const waiting = new Map<number, PromiseWithResolvers<unknown>>()
    let asked = 0
    onMessage((message) => {
      const { id, result, error } = JSON.parse(message) as {
        id?: number
        result?: unknown
        error?: { message: string }
      }
      const answer = waiting.get(id ?? -1)
      if (error) answer?.reject(new Error(error.message))
      else answer?.resolve(result)
    })
    const send = async (method: string, params: object) => {
      const id = ++asked
      const answer = Promise.withResolvers<unknown>()
      waiting.set(id, answer)
      const message = JSON.stringify({ id, method, params })
      await sendToBrowser('Target.sendMessageToTarget', { sessionId, message })
      return answer.promise
    }
    const panel: PanelSession = {
      send,
      async evaluate<Value>(expression: string) {
        const answer = (await send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        })) as { result: { value: Value }; exceptionDetails?: { text: string } }
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
        return answer.result.value
      },
      async press(key, modifiers = 0) {
        const known = codes[key] ?? { text: key }
        await send('Input.dispatchKeyEvent', { type: 'keyDown', key, modifiers, ...known })
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key, modifiers })
      },
      async type(text) {
        await send('Input.insertText', { text })
      },
    }
    return work(panel, devTools)
  })
}
