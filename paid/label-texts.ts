import type { Rendering } from '../types/rendering.ts'
import { namesOf, tokenParts } from './plain-text.ts'

/** An element with more children than this is no label, and a text of more characters neither. */
const [mostChildren, mostText] = [4, 400]

/** Parts of the names that a label or an advertisement has: what a style sheet writes into it is worth asking for. */
const tellingPart = /^(?:ads?|advert\w*|spons\w*|promo\w*|label)$/

/** One of these is in every such name. To take the other names apart would cost more than to look at them. */
const mayTell = /ad|spons|promo|label/i

/** Names of picture files that say what they show: `sponsored-label.svg`, `anzeige.png`. */
const fileName = /([^/?#]+)\.(?:svg|png|gif|jpe?g|webp|avif)(?:[?#]|$)/i

/**
 * The short texts of an element that may be a label: all of it, what it says itself, what its markup says for those who
 * can't see it, and what a style sheet adds.
 *
 * @param own Its own text nodes, as `ownTexts` gives them.
 * @param isStyled A style sheet is known to write words into it.
 */
export function labelTexts(element: Element, own: string[], rendering: Rendering, isStyled: boolean): string[] {
  if (element.localName === 'img') return textsOfPicture(element)
  const texts = own.filter(({ length }) => length > 1 && length < mostText)
  const children = element.childElementCount
  // Split over its children: "Sponsored by <b>Acme</b>", or a word of which each letter has an element of its own.
  if ((texts.length > 0 && children > 0 && children <= mostChildren) || isSplit(element, children)) {
    const all = element.textContent
    if (all.length < 200) texts.unshift(all)
  }
  const said = element.getAttribute('aria-label')
  if (said && !element.textContent.trim() && said.length <= 120) texts.push(said)
  if (isStyled || isNamedLikeLabel(element)) {
    for (const pseudo of ['::before', '::after'] as const) {
      const text = rendering.pseudoText(element, pseudo)
      if (text) texts.push(text.replace(/^["']|["']$/g, ''))
    }
  }
  return texts
}

function isNamedLikeLabel(element: Element): boolean {
  const [classes, id] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? '']
  if (!mayTell.test(classes) && !mayTell.test(id)) return false
  return namesOf(element).some((name) => tokenParts(name).some((part) => tellingPart.test(part)))
}

/** The text nodes of an element itself, without the white space around each. */
export function ownTexts(element: Element): string[] {
  const texts: string[] = []
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue
    const text = (node.nodeValue ?? '').trim()
    if (text) texts.push(text)
  }
  return texts
}

/** What a picture says instead of being seen, and without that its file's name, where that is a word or two. */
function textsOfPicture(picture: Element): string[] {
  const alt = picture.getAttribute('alt')?.trim()
  if (alt) return [alt]
  const [, name = ''] = fileName.exec(picture.getAttribute('src') ?? '') ?? []
  const words = name.replace(/[-_.]+/g, ' ').replace(/ (?:label|badge|logo|icon|tag|\d+(?:x\d*)?)$/i, '')
  return /^\p{L}{4,}(?: \p{L}+){0,2}$/u.test(words) ? [words] : []
}

/** A few letters each in an element of its own, and nothing between them: a way around those who look for the word. */
function isSplit(element: Element, children: number): boolean {
  if (children < 3 || children > 30) return false
  let letters = 0
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild || child.localName === 'a' || child.localName === 'li') return false
    const { length } = child.textContent
    if (length > 3) return false
    letters += length
  }
  return letters >= 2
}
