import { browser } from 'wxt/browser'

const key = 'desk-keys'

/** Whether the desk's single keys answer; they do until they are turned off. */
export const deskSettings = {
  async keys(): Promise<boolean> {
    return (await browser.storage.local.get(key))[key] !== false
  },
  async setKeys(on: boolean): Promise<void> {
    await browser.storage.local.set({ [key]: on })
  },
}
