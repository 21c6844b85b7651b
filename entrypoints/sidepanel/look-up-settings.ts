import { browser } from 'wxt/browser'
import { claimsSearchHost } from '../../desk/lookups/claims-search.ts'
import type { LookUpSettings } from '../../types/desk-view.ts'

const lookUpsKey = 'desk-look-ups'
const host = { origins: [`${claimsSearchHost}/*`] }

/** The settings of look-ups, on this device only. */
export const lookUpSettings = {
  async lookUps(): Promise<LookUpSettings> {
    const kept = (await browser.storage.local.get(lookUpsKey))[lookUpsKey] as Partial<LookUpSettings> | undefined
    return { on: kept?.on === true, key: typeof kept?.key === 'string' ? kept.key : '' }
  },
  /** Without the host's permission a key is of no use and isn't kept; without a key the permission is given back. */
  async setLookUps(wanted: LookUpSettings): Promise<LookUpSettings> {
    // First and without awaiting anything: browsers ask only within the user's gesture.
    const granted = wanted.on && wanted.key ? await browser.permissions.request(host) : false
    if (!granted) await browser.permissions.remove(host).catch(() => {})
    const kept = granted ? wanted : { ...wanted, key: '' }
    await browser.storage.local.set({ [lookUpsKey]: kept })
    return kept
  },
}
