import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { defaultSettings, type Settings } from '../../types/settings.ts'
import { chosenSettings, settingKeys } from './chosen-settings.ts'
import { keyOf, settingNames } from './read-settings.ts'

/** The user's settings, on this device only: the one way to read, follow and change them. */
export class SettingsStore {
  readonly #settings = signal<Settings>(defaultSettings)

  get settings(): ReadonlySignal<Settings> {
    return this.#settings
  }

  /** Reads what was chosen, and follows what is chosen anywhere else until the signal aborts. */
  async start(closed: AbortSignal): Promise<void> {
    const read = async () => {
      this.#settings.value = await chosenSettings()
    }
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && settingKeys.some((key) => key in changes)) void read()
    }
    browser.storage.onChanged.addListener(onChanged)
    closed.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
    await read()
  }

  async change(chosen: Partial<Settings>): Promise<void> {
    this.#settings.value = { ...this.#settings.peek(), ...chosen }
    const entries = settingNames.flatMap((name) => (name in chosen ? [[keyOf(name), chosen[name]]] : []))
    await browser.storage.local.set(Object.fromEntries(entries))
  }
}
