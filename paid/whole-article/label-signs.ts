import type { FoundLabel } from '../found-label.ts'
import { namesOf, plainText, tokenParts } from '../plain-text.ts'
import { sponsorIn } from '../wordings/wording-of.ts'
import { type ArticlePlace, isBefore, tidy } from './article-place.ts'
import { markBeside } from './funding.ts'
import { type HeadsOfBoxes, isAtHead } from './head-of-article.ts'
import type { Sign } from './signs.ts'

/** A partner that may be a newsroom or a research body as well as a customer. */
const maybeNewsroom =
  /\b(?:news(?:room|paper)?|press|post|times|tribune|herald|gazette|journal|journalism|magazine|radio|tv|broadcast\p{L}*|media|project|cent(?:er|re)|university|college|school|institute|foundation|reporting|reporters?|investigat\p{L}*|initiative|public|lab|academy|fund)\b/iu
/** "Published in partnership with": two newsrooms at work, and no customer. */
const jointWork = /\b(?:co-?)?(?:published|reported|investigated|researched|co-?produced|translated)\b/i

/** The labels that stand at the headline, before the story begins: they govern the story itself. */
export function labelSigns(labels: FoundLabel[], place: ArticlePlace, first: Element | null): Sign[] {
  const signs: Sign[] = []
  const boxes: HeadsOfBoxes = new Map()
  for (const { element, text, wording, visible, inSlot } of labels) {
    if (!visible || inSlot || !isAtHead(element, place, first, boxes)) continue
    const shown = { element, where: 'before' as const }
    if (wording.tellsOfText && isOneLinkOfMany(element)) signs.push({ rule: 'page_tag', seen: text, sponsor: null })
    else if (wording.tellsOfText) {
      const sponsor = sponsorIn(text) ?? nameAfter(element) ?? markBeside(element)
      const isPartnership =
        /\b(?:partnership|association|collaboration|partenariat|samarbei?[td]e?|samarbete|samenwerking|kooperation)\b/i.test(
          text,
        )
      const isDoubtful =
        isPartnership &&
        !/\bpaid\b/i.test(text) &&
        (jointWork.test(text) || (sponsor !== null && maybeNewsroom.test(sponsor)))
      signs.push({ rule: isDoubtful ? 'partnership' : 'label_at_headline', seen: text, sponsor, shown })
    } else if (wording.class === 'advertisement' && isRightAbove(element, place.headline)) {
      const rule = isKicker(element) ? 'label_at_headline' : 'advertisement_at_headline'
      signs.push({ rule, seen: text, sponsor: null, shown })
    }
  }
  return signs
}

/** In a row of links it is a tag of the story or a place on the site's menu: which of the two can't be told. */
function isOneLinkOfMany(label: Element): boolean {
  const row = label.closest('a')?.parentElement
  return row !== null && row !== undefined && row.querySelectorAll(':scope > a').length > 2
}

/** The name that follows a label in its own box: "In partnership with" and then, in an element of its own, who. */
function nameAfter(label: Element): string | null {
  const box = label.parentElement
  if (!box) return null
  const whole = tidy(box.textContent)
  const own = tidy(label.textContent)
  const at = whole.indexOf(own)
  if (whole.length > own.length + 80 || at < 0) return null
  const rest = plainText(whole.slice(at + own.length))
  return /^(?:by |with |from )?\p{Lu}/u.test(rest) &&
    /(?:by|with|from|avec|von|mit|con|por|par|door|met|med|da)\s*:?$/i.test(own)
    ? rest.slice(0, 80)
    : null
}

/** The line over a headline has a name of its own in every system; one that is called an ad's label belongs to a banner. */
const kickerName =
  /kicker|over-?line|eyebrow|top-?line|super-?title|pre-?title|dach-?zeile|spitzmarke|roof-?line|rubri[ck]|surtitre|antetitulo|occhiello|vignett|flag/i

function isKicker(label: Element): boolean {
  const names = [...namesOf(label), ...(label.parentElement ? namesOf(label.parentElement) : [])]
  const isBanner = names.some((name) => tokenParts(name).some((part) => /^(?:ads?|advert\w*|banner|slot)$/.test(part)))
  return !isBanner && names.some((name) => kickerName.test(name))
}

/** Nothing stands between the label and the headline: no empty box that the label might belong to. */
function isRightAbove(label: Element, headline: Element | null): boolean {
  if (!headline || !isBefore(label, headline)) return false
  let at: Element = label
  while (at.parentElement && !at.parentElement.contains(headline)) {
    if (at.nextElementSibling || at.parentElement.childElementCount > 1) return false
    at = at.parentElement
  }
  return (
    at.nextElementSibling !== null &&
    (at.nextElementSibling === headline || at.nextElementSibling.firstElementChild === headline)
  )
}
