/** Rules that are looked at: enough for a page, and a bound for a hostile one. */
const mostRules = 20_000
/** Elements that are asked for what is written into them. */
const mostElements = 400

/**
 * Elements into which a style sheet of the page writes words before or after their content, whatever they are called.
 * Sheets of other origins can't be read by a page's reader.
 */
export function elementsWithStyleText(document: Document): Set<Element> {
  const found = new Set<Element>()
  let budget = mostRules
  const stack: CSSRule[] = Array.from(document.styleSheets).flatMap(rulesOf).reverse()
  for (let rule = stack.pop(); rule && budget-- > 0; rule = stack.pop()) {
    const { selectorText, style } = rule as CSSStyleRule
    if (
      selectorText &&
      /:(?:before|after)\b/.test(selectorText) &&
      /["'][^"']*\p{L}{2}|attr\(|var\(/u.test(style?.content ?? '')
    )
      addMatching(document, selectorText, found)
    stack.push(...rulesOf(rule as unknown as { cssRules?: CSSRuleList }).reverse())
  }
  return found
}

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

function rulesOf(holder: { cssRules?: CSSRuleList }): CSSRule[] {
  try {
    return Array.from(holder.cssRules ?? [])
  } catch {
    return []
  }
}
