import { type LinkRule, linkRules } from './networks/link-rules.ts'

export type PaidLinkKind = 'rel-sponsored' | 'affiliate' | 'ad-click'

export interface PaidLink {
  kind: PaidLinkKind
  host: string
  /** The link says of itself that it is paid for: `rel="sponsored"`. */
  declared: boolean
}

/** Rules by host, so that a link costs the same whatever the number of networks. */
const byHost = new Map<string, LinkRule[]>()
for (const rule of linkRules) {
  for (const host of rule.hosts) byHost.set(host, [...(byHost.get(host) ?? []), rule])
}

const sponsored = /(?:^|\s)sponsored(?:\s|$)/i

/** Host of an absolute address, without its port and the name of a user. */
const hostIn = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i

/** What is paid about a link, with its host; `null` for an ordinary one. */
export function paidLink(address: string | null, rel: string | null, base: string): PaidLink | null {
  if (!address) return null
  const declared = rel !== null && sponsored.test(rel)
  const trimmed = address.trimStart()
  const [, written] = hostIn.exec(trimmed) ?? []
  if (written) {
    const rules = rulesFor(written.toLowerCase())
    if (rules.length === 0 && !declared) return null
    const url = parsed(trimmed, base)
    if (!url) return null
    const rest = url.pathname + url.search
    const rule = rules.find((one) => !one.address || one.address.test(rest))
    if (rule) return { kind: rule.kind, host: url.hostname, declared }
    return declared ? { kind: 'rel-sponsored', host: url.hostname, declared } : null
  }
  // A link within the site can only be paid for because it says so.
  if (!declared || !/^[\w./?]/.test(trimmed)) return null
  const url = parsed(trimmed, base)
  return url && /^https?:$/.test(url.protocol) ? { kind: 'rel-sponsored', host: url.hostname, declared } : null
}

/** What recommendation networks hang on the addresses of those who pay them, so that these know who sent the reader. */
const sentByNetwork =
  /[?&](?:tblci|dicbo|obOrigUrl|utm_source=(?:taboola|outbrain|revcontent|mgid|zergnet|dianomi|plista)\w*)(?:[-_.=&]|$)/i

/**
 * In the box of a recommendation network a link to another site that the network has marked is one that a click pays
 * for; `null` for any other, since such boxes also hold what nobody pays for.
 */
export function recommendedLink(address: string | null, base: string): PaidLink | null {
  if (!address || !hostIn.test(address.trimStart()) || !sentByNetwork.test(address)) return null
  const [url, own] = [parsed(address, base), parsed(base, base)]
  if (!url || networkNames.test(url.hostname) || (own && siteOf(url) === siteOf(own))) return null
  return { kind: 'ad-click', host: url.hostname, declared: false }
}

/** Networks sign their boxes with a link to themselves: it sells nothing. */
const networkNames = /(?:^|\.)(?:taboola|outbrain|zergnet|revcontent|mgid|dianomi)\.com$/

/** The last two parts of a host, three where the second to last is as short as those of `co.uk`. */
function siteOf({ hostname }: URL): string {
  const parts = hostname.split('.')
  return parts.slice((parts.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.')
}

/** The rules that a host or one of the domains above it has. */
function rulesFor(host: string): LinkRule[] {
  let found: LinkRule[] | undefined
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    found ??= byHost.get(domain) ?? byHost.get(underEveryEnding(domain))
  }
  return found ?? []
}

/** `amazon.co.uk` as the table has it: `amazon.*`. Endings have at most two parts, of which the first is short. */
function underEveryEnding(domain: string): string {
  const ending = /^([a-z-]+)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.exec(domain)
  return ending ? `${ending[1]}.*` : ''
}

function parsed(address: string, base: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
