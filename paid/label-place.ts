import { outerElement } from './composed-tree.ts'
import { namesOf, plainText, tokenParts } from './plain-text.ts'
import type { Wording } from './wordings/types.ts'

/** Class names that put a text off the screen for everybody but screen readers. */
const hiddenNames =
  /^(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only|s)?|u-?hidden|assistive-text|a11y-hidden|hidden-visually|offscreen|is-hidden|hidden)(?:-|$|_)/i

export function isVisuallyHidden(element: Element): boolean {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = outerElement(at), steps++) {
    if (namesOf(at).some((name) => hiddenNames.test(name))) return true
  }
  return false
}

/** A label that names a section of the site, or what the site sells: no paid unit stands there. */
export function isNavigation(element: Element, wording: Wording): boolean {
  const link = element.closest('a, button, label, option, summary')
  const marksItself = link !== null && plainText(link.textContent).length > plainText(element.textContent).length
  if (/[(|/:[【]/.test(element.textContent) || (marksItself && !wording.menuName)) return false
  if (link && wording.menuName && departments.test(plainText(link.textContent))) return true
  for (let at: Element | null = element; at; at = outerElement(at)) {
    if (at.localName === 'nav' || at.getAttribute('role') === 'navigation') return true
    if (at.localName === 'footer' && !at.parentElement?.closest('article, li')) return true
    if (at.localName === 'select') return true
    if (at.localName === 'body') return false
    // Bait that finds out whether an ad blocker runs.
    if (namesOf(at).some((name) => /ad-?bait|ad-?block-?test|acceptable-?test/i.test(name))) return true
    if (link && namesOf(at).some((name) => tokenParts(name).some((part) => navigationParts.has(part)))) return true
  }
  return false
}

const navigationParts = new Set(
  'nav navbar navigation subnav menu submenu footer sitemap breadcrumb breadcrumbs dropdown'.split(' '),
)

/** What sites call the department that sells their space. */
const departments =
  /^(?:advertising|ads|publicidad|publicité|pubblicità|werbung|anzeigen|annonser?|annoncer|advertenties|реклама|reklama|reklam|inzerce|広告|广告|廣告|광고|iklan|mainos|إعلانات)$/i
