import { namesOf, tokenParts } from './plain-text.ts'

/** Parts that are an advertising slot or network wherever they stand in a class or id. */
const networks = new Set(
  'adsbygoogle adslot adunit adcontainer adwrapper adwrap adplacement adbox adblock1 adspace adzone adholder adbanner taboola outbrain zergnet revcontent dianomi mgbox mgid plista ligatus nativo teads engageya adspot'.split(
    ' ',
  ),
)

/** A part that says advertising, with one that says box beside it or with nothing else. */
const adParts = new Set(
  'ad ads adv advert adverts advertisement advertisements advertising advertisment dfp gpt gam'.split(' '),
)

/** These say that it is something about advertising, not an advertisement. */
const otherParts = new Set(
  'no non has have with without free block blocker blocked adblock bait blockbait label labels text title feedback close button btn notice dialog modal message msg icon link links policy choices above below before after hide hidden loaded ready enabled disabled newsletter house promo app classified classifieds test subscribe subscription support supported lazy tracking manager config data script css style styles page body content2 sr only skip wall choice choices report disclaimer disclosure'.split(
    ' ',
  ),
)

const adHosts =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|adnxs\.com|amazon-adsystem\.com|adform\.net|criteo\.(?:com|net)|rubiconproject\.com|openx\.net|smartadserver\.com|taboola\.com|outbrain\.com|adsafeprotected\.com|teads\.tv|media\.net|zedo\.com|serving-sys\.com)$/

const boxNames = new Set(
  'div section aside ins iframe figure li amp-ad amp-embed amp-sticky-ad td center p span'.split(' '),
)

/** The class, id or host by which an element is known to hold advertising, or `null`. */
export function slotToken(element: Element): string | null {
  const tag = element.localName
  if (tag === 'amp-ad' || tag === 'amp-sticky-ad') return tag
  if (!boxNames.has(tag) && !tag.includes('-')) return null
  if (tag === 'iframe') {
    const host = hostOf(element.getAttribute('src'))
    if (host && adHosts.test(host)) return host
  }
  if (namesOf(element).some((name) => /ad-?block|ad-?bait|acceptable-?test/i.test(name))) return null
  for (const name of namesOf(element)) if (isSlotName(name)) return name
  return tag.includes('-') && isSlotName(tag) ? tag : null
}

/** Parts are compared whole, so that `header`, `gradient` and `download` aren't taken for advertising. */
export function isSlotName(name: string): boolean {
  if (name.length > 120) return false
  if (
    /^(?:div-gpt-ad|google_ads?_|ob-widget|rc-widget|rcjsload|trc_(?:related|rbox)|taboola|outbrain|zergnet)/i.test(
      name,
    )
  )
    return true
  const parts = tokenParts(name)
  if (parts.some((part) => otherParts.has(part))) return false
  return parts.some((part) => adParts.has(part) || networks.has(part))
}

function hostOf(address: string | null): string | null {
  if (!address) return null
  const absolute = address.startsWith('//') ? `https:${address}` : address
  return URL.canParse(absolute) ? new URL(absolute).hostname : null
}
