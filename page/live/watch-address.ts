/** Browsers without the Navigation API are asked for the address this often, in milliseconds. */
const interval = 500

/** The Navigation API as far as it is used here; not every browser has it. */
type WithNavigation = Window & { navigation?: EventTarget }

/**
 * Tells when a page gives itself another address without being loaded anew (`history.pushState`, the Navigation API,
 * going back). A jump within the page is no other address.
 *
 * Told after the move: `currententrychange` comes once it is committed, where `navigate`, which content script kits
 * build on, comes before, while `location` still holds the old address and the move may yet be cancelled. A page's
 * `history` can't be listened to from the extension's world, so where there is no Navigation API the address is asked for.
 */
export function watchAddress(view: Window, signal: AbortSignal, onMove: (address: string) => void): void {
  if (signal.aborted) return
  let last = withoutFragment(view.location.href)
  const look = () => {
    const now = withoutFragment(view.location.href)
    if (now === last) return
    last = now
    onMove(now)
  }
  view.addEventListener('popstate', look, { passive: true, signal })
  const { navigation } = view as WithNavigation
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal })
    return
  }
  const asking = setInterval(look, interval)
  signal.addEventListener('abort', () => clearInterval(asking), { once: true })
}

export function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address
}
