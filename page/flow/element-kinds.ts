/** What an element's name says about its text. Lists after the HTML Living Standard, 4.5 (phrasing) and 15.3 (rendering). */
const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Elements whose text is no prose of the page: code, media and their fallbacks, form controls. */
const withoutProse = words(`
  script style template noscript noframes head title meta link base iframe frame frameset object embed svg canvas video
  audio map area select datalist option optgroup button input textarea progress meter dialog nav menu math`)

const inline = words(`
  a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd label mark nobr picture q rb rp rt rtc
  ruby s samp slot small source span strike strong sub sup time track tt u var wbr`)

/** Only roles that hold no story wherever they are used: publishers put `tablist` or `menu` around whole articles. */
const withoutProseRoles = words('navigation menubar toolbar search alertdialog tooltip contentinfo status progressbar')

/** Why an element's text is never part of a story, or `null`. */
export function whyWithoutProse(element: Element): string | null {
  const name = element.localName
  if (withoutProse.has(name)) return `<${name}>`
  const role = element.getAttribute('role')
  if (role && withoutProseRoles.has(role)) return `role ${role}`
  return null
}

/** The element flows with the text around it. An unknown (custom) element does so only where text touches it. */
export function isInline(element: Element): boolean {
  const name = element.localName
  if (inline.has(name)) return true
  return name.includes('-') && (isText(element.previousSibling) || isText(element.nextSibling))
}

function isText(node: Node | null): boolean {
  return node?.nodeType === 3 && Boolean(node.nodeValue?.trim())
}
