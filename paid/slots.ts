import { adHosts } from './networks/ad-hosts.ts'
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
  'no non has have with without free block blocker blocked adblock bait blockbait label labels text title feedback close button btn notice dialog modal message msg icon link links policy choices above below before after hide hidden loaded ready enabled disabled newsletter house promo app classified classifieds test subscribe subscription support supported lazy tracking manager config data script css style styles page body content2 sr only skip wall choice report disclaimer disclosure'.split(
    ' ',
  ),
)

const boxNames = new Set(
  'div section aside ins iframe figure li amp-ad amp-embed amp-sticky-ad td center p span'.split(' '),
)

/** The class, id or host by which an element is known to hold advertising, or `null`. */
export function slotToken(element: Element): string | null {
  const tag = element.localName
  if (tag === 'amp-ad' || tag === 'amp-sticky-ad') return tag
  if (!boxNames.has(tag) && !tag.includes('-')) return null
  if (tag === 'iframe') {
    const host = hostOf(element.getAttribute('src') ?? '')
    if (host && isAdHost(host)) return host
  }
  const names = namesOf(element)
  if (names.some((name) => isOfBlockers.test(name))) return null
  if (tag.includes('-')) names.push(tag)
  return names.find(isSlotName) ?? null
}

/** What finds out whether an ad blocker runs, or speaks to those who use one. */
const isOfBlockers = /ad-?block|ad-?bait|acceptable-?test/i

/** Every name that is one holds one of these; most names of most pages hold none. */
const maybe = /ad|dfp|gpt|gam|taboola|outbrain|ob-widget|zergnet|rev|^rc|trc_|dianomi|mg|plista|ligatus|nativo|teads/i

/** Class names come back again and again on a page: what was decided is kept, up to a bound for a hostile one. */
const decided = new Map<string, boolean>()
const mostDecided = 5_000

/** Parts are compared whole, so that `header`, `gradient` and `download` aren't taken for advertising. */
export function isSlotName(name: string): boolean {
  if (!maybe.test(name)) return false
  let known = decided.get(name)
  if (known === undefined) {
    known = decide(name)
    if (decided.size >= mostDecided) decided.clear()
    decided.set(name, known)
  }
  return known
}

function decide(name: string): boolean {
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

/** Hosts that serve advertising, or a domain above them. */
function isAdHost(host: string): boolean {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    if (adHosts.has(domain)) return true
  }
  return false
}

function hostOf(address: string): string | null {
  const absolute = address.startsWith('//') ? `https:${address}` : address
  return URL.canParse(absolute) ? new URL(absolute).hostname : null
}
