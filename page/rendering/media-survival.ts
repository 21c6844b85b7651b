import { narrowWindow } from '../../paid/clarity/criteria.ts'
import type { Medium, Rendering } from '../../types/rendering.ts'
import { runAtOnce, type Steps } from '../../types/steps.ts'
import { mediaApply } from './media-query.ts'

/** Rules that are read of a page's style sheets: enough for a page, and a bound for a hostile one. */
const mostRules = 20_000
/** `CSSRule.STYLE_RULE` */
const styleRule = 1

/** Rules after which others may go first. */
const rulesInStep = 128

/** A window as wide as a common phone's, in CSS pixels, and as wide as the one that a page without layout is judged in. */
const widths = { narrow: narrowWindow, wide: 1280 }

/**
 * Tells what a page's style sheets take away on paper or in a narrow window. They are read once: in steps, or when first
 * asked for.
 *
 * @param current Width of the window that the page is shown in now, in CSS pixels.
 */
export function mediaSurvival(document: Document, current: number = widths.wide): MediaSurvival {
  const read: Partial<Record<Medium, MediumRules>> = {}
  function* rulesOf(medium: Medium): Steps<MediumRules> {
    const rules = read[medium] ?? (yield* rulesFor(document, medium === 'print' ? null : widths.narrow, current))
    read[medium] = rules
    return rules
  }
  function* prepareSurvival(): Steps<void> {
    yield* rulesOf('print')
    yield* rulesOf('narrow')
  }
  const survives: MediaSurvival['survives'] = (element, medium) => {
    const rules = runAtOnce(rulesOf(medium))
    // In a shadow tree other style sheets apply, which aren't read.
    if (element.getRootNode() !== document) return null
    const hidden = closest(element, rules.hiding)
    if (hidden) return matches(hidden, rules.showing) ? null : false
    return rules.complete ? true : null
  }
  return { survives, prepareSurvival }
}

type MediaSurvival = Required<Pick<Rendering, 'survives' | 'prepareSurvival'>>

interface MediumRules {
  /** Selectors of rules that hide in this medium and not now. */
  hiding: string
  /** Selectors of rules that show again in this medium. */
  showing: string
  /** Every style sheet could be read. */
  complete: boolean
}

function* rulesFor(document: Document, width: number | null, current: number): Steps<MediumRules> {
  const hiding: string[] = []
  const showing: string[] = []
  let budget = mostRules
  let complete = !hasUnloadedSheet(document, width)
  function* visit(rules: ArrayLike<CSSRule>, inMedium: boolean | null, now: boolean | null): Steps<void> {
    for (let index = 0; index < rules.length; index++) {
      if (budget-- <= 0) {
        complete = false
        return
      }
      if (budget % rulesInStep === 0) yield
      const rule = rules[index]
      const { type, media } = rule as CSSRule & Partial<CSSMediaRule>
      if (type === styleRule) {
        // Most rules of a page hold in every medium: what they say isn't asked, since to be told costs time.
        if (inMedium !== true || now !== false) continue
        const { selectorText, style } = rule as CSSStyleRule
        const display = style.getPropertyValue('display')
        const visibility = style.getPropertyValue('visibility')
        if (display === 'none' || visibility === 'hidden') hiding.push(selectorText)
        else if (display || visibility === 'visible') showing.push(selectorText)
        continue
      }
      const { cssRules } = rule as CSSGroupingRule
      if (cssRules) {
        const text = media?.mediaText ?? ''
        yield* visit(cssRules, and(inMedium, mediaApply(text, width)), and(now, mediaApply(text, current)))
      }
    }
  }
  for (const sheet of Array.from(document.styleSheets)) {
    if (sheet.disabled) continue
    const text = sheet.media?.mediaText ?? ''
    try {
      yield* visit(sheet.cssRules, mediaApply(text, width), mediaApply(text, current))
    } catch {
      // A sheet of another origin is closed to us; one that doesn't apply in this medium can't matter.
      if (mediaApply(text, width) !== false) complete = false
    }
  }
  return { hiding: hiding.join(','), showing: showing.join(','), complete }
}

function and(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

/** A saved page's style sheets may be missing: then nothing tells what those for this medium would hide. */
function hasUnloadedSheet(document: Document, width: number | null): boolean {
  return Array.from(document.getElementsByTagName('link')).some(
    (link) => /(?:^|\s)stylesheet(?:\s|$)/i.test(link.rel) && !link.sheet && mediaApply(link.media, width) !== false,
  )
}

function closest(element: Element, selectors: string): Element | null {
  try {
    return selectors ? element.closest(selectors) : null
  } catch {
    return null
  }
}

function matches(element: Element, selectors: string): boolean {
  try {
    return selectors !== '' && element.matches(selectors)
  } catch {
    return false
  }
}
