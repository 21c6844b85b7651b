import type { Rendering } from '../types/rendering.ts'
import type { DisclosureQuality, PaidContent, PaidMarker, PaidMarkerKind } from '../types/review.ts'
import { runAtOnce, type Steps } from '../types/steps.ts'
import { affiliateDisclosure } from './affiliate-disclosures.ts'
import { disclosuresOf } from './clarity/disclosures-of.ts'
import type { FoundLabel } from './found-label.ts'
import { isNavigation, isVisuallyHidden } from './label-place.ts'
import { paidLink } from './links.ts'
import { paidBlocks } from './paid-blocks.ts'
import { namesOf, plainText, tokenParts } from './plain-text.ts'
import { slotToken } from './slots.ts'
import { elementsWithStyleText } from './style-labels.ts'
import { uniqueSelector } from './unique-selector.ts'
import { walk } from './walk.ts'
import { judgeWholeArticle } from './whole-article/judge-whole-article.ts'
import { statementsShown } from './whole-article/statements-shown.ts'
import { softHeading } from './wordings/lookup.ts'
import { isSoftHeading, prepareWordings, wordingOf } from './wordings/wording-of.ts'

export interface PaidFindings {
  content: PaidContent
  /** Outermost elements that are paid for. */
  blocks: Element[]
  /** The live elements of `content.markers[i]`. */
  elements: Element[][]
}

export interface PaidWhere {
  storyRoot: Element | null
  headline: Element | null
  url: string | null
  language: string | null
  rendering: Rendering
  /** The outlet's name, and the page's JSON-LD blocks as parsed: `page/` has read both. */
  siteName?: string | null
  structuredData?: unknown[]
  /** The one story that is meant, where the page's head speaks of another. */
  part?: Element | undefined
}

/** So many elements are looked at before others may go first. */
const elementsInStep = 16

interface Found {
  kind: PaidMarkerKind
  text: string
  element: Element
  visible: boolean
  disclosure: DisclosureQuality | null
}

/** Finds what on a page is paid for, and how clearly the page says so. Nothing in the document is changed. */
export function findPaidContent(document: Document, where: PaidWhere): PaidFindings {
  return runAtOnce(paidContentInSteps(document, where))
}

/** The same in steps of some elements. */
export function* paidContentInSteps(document: Document, where: PaidWhere): Steps<PaidFindings> {
  const { rendering } = where
  const found: Found[] = []
  const labels: FoundLabel[] = []
  const slots: Element[] = []
  let slot: Element | null = null
  yield* prepareWordings()
  const styled = elementsWithStyleText(document)
  yield
  let walked = 0
  const root = document.body ?? document.documentElement
  const base = where.url ?? document.baseURI
  for (const { element, leaving } of walk(root)) {
    if (++walked % elementsInStep === 0) yield
    if (leaving) {
      if (element === slot) slot = null
      continue
    }
    const isShown = () => rendering.isShown(element) && !isVisuallyHidden(element)
    const token = slot ? null : slotToken(element)
    if (token && !holdsStory(element, where)) {
      slot = element
      slots.push(element)
      found.push({ kind: 'slot', text: token, element, visible: rendering.isShown(element), disclosure: null })
    }
    if (element.localName === 'a') {
      const link = paidLink(element.getAttribute('href'), element.getAttribute('rel'), base)
      if (link)
        found.push({ kind: 'link', text: link.host, element, visible: rendering.isShown(element), disclosure: null })
    }
    for (const text of labelTexts(element, rendering, styled.has(element))) {
      const wording =
        wordingOf(text, where.language) ?? (slot && isSoftHeading(text) && isWidget(slot, element) ? softHeading : null)
      if (!wording || isNavigation(element, wording)) continue
      const visible = isShown()
      labels.push({ element, text: tidy(text), wording, visible, inSlot: slot !== null })
      found.push({ kind: 'label', text: tidy(text), element, visible, disclosure: null })
      break
    }
    const statement = statementOf(element)
    if (statement && affiliateDisclosure(statement)) {
      const disclosure: DisclosureQuality = { wording: 'clear', problems: [] }
      found.push({ kind: 'affiliate-disclosure', text: tidy(statement), element, visible: isShown(), disclosure })
    }
  }
  yield
  const whole = judgeWholeArticle(document, where, labels)
  yield
  const blocks = paidBlocks(labels, slots, where)
  const { content } = whole
  for (const { element, text } of content.wholeArticle ? statementsShown(whole.signs, labels) : []) {
    found.push({ kind: 'page', text: tidy(text), element, visible: true, disclosure: null })
  }
  yield
  const { markers, elements } = gather(found, where.storyRoot)
  const disclosureOf = disclosuresOf(where, { labels, slots, blocks, wholeSponsor: content.sponsor })
  for (const [index, marker] of markers.entries()) {
    yield
    marker.disclosure = disclosureOf(marker, elements[index]?.[0]) ?? marker.disclosure
  }
  return { content: { ...content, markers }, blocks, elements }
}

