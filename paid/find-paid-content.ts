import { contentOf } from '../types/document-parts.ts'
import type { Rendering } from '../types/rendering.ts'
import type { DisclosureQuality, PaidContent } from '../types/review.ts'
import { runAtOnce, type Steps } from '../types/steps.ts'
import { affiliateDisclosure } from './affiliate-disclosures.ts'
import { disclosuresOf } from './clarity/disclosures-of.ts'
import { undisclosedLink } from './clarity/undisclosed-link.ts'
import { holds } from './composed-tree.ts'
import type { FoundLabel } from './found-label.ts'
import { type Found, gatherMarkers } from './gather-markers.ts'
import { isNavigation, isVisuallyHidden } from './label-place.ts'
import { labelTexts, ownTexts } from './label-texts.ts'
import { type PaidLink, paidLink, recommendedLink } from './links.ts'
import { paidBlocks } from './paid-blocks.ts'
import { namesOf } from './plain-text.ts'
import { slotToken } from './slots.ts'
import { elementsWithStyleText } from './style-labels.ts'
import { walk } from './walk.ts'
import { judgeWholeArticle } from './whole-article/judge-whole-article.ts'
import { statementsShown } from './whole-article/statements-shown.ts'
import { softHeading } from './wordings/lookup.ts'
import type { Wording } from './wordings/types.ts'
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

/** Finds what on a page is paid for, and how clearly the page says so. Nothing in the document is changed. */
export function findPaidContent(document: Document, where: PaidWhere): PaidFindings {
  return runAtOnce(paidContentInSteps(document, where))
}

/** The same in steps of about a millisecond at most, between which the caller can let the page have its turn. */
export function* paidContentInSteps(document: Document, where: PaidWhere): Steps<PaidFindings> {
  const { rendering } = where
  const found: Found[] = []
  const labels: FoundLabel[] = []
  const slots: Element[] = []
  const links: { link: PaidLink; found: Found; inSlot: boolean }[] = []
  let slot: Element | null = null
  let slotIsShown = false
  yield* prepareWordings()
  const styled = yield* elementsWithStyleText(document)
  yield
  const base = where.url ?? document.baseURI
  const wordings = new Map<string, Wording | null>()
  const knownWording = (text: string) => {
    let known = wordings.get(text)
    if (known === undefined) {
      known = wordingOf(text, where.language)
      wordings.set(text, known)
    }
    return known
  }
  const enter = (element: Element) => {
    const isShown = () => rendering.isShown(element) && !isVisuallyHidden(element)
    const token = slot ? null : slotToken(element)
    if (token && !holdsStory(element, where)) {
      slot = element
      slotIsShown = rendering.isShown(element)
      slots.push(element)
      found.push({ kind: 'slot', text: token, element, visible: slotIsShown, disclosure: null })
    }
    if (element.localName === 'a') {
      const href = element.getAttribute('href')
      const link =
        paidLink(href, element.getAttribute('rel'), base) ??
        (slot && isWidget(slot, element) ? recommendedLink(href, base) : null)
      if (link) {
        const visible = rendering.isShown(element)
        const marker: Found = { kind: 'link', text: link.host, element, visible, disclosure: null }
        found.push(marker)
        links.push({ link, found: marker, inSlot: slot !== null })
      }
    }
    const own = ownTexts(element)
    for (const text of labelTexts(element, own, rendering, styled.has(element))) {
      const wording =
        knownWording(text) ?? (slot && isSoftHeading(text) && isWidget(slot, element) ? softHeading : null)
      if (!wording || isNavigation(element, wording)) continue
      const visible = isShown()
      const inSlot = slot !== null
      labels.push({ element, text: tidy(text), wording, visible, inSlot })
      found.push({ kind: 'label', text: tidy(text), element, visible, disclosure: null, inSlot: inSlot && slotIsShown })
      break
    }
    const text = statementOf(element, own)
    const statement = text && affiliateDisclosure(text, where.language)
    if (statement) {
      const disclosure: DisclosureQuality = { wording: 'clear', problems: [] }
      found.push({ kind: 'affiliate-disclosure', text: tidy(statement), element, visible: isShown(), disclosure })
    }
  }
  const leave = (element: Element) => {
    if (element === slot) slot = null
  }
  yield* walk(contentOf(document), { enter, leave })
  const whole = yield* judgeWholeArticle(document, where, labels)
  yield
  const blocks = paidBlocks(labels, slots, where)
  yield
  const { content } = whole
  for (const { element, text } of content.wholeArticle ? statementsShown(whole.signs, labels) : []) {
    found.push({ kind: 'page', text: tidy(text), element, visible: true, disclosure: null })
  }
  const isDisclosed =
    content.wholeArticle || found.some(({ kind, visible }) => kind === 'affiliate-disclosure' && visible)
  if (!isDisclosed) {
    for (const { link, found, inSlot } of links)
      found.disclosure = undisclosedLink(link, found, { inSlot, labels, blocks })
  }
  yield
  const { markers, elements } = gatherMarkers(found, where.storyRoot)
  yield
  if (markers.some(({ kind }) => kind !== 'link' && kind !== 'slot')) yield* rendering.prepareSurvival?.() ?? []
  const disclosureOf = disclosuresOf(where, { labels, slots, blocks, wholeSponsor: content.sponsor })
  for (const [index, marker] of markers.entries()) {
    yield
    marker.disclosure = disclosureOf(marker, elements[index]?.[0]) ?? marker.disclosure
  }
  return { content: { ...content, markers }, blocks, elements }
}

function holdsStory(element: Element, { storyRoot, headline }: PaidWhere): boolean {
  return Boolean((storyRoot && holds(element, storyRoot)) || (headline && holds(element, headline)))
}

/** The slot is a recommendation network's, or the element stands in such a widget. */
function isWidget(slot: Element, element: Element): boolean {
  return [slot, element, element.parentElement, element.parentElement?.parentElement].some(
    (at) =>
      at &&
      namesOf(at).some((name) => /taboola|outbrain|ob-widget|zergnet|revcontent|^rc[-_]|mgid|dianomi|trc_/i.test(name)),
  )
}

/** The text of an element of a sentence or two that has words of its own; '' for any other. */
function statementOf(element: Element, own: string[]): string {
  if (own.length === 0 || element.localName === 'a') return ''
  if (own.reduce((sum, { length }) => sum + length, 0) < 9 || element.childElementCount > 12) return ''
  const text = element.textContent ?? ''
  return text.length <= 900 ? text : ''
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}
