import type { PaidContent } from '../types/review.ts'
import { runAtOnce, type Steps } from '../types/steps.ts'
import { disclosuresOf } from './clarity/disclosures-of.ts'
import { undisclosedLink } from './clarity/undisclosed-link.ts'
import { gatherEvidence, tidy } from './gather-evidence.ts'
import { gatherMarkers } from './gather-markers.ts'
import { paidBlocks } from './paid-blocks.ts'
import type { PaidEvidence } from './paid-evidence.ts'
import type { PaidWhere } from './paid-where.ts'
import { elementsWithStyleText } from './style-labels.ts'
import { judgeWholeArticle } from './whole-article/judge-whole-article.ts'
import { statementsShown } from './whole-article/statements-shown.ts'
import { prepareWordings } from './wordings/wording-of.ts'

export interface PaidFindings {
  content: PaidContent
  /** Outermost elements that are paid for. */
  blocks: Element[]
  /** The live elements of `content.markers[i]`. */
  elements: Element[][]
}

/** Finds what on a page is paid for, and how clearly the page says so. Nothing in the document is changed. */
export function findPaidContent(document: Document, where: PaidWhere): PaidFindings {
  return runAtOnce(paidContentInSteps(document, where))
}

/** The same in steps of about a millisecond at most, between which the caller can let the page have its turn. */
export function* paidContentInSteps(document: Document, where: PaidWhere): Steps<PaidFindings> {
  yield* prepareWordings()
  const styled = yield* elementsWithStyleText(document)
  yield
  const evidence = yield* gatherEvidence(document, where, styled)
  const { found, labels, slots } = evidence
  const { content, signs } = yield* judgeWholeArticle(document, where, labels)
  yield
  const blocks = paidBlocks(labels, slots, where)
  yield
  for (const { element, text } of content.wholeArticle ? statementsShown(signs, labels) : []) {
    found.push({ kind: 'page', text: tidy(text), element, visible: true, disclosure: null })
  }
  if (!content.wholeArticle) judgeLinks(evidence, blocks)
  yield
  const { markers, elements } = gatherMarkers(found, where.storyRoot)
  yield
  if (markers.some(({ kind }) => kind !== 'link' && kind !== 'slot')) yield* where.rendering.prepareSurvival?.() ?? []
  const disclosureOf = disclosuresOf(where, { labels, blocks, wholeSponsor: content.sponsor })
  for (const [index, marker] of markers.entries()) {
    yield
    marker.disclosure = disclosureOf(marker, elements[index]?.[0]) ?? marker.disclosure
  }
  return { content: { ...content, markers }, blocks, elements }
}

/** Says of each link whether readers are told that it is paid for; where the page states it for all, they are. */
function judgeLinks({ found, labels, links }: PaidEvidence, blocks: Element[]): void {
  if (found.some(({ kind, visible }) => kind === 'affiliate-disclosure' && visible)) return
  for (const { link, found: marker, inSlot } of links) {
    marker.disclosure = undisclosedLink(link, marker, { inSlot, labels, blocks })
  }
}
