import type { BrowserContext } from 'playwright-core'

/** A thing that the DevTools protocol can be told to act on: a page, a tab, a side panel. */
export interface Target {
  targetId: string
  type: string
  url: string
}

export interface DevTools {
  /** Playwright's types end at the protocol's stable part. */
  send(method: string, params: object): Promise<unknown>
  onMessage(listener: (message: string) => void): void
  /** @throws Error that names what was looked for, where there is no such target. */
  target(what: string, fits: (target: Target) => boolean): Promise<Target>
}

/** Opens a session with the browser's DevTools, and closes it when the work is done. */
export async function withDevTools<Result>(
  context: BrowserContext,
  work: (devTools: DevTools) => Promise<Result>,
): Promise<Result> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('the browser has gone')
  const send = session.send.bind(session) as unknown as DevTools['send']
  try {
    return await work({
      send,
      onMessage: (listener) => session.on('Target.receivedMessageFromTarget', ({ message }) => listener(message)),
      async target(what, fits) {
        const { targetInfos } = (await send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] }
        const found = targetInfos.find(fits)
        if (!found) throw new Error(`there is no ${what}`)
        return found
      },
    })
  } finally {
    await session.detach()
  }
}

/**
 * The open side panel of an extension.
 *
 * @throws Error where no panel is open.
 */
export function panelTarget({ target }: DevTools, extensionId: string): Promise<Target> {
  return target('open side panel', ({ type, url }) => type === 'page' && url.includes(`${extensionId}/sidepanel`))
}
