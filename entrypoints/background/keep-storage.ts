import { browser } from 'wxt/browser'

/**
 * Closes the extension's lasting storage, with the user's key for look-ups in it, to scripts that stand in pages: a page
 * that has taken over its own process is to find nothing. Chromium only: Firefox has no such setting, and there too the
 * page script asks for nothing of it.
 */
export function keepStorageFromPages(): void {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?(level: object): Promise<void> } }
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
    console.error('The storage could not be closed to scripts in pages.', error)
  })
}
