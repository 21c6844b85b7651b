import type { Review } from '../types/review.ts'
import { queriedVerdicts } from './findings.ts'
import { formatParts } from './formats.ts'
import { countShown } from './paid-levels.ts'
import { translate } from './translate.ts'

/** One or two sentences in plain words: what the story rests on and what is paid for. It counts and doesn't grade. */
export function summaryOf(review: Review): string {
  const sentences = review.sentences.length > 0 ? [sourcingOf(review)] : []
  return [...sentences, paidOf(review)].join(' ')
}

function sourcingOf({ summary }: Review): string {
  const { byVerdict } = summary
  const counts = {
    unattributed: translate('summary.unattributed', byVerdict.unattributed),
    vague: translate('summary.vague', byVerdict.vague),
    unnamed: translate('summary.unnamed', byVerdict.unnamed),
  }
  const kinds = queriedVerdicts.filter((verdict) => byVerdict[verdict] > 0)
  const queried = kinds.reduce((sum, verdict) => sum + byVerdict[verdict], 0)
  const queries =
    queried === 0
      ? translate('summary.noneQueried')
      : translate('summary.queriedOf', [
          translate('summary.queried', queried),
          formatParts(kinds.map((verdict) => counts[verdict])),
        ])
  return translate('summary.statement', [
    translate('summary.sentences', summary.sentences),
    formatParts([translate('summary.named', byVerdict.attributed), queries]),
  ])
}

function paidOf(review: Review): string {
  const { wholeArticle, sponsor } = review.paid
  const whole = sponsor ? translate('summary.wholeArticleBy', [sponsor]) : translate('summary.wholeArticle')
  const blocks = countShown(review, 'block')
  const links = countShown(review, 'link')
  const unlabelled = countShown(review, 'block', true)
  const parts = [
    ...(blocks > 0 ? [translate('summary.paidBlocks', blocks)] : []),
    ...(unlabelled > 0 ? [translate('summary.unlabelled', unlabelled)] : []),
    ...(links > 0 ? [translate('summary.paidLinks', links)] : []),
  ]
  const places = parts.length > 0 ? translate('summary.ending', [formatParts(parts)]) : ''
  if (wholeArticle) return [whole, places].filter(Boolean).join(' ')
  return places || translate('summary.nothingPaid')
}
