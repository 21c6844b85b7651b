import { browser } from 'wxt/browser'
import type { PanelState } from '../../types/panel.ts'

/** What the panel last showed for a tab. Session storage: gone with the browser, never written to disk. */
interface KeptState {
  url: string
  state: PanelState
}

const prefix = 'panel-state:'
const keyOf = (tabId: number) => `${prefix}${tabId}`

/** Keeps a tab's state for a panel that is closed and opened again. A full storage costs only that. */
export async function keepState(tabId: number, url: string, state: PanelState): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: { url, state } satisfies KeptState })
  } catch (error) {
    console.warn('The review could not be kept for the next opening of the panel.', error)
  }
}

/** The tab's kept state, if the tab still shows the address it was kept for. */
export async function keptState(tabId: number, url: string | undefined): Promise<PanelState | null> {
  const key = keyOf(tabId)
  const kept = (await browser.storage.session.get(key))[key] as KeptState | undefined
  return kept && kept.url === url ? kept.state : null
}

/** Tells of every state that is kept, by whomever, until the signal aborts. */
export function onKeptState(callback: (tabId: number, state: PanelState) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(prefix) && newValue) callback(Number(key.slice(prefix.length)), (newValue as KeptState).state)
    }
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
}

export async function forgetState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}
