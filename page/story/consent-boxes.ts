import { bodyOf } from '../../types/document-parts.ts'
import type { Rendering } from '../../types/rendering.ts'

/** What the buttons of a box that asks for consent say, in the languages of most pages. */
const buttonWords =
  /^\W*(?:(?:i )?(?:accept|agree|consent|allow|reject|decline|refuse)(?: (?:all|and (?:close|continue)|cookies|everything|only .{1,20}))*|(?:manage|more|cookie|customi[sz]e)(?: (?:your|my|all))? ?(?:options|preferences|settings|choices|cookies)|got it|(?:alle(?:s)? )?(?:akzeptieren|zustimmen|ablehnen|annehmen)(?: und .{1,20})?|einverstanden|einstellungen|(?:tout )?(?:accepter|refuser)(?: .{1,24})?|j[’']accepte|param[ée]trer|(?:aceptar|rechazar)(?: .{1,20})?|configurar|accett[ao](?: .{1,20})?|rifiuta(?: .{1,20})?|(?:alles )?(?:accepteren|weigeren)|akkoord|aceitar(?: .{1,20})?|akceptuj[ęe](?: .{1,20})?|zgadzam się|godkänn(?: .{1,20})?|godta(?: .{1,20})?|accepter(?: .{1,20})?)\W*$/i

/** What such a box is about. */
const subject =
  /\bcookies?\b|\bconsent\b|privacy|\bgdpr\b|partners? (?:store|use|process)|datenschutz|einwilligung|confidentialit|consentement|vie privée|privacidad|consentimiento|riservatezza|consenso|toestemming|privacidade|prywatno|samtycke|samtykke/i

/** More than a page has. */
const mostButtons = 400

/**
 * Boxes that lie over a page and ask for consent, told by what they say and by lying there: the text under them is the
 * story, and theirs is not. A page that writes about cookies has no such button floating over it.
 */
export function consentBoxes(document: Document, rendering: Rendering): Set<Element> {
  const boxes = new Set<Element>()
  const buttons = document.querySelectorAll('button, [role="button"], input[type="button"], input[type="submit"], a')
  for (const button of Array.from(buttons).slice(0, mostButtons)) {
    const said = button.textContent?.trim() || button.getAttribute('value') || ''
    if (said.length > 60 || !buttonWords.test(said)) continue
    const box = floatingAround(button, rendering)
    if (box && subject.test((box.textContent ?? '').slice(0, 4_000))) boxes.add(box)
  }
  return boxes
}

/** The outermost element around a button that lies over the page; never one that holds the page itself. */
function floatingAround(button: Element, rendering: Rendering): Element | null {
  let found: Element | null = null
  for (let at: Element | null = button; at && at !== bodyOf(at.ownerDocument); at = at.parentElement) {
    if (at.querySelector('article, main, h1 ~ p')) break
    if (at.getAttribute('aria-modal') === 'true' || rendering.floats?.(at)) found = at
  }
  return found
}
