/** Which sites their user has reviewed always, without a click on each page. */

export interface Sites {
  /** Hosts, such as `www.paper.example`; subdomains are sites of their own. */
  hosts: string[]
  /** Addresses on these sites that are left alone all the same, without query and fragment. */
  exceptions: string[]
}

/** What the panel shows of the site that the reviewed page belongs to. */
export interface SiteView {
  host: string
  always: boolean
  /** This address is left alone. */
  excepted: boolean
}

export interface SiteActions {
  /** Reviews every page of this site from now on, or no longer. Call it within the user's gesture: the browser asks. */
  reviewAlways(always: boolean): void
  /** Leaves this page's address alone though its site is reviewed always, or no longer. */
  exceptAddress(excepted: boolean): void
}
