export type PaidLinkKind = 'rel-sponsored' | 'affiliate' | 'ad-click'

interface LinkRule {
  id: string
  kind: PaidLinkKind
  hosts: RegExp
  /** Something that must stand in the path or query as well. */
  address: RegExp | null
  source: string
  examples: string[]
}

/** Addresses that pay the page, or that a click pays for. */
export const linkRules: LinkRule[] = [
  {
    id: 'amazon',
    kind: 'affiliate',
    hosts: /(?:^|\.)amazon\.[a-z.]{2,6}$/,
    address: /[?&](?:tag|ascsubtag)=[^&]/,
    source: 'Amazon Associates: tracking id',
    examples: ['https://www.amazon.co.uk/dp/B000?tag=example-21'],
  },
  {
    id: 'commission_networks',
    kind: 'affiliate',
    hosts:
      /(?:^|\.)(?:anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|kqzyfj\.com|awin1\.com|zenaps\.com|click\.linksynergy\.com|shareasale\.com|shareasale-analytics\.com|go\.redirectingat\.com|go\.skimresources\.com|redirect\.viglink\.com|prf\.hn|sjv\.io|pxf\.io|evyy\.net|howl\.me|shop-links\.co|narrativ\.com|rstyle\.me|shopstyle\.it|tradedoubler\.com|webgains\.com|partnerize\.com|amzn\.to|fave\.co|ojrq\.net|7eer\.net|bn5x\.net|avantlink\.com|pepperjamnetwork\.com|belboon\.com|financeads\.net|tc\.tradetracker\.net|geni\.us|clk\.tradedoubler\.com)$/,
    address: null,
    source:
      'Redirect hosts in the documentation of CJ, Awin, Rakuten, ShareASale, Skimlinks, Sovrn, Partnerize and Impact',
    examples: ['https://www.awin1.com/cread.php?awinmid=1', 'https://acme.sjv.io/x', 'https://howl.me/x'],
  },
  {
    id: 'ebay',
    kind: 'affiliate',
    hosts: /(?:^|\.)ebay\.[a-z.]{2,6}$/,
    address: /\/rover\/|[?&](?:campid|mkcid)=/,
    source: 'eBay Partner Network: link format',
    examples: ['https://rover.ebay.com/rover/1/711', 'https://www.ebay.com/itm/1?campid=5'],
  },
  {
    id: 'ad_servers',
    kind: 'ad-click',
    hosts:
      /(?:^|\.)(?:googleadservices\.com|adclick\.g\.doubleclick\.net|ad\.doubleclick\.net|googleads\.g\.doubleclick\.net|pubads\.g\.doubleclick\.net|adnxs\.com|clk\.tradedoubler\.com|paid\.outbrain\.com|trc\.taboola\.com|popup\.taboola\.com|zergnet\.com|clck\.mgid\.com|trends\.revcontent\.com|traffic\.outbrain\.com|beap\.gemini\.yahoo\.com|eb2\.3lift\.com)$/,
    address: null,
    source: 'Click hosts of ad servers',
    examples: ['https://www.googleadservices.com/pagead/aclk?x', 'https://ad.doubleclick.net/ddm/clk/1'],
  },
]

/** What is paid about a link, with its host; `null` for an ordinary one. */
export function paidLink(
  address: string | null,
  rel: string | null,
  base: string,
): { kind: PaidLinkKind; host: string } | null {
  if (!address || !/^(?:https?:)?\/|^[\w./?]/i.test(address)) return null
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const host = url.hostname
  const rest = url.pathname + url.search
  for (const rule of linkRules) {
    if (rule.hosts.test(host) && (rule.address === null || rule.address.test(rest))) return { kind: rule.kind, host }
  }
  return rel && /(?:^|\s)sponsored(?:\s|$)/i.test(rel) ? { kind: 'rel-sponsored', host } : null
}
