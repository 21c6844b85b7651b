import type { PanelActions, PanelState, PanelView } from '../../types/panel.ts'
import { isReviewedAlways, noSites, siteOf } from '../background/site-list.ts'
import { exceptAddress, onSites, readSites, reviewAlways, reviewNoLonger } from '../background/sites.ts'

/** The sites that are always reviewed, as the panel knows them. */
export class SiteChoices {
  #sites = noSites

  /** Starts following what is chosen, here or in the options, until the signal aborts. */
  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    const note = (sites: typeof noSites) => {
      this.#sites = sites
      onChange()
    }
    onSites(note, signal)
    note(await readSites())
  }

  /** The view with what can be chosen for the site of its page. */
  withSite(view: PanelView): PanelView {
    return { ...view, site: siteOf(this.#sites, addressOf(view.state)) }
  }

  isReviewedAlways(url: string | undefined): boolean {
    return isReviewedAlways(this.#sites, url)
  }
}

/** What the user can choose for the site that is shown. */
export function siteActions(shown: () => PanelView): NonNullable<PanelActions['site']> {
  return {
    reviewAlways: (always) => {
      const { site } = shown()
      // First and without awaiting anything: browsers ask only within the user's gesture.
      if (site) void (always ? reviewAlways(site.host) : reviewNoLonger(site.host))
    },
    exceptAddress: (excepted) => {
      const address = addressOf(shown().state)
      if (address) void exceptAddress(address, excepted)
    },
  }
}

function addressOf(state: PanelState): string | null {
  return 'review' in state ? (state.review?.page.url ?? null) : null
}
