import type { PaidContent } from '../../types/review.ts'
import type { Steps } from '../../types/steps.ts'
import type { FoundLabel } from '../found-label.ts'
import { sponsorIn } from '../wordings/wording-of.ts'
import { type ArticlePlace, proseOf } from './article-place.ts'
import { funderAtHeadline, fundingNote } from './funding.ts'
import { headSigns } from './head-signs.ts'
import { labelSigns } from './label-signs.ts'
import { linesAround } from './lines-around.ts'
import { aboutPaidContent } from './paid-words.ts'
import { type Sign, signRules } from './signs.ts'
import { storySigns } from './story-signs.ts'
import { readStructuredData } from './structured-data.ts'

export type WholeArticle = Required<Omit<PaidContent, 'markers'>>

/** As many signs as a reader wants to see. */
const mostEvidence = 8

/**
 * Whether the page says that its story itself is paid for or supplied from outside, by whom, and how sure that is. A box
 * about another story is no evidence, and neither is advertising around the story.
 *
 * @returns In steps, what it comes to, and the signs that were found, with the elements of those that readers see.
 */
export function* judgeWholeArticle(
  document: Document,
  place: ArticlePlace,
  labels: FoundLabel[],
): Steps<{ content: WholeArticle; signs: Sign[] }> {
  const structured = readStructuredData(place.part ?? document, place.structuredData ?? [], place.siteName ?? null)
  yield
  const prose = proseOf(place)
  const lines = yield* linesAround(place, prose)
  const funder = funderAtHeadline(lines, place)
  yield
  const ofHead = place.part ? [] : yield* headSigns(document, place, structured.sections)
  yield
  const ofLabels = labelSigns(labels, place, prose[0] ?? null)
  yield
  const ofStory = yield* storySigns(lines, place, structured.authors)
  const found = [...structured.signs, ...ofHead, ...ofLabels, ...ofStory, ...(funder ? [funder] : [])]
  const signs = withoutRepeats(found)
  const funding = funder ? { funder: funder.sponsor, text: funder.seen } : fundingNote(lines, structured.funder)
  return { content: { ...weigh(signs, place), funding }, signs }
}

function weigh(signs: Sign[], place: ArticlePlace): Omit<WholeArticle, 'funding'> {
  const said = signs.map(({ rule, seen }) => `${rule}: ${seen}`).slice(0, mostEvidence)
  const strong = signs.filter(({ rule }) => signRules[rule].strength === 'strong')
  const supporting = new Set(signs.map(({ rule }) => rule).filter((rule) => signRules[rule].strength === 'supporting'))
  const isAboutLabels = aboutPaidContent.test(place.headline?.textContent ?? '') && !strong.some(isInWords)
  // Without a story on the page there is nothing that could be paid for, unless the page declares itself to be so.
  const hasStory = place.storyRoot !== null || strong.some(({ rule }) => rule === 'structured_data')
  if (!hasStory || isAboutLabels || (strong.length === 0 && supporting.size < 2)) {
    return {
      wholeArticle: false,
      sponsor: null,
      evidence: [],
      basis: null,
      confidence: null,
      disclosed: null,
      hints: said,
    }
  }
  const kinds = new Set(signs.map(({ rule }) => signRules[rule].kind))
  const undoubted = strong.some(
    ({ rule }) => rule === 'structured_data' || rule === 'statement' || rule === 'newsroom_not_involved',
  )
  return {
    wholeArticle: true,
    sponsor: signs.find(({ sponsor }) => sponsor)?.sponsor ?? null,
    evidence: said,
    basis: basisOf(strong),
    confidence:
      undoubted || (strong.length > 0 && (kinds.size > 1 || new Set(strong.map(({ rule }) => rule)).size > 1))
        ? 'high'
        : 'medium',
    disclosed: whereDisclosed(signs),
    hints: [],
  }
}

function whereDisclosed(signs: Sign[]): 'before' | 'after' | 'nowhere' {
  const places = new Set(signs.map(({ shown }) => shown?.where))
  return places.has('before') ? 'before' : places.has('after') ? 'after' : 'nowhere'
}

function isInWords({ rule }: Sign): boolean {
  return signRules[rule].kind === 'words'
}

/** Advertising outweighs the rest: an advertisement that calls itself a contribution is an advertisement. */
function basisOf(strong: Sign[]): NonNullable<WholeArticle['basis']> {
  const bases = new Set(strong.map(({ rule }) => signRules[rule].basis))
  const order = ['press-release', 'contributed', 'funding'] as const
  const words = strong.filter((sign) => isInWords(sign) && signRules[sign.rule].basis !== 'funding')
  if (words.some(({ rule }) => signRules[rule].basis === 'advertising')) return 'advertising'
  return order.find((basis) => bases.has(basis) && (basis !== 'funding' || bases.size === 1)) ?? 'advertising'
}

function withoutRepeats(signs: Sign[]): Sign[] {
  const seen = new Set<string>()
  return signs.flatMap((sign) => {
    const short = { ...sign, seen: sign.seen.slice(0, 160), sponsor: sign.sponsor ?? sponsorIn(sign.seen) }
    const key = `${sign.rule} ${short.seen.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [short]
  })
}
