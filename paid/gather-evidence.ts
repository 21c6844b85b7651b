import { contentOf } from '../types/document-parts.ts'
import type { Steps } from '../types/steps.ts'
import { affiliateDisclosure } from './affiliate-disclosures.ts'
import { holds } from './composed-tree.ts'
import type { FoundLabel } from './found-label.ts'
import type { Found } from './gather-markers.ts'
import { isNavigation, isVisuallyHidden } from './label-place.ts'
import { labelTexts, ownTexts } from './label-texts.ts'
import { paidLink, recommendedLink } from './links.ts'
import type { FoundLink, PaidEvidence } from './paid-evidence.ts'
import type { PaidWhere } from './paid-where.ts'
import { isInRecommendations } from './recommendation-box.ts'
import { slotToken } from './slots.ts'
import { statementText } from './statement-text.ts'
import { walk } from './walk.ts'
import { softHeading } from './wordings/lookup.ts'
import type { Wording } from './wordings/types.ts'
import { isSoftHeading, wordingOf } from './wordings/wording-of.ts'

/** Looks at every element of the page once. @param styled Those into which a style sheet is known to write words. */
export function* gatherEvidence(document: Document, where: PaidWhere, styled: Set<Element>): Steps<PaidEvidence> {
  const gathering = new Gathering(where, where.url ?? document.baseURI, styled)
  yield* walk(contentOf(document), gathering)
  return gathering
}

class Gathering implements PaidEvidence {
  readonly found: Found[] = []
  readonly labels: FoundLabel[] = []
  readonly slots: Element[] = []
  readonly links: FoundLink[] = []

  readonly #where: PaidWhere
  readonly #base: string
  readonly #styled: Set<Element>
  /** Short texts come back again and again on a page. */
  readonly #wordings = new Map<string, Wording | null>()
  /** The slot that the walk is in. */
  #slot: Element | null = null
  #slotIsShown = false

  constructor(where: PaidWhere, base: string, styled: Set<Element>) {
    this.#where = where
    this.#base = base
    this.#styled = styled
  }

  enter(element: Element): void {
    this.#enterSlot(element)
    if (element.localName === 'a') this.#noteLink(element)
    const own = ownTexts(element)
    this.#noteLabel(element, own)
    this.#noteStatement(element, own)
  }

  leave(element: Element): void {
    if (element === this.#slot) this.#slot = null
  }

  #enterSlot(element: Element): void {
    const token = this.#slot ? null : slotToken(element)
    if (!token || this.#holdsStory(element)) return
    this.#slot = element
    this.#slotIsShown = this.#where.rendering.isShown(element)
    this.slots.push(element)
    this.found.push({ kind: 'slot', text: token, element, visible: this.#slotIsShown, disclosure: null })
  }

  /** A wrapper around the whole story is called so because advertising stands in it, too. */
  #holdsStory(element: Element): boolean {
    const { storyRoot, headline } = this.#where
    return [storyRoot, headline].some((part) => part && holds(element, part))
  }

  #noteLink(element: Element): void {
    const href = element.getAttribute('href')
    const link =
      paidLink(href, element.getAttribute('rel'), this.#base) ??
      (this.#isRecommended(element) ? recommendedLink(href, this.#base) : null)
    if (!link) return
    const visible = this.#where.rendering.isShown(element)
    const found: Found = { kind: 'link', text: link.host, element, visible, disclosure: null }
    this.found.push(found)
    this.links.push({ link, found, inSlot: this.#slot !== null })
  }

  /** The first of an element's texts that is a label. */
  #noteLabel(element: Element, own: string[]): void {
    for (const text of labelTexts(element, own, this.#where.rendering, this.#styled.has(element))) {
      const wording = this.#wordingOf(text) ?? (this.#isSoftHeading(text, element) ? softHeading : null)
      if (!wording || isNavigation(element, wording)) continue
      const label = { element, text: tidy(text), visible: this.#isSeen(element) }
      const inSlot = this.#slot !== null
      this.labels.push({ ...label, wording, inSlot })
      this.found.push({ ...label, kind: 'label', disclosure: null, inSlot: inSlot && this.#slotIsShown })
      return
    }
  }

  #wordingOf(text: string): Wording | null {
    let known = this.#wordings.get(text)
    if (known === undefined) {
      known = wordingOf(text, this.#where.language)
      this.#wordings.set(text, known)
    }
    return known
  }

  /** Over paid links a heading that says nothing of money is their only label. */
  #isSoftHeading(text: string, element: Element): boolean {
    return this.#slot !== null && isSoftHeading(text) && isInRecommendations(this.#slot, element)
  }

  #isRecommended(element: Element): boolean {
    return this.#slot !== null && isInRecommendations(this.#slot, element)
  }

  #noteStatement(element: Element, own: string[]): void {
    const text = statementText(element, own)
    const statement = text && affiliateDisclosure(text, this.#where.language)
    if (!statement) return
    const visible = this.#isSeen(element)
    this.found.push({ kind: 'affiliate-disclosure', text: tidy(statement), element, visible, disclosure: null })
  }

  #isSeen(element: Element): boolean {
    return this.#where.rendering.isShown(element) && !isVisuallyHidden(element)
  }
}

/** A text as it is shown. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}
