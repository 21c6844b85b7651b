import type { Steps } from '../types/steps.ts'

/** Rules that are looked at: enough for a page, and a bound for a hostile one. */
const mostRules = 20_000
/** Elements that are asked for what is written into them. */
const mostElements = 400
/** Rules after which others may go first. */
const rulesInStep = 128

/**
 * Elements into which a style sheet of the page writes words before or after their content, whatever they are called.
 * Sheets of other origins can't be read by a page's reader.
 */
export function* elementsWithStyleText(document: Document): Steps<Set<Element>> {
  const found = new Set<Element>()
  let budget = mostRules
  const open = Array.from(document.styleSheets, listOf).reverse()
  for (let list = open.pop(); list; list = open.pop()) {
    const rule = list.rules[list.next++]
    if (!rule) continue
    if (budget-- <= 0) break
    if (budget % rulesInStep === 0) yield
    open.push(list)
    const { selectorText, style } = rule as CSSStyleRule
    if (selectorText && /:(?:before|after)\b/.test(selectorText) && writesWords.test(style?.content ?? '')) {
      addMatching(document, selectorText, found)
      yield
    }
    const inner = listOf(rule as unknown as { cssRules?: CSSRuleList })
    if (inner.rules.length > 0) open.push(inner)
  }
  return found
}

const writesWords = /["'][^"']*\p{L}{2}|attr\(|var\(/u

function addMatching(document: Document, selectorText: string, found: Set<Element>): void {
  const selector = selectorText.replace(/::?(?:before|after)\b/g, '')
  try {
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, mostElements)) {
      if (found.size < mostElements) found.add(element)
    }
  } catch {
    // What is left of a list of selectors may be none: the page's other rules still count.
  }
}

interface RuleList {
  rules: ArrayLike<CSSRule>
  next: number
}

function listOf(holder: { cssRules?: CSSRuleList }): RuleList {
  try {
    return { rules: holder.cssRules ?? [], next: 0 }
  } catch {
    return { rules: [], next: 0 }
  }
}
