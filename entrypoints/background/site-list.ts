import type { Sites, SiteView } from '../../types/sites.ts'

export const noSites: Sites = { hosts: [], exceptions: [] }

/** The host of a page that can be reviewed always; `null` for what is no page of a site. */
export function hostOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname ? hostname : null
}

/** An address as it is excepted: the same page under another query is the same page. */
export function exceptionOf(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

export function siteOf({ hosts, exceptions }: Sites, address: string | null | undefined): SiteView | null {
  const host = hostOf(address)
  if (!host || !address) return null
  return { host, always: hosts.includes(host), excepted: exceptions.includes(exceptionOf(address)) }
}

/** This page is to be reviewed without a click. */
export function isReviewedAlways(sites: Sites, address: string | null | undefined): boolean {
  const site = siteOf(sites, address)
  return Boolean(site?.always) && !site?.excepted
}

export function withHost({ hosts, exceptions }: Sites, host: string): Sites {
  return { hosts: [...new Set([...hosts, host])].sort(), exceptions }
}

/** A site that is no longer reviewed always takes its exceptions along. */
export function withoutHost({ hosts, exceptions }: Sites, host: string): Sites {
  return {
    hosts: hosts.filter((other) => other !== host),
    exceptions: exceptions.filter((address) => hostOf(address) !== host),
  }
}

export function withException({ hosts, exceptions }: Sites, address: string, excepted: boolean): Sites {
  const own = exceptionOf(address)
  const others = exceptions.filter((other) => other !== own)
  return { hosts, exceptions: excepted ? [...others, own].sort() : others }
}

/** What the browser is asked for, and where the page script is registered: this host alone, on any port. */
export function patternOf(host: string): string {
  return `*://${host}/*`
}

/** Patterns for an excepted address under any query. A star in a pattern stands for anything, so it is written as its code. */
export function exceptionPatterns(address: string): string[] {
  const { hostname, pathname } = new URL(address)
  const path = pathname.replaceAll('*', '%2A')
  return [`*://${hostname}${path}`, `*://${hostname}${path}?*`]
}