function holdsStory(element: Element, { storyRoot, headline }: PaidWhere): boolean {
  return Boolean((storyRoot && element.contains(storyRoot)) || (headline && element.contains(headline)))
}

/** The slot is a recommendation network's, or the element stands in such a widget. */
function isWidget(slot: Element, element: Element): boolean {
  return [slot, element, element.parentElement, element.parentElement?.parentElement].some(
    (at) =>
      at &&
      namesOf(at).some((name) => /taboola|outbrain|ob-widget|zergnet|revcontent|^rc[-_]|mgid|dianomi|trc_/i.test(name)),
  )
}

/** The short texts of an element that may be a label: all of it, what it says itself, and what a style sheet adds. */
function labelTexts(element: Element, rendering: Rendering, isStyled: boolean): string[] {
  if (element.localName === 'img') return [element.getAttribute('alt') ?? '']
  const own: string[] = []
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue
    const text = node.nodeValue ?? ''
    if (text.length < 400 && text.trim().length > 1) own.push(text.trim())
  }
  const texts: string[] = []
  if (own.length > 0 && element.childElementCount <= 4) {
    const all = element.textContent ?? ''
    if (all.length < 200) texts.push(all)
  }
  texts.push(...own)
  if (
    isStyled ||
    namesOf(element).some((name) =>
      tokenParts(name).some((part) => /^(?:ads?|advert\w*|spons\w*|promo\w*|label)$/.test(part)),
    )
  ) {
    for (const pseudo of ['::before', '::after'] as const) {
      const text = rendering.pseudoText(element, pseudo)
      if (text) texts.push(text.replace(/^["']|["']$/g, ''))
    }
  }
  return texts
}

/** The text of an element of a sentence or two that has words of its own; '' for any other. */
function statementOf(element: Element): string {
  let own = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) own += (node.nodeValue ?? '').trim().length
  }
  if (own < 9 || element.childElementCount > 12 || element.localName === 'a') return ''
  const text = element.textContent ?? ''
  return text.length <= 900 ? plainText(text) : ''
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}

/** One marker for what is the same kind, text, place and visibility, in reading order. */
function gather(found: Found[], storyRoot: Element | null): { markers: PaidMarker[]; elements: Element[][] } {
  const groups = new Map<string, { marker: PaidMarker; elements: Element[] }>()
  for (const { kind, text, element, visible, disclosure } of found) {
    const inArticle = storyRoot?.contains(element) ?? false
    const key = JSON.stringify([kind, text.toLowerCase(), inArticle, visible])
    const group = groups.get(key)
    if (group) {
      group.marker.count++
      group.elements.push(element)
    } else {
      const marker = { kind, text, selector: uniqueSelector(element) ?? '', count: 1, inArticle, visible, disclosure }
      groups.set(key, { marker, elements: [element] })
    }
  }
  const all = [...groups.values()]
  return { markers: all.map(({ marker }) => marker), elements: all.map(({ elements }) => elements) }
}
