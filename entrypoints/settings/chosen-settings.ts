import { browser } from 'wxt/browser'
import type { Settings } from '../../types/settings.ts'
import { keyOf, readSettings, settingNames } from './read-settings.ts'

export const settingKeys = settingNames.map(keyOf)

/** What the user has chosen so far, read once. */
export async function chosenSettings(): Promise<Settings> {
  return readSettings(await browser.storage.local.get(settingKeys))
}
