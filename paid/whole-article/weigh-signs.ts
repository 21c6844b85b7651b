import type { PaidContent } from '../../types/review.ts'
import { sponsorIn } from '../wordings/wording-of.ts'
import { aboutPaidContent } from './paid-words.ts'
import { type Sign, signRules } from './signs.ts'

export type WholeArticle = Required<Omit<PaidContent, 'markers'>>

/** As many signs as a reader wants to see. */
const mostEvidence = 8

/**
 * What the signs come to, without repeats.
 *
 * @param place The headline's words, and whether the page has a story at all.
 */
export function weighSigns(signs: Sign[], place: { title: string; hasStory: boolean }): Omit<WholeArticle, 'funding'> {
  const said = signs.map(({ rule, seen }) => `${rule}: ${seen}`).slice(0, mostEvidence)
  const strong = signs.filter(({ rule }) => signRules[rule].strength === 'strong')
  const isAboutLabels = aboutPaidContent.test(place.title) && !strong.some(isInWords)
  // Without a story on the page there is nothing that could be paid for, unless the page declares itself to be so.
  const hasStory = place.hasStory || strong.some(({ rule }) => rule === 'structured_data')
  // A strong sign is, and so are two rules that only support it.
  const isEnough = strong.length > 0 || new Set(signs.map(({ rule }) => rule)).size > 1
  if (!hasStory || isAboutLabels || !isEnough) {
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
  if (strong.some((sign) => isInWords(sign) && signRules[sign.rule].basis === 'advertising')) return 'advertising'
  return order.find((basis) => bases.has(basis) && (basis !== 'funding' || bases.size === 1)) ?? 'advertising'
}

/** Each rule's words once, cut short; a sponsor whom only the words name is named. */
export function withoutRepeats(signs: Sign[]): Sign[] {
  const seen = new Set<string>()
  return signs.flatMap((sign) => {
    const short = { ...sign, seen: sign.seen.slice(0, 160), sponsor: sign.sponsor ?? sponsorIn(sign.seen) }
    const key = `${sign.rule} ${short.seen.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [short]
  })
}
