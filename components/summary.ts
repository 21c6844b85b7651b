import type { Review } from '../types/review.ts'
import { queriedVerdicts } from './findings.ts'
import { counted, formatParts } from './formats.ts'
import { countShown } from './paid-levels.ts'
import { translate } from './translate.ts'

/** One or two sentences in plain words: what the story rests on and what is paid for. It counts and doesn't grade. */
export function summaryOf(review: Review): string {
  const sentences = review.sentences.length > 0 ? [sourcingOf(review)] : []
  const { wholeArticle, sponsor } = review.paid
  if (!wholeArticle) return [...sentences, placesOf(review) || translate('summary.nothingPaid')].join(' ')
  // Who pays for the whole comes before who is quoted in it.
  const whole = sponsor ? translate('summary.wholeArticleBy', [sponsor]) : translate('summary.wholeArticle')
  return [whole, ...sentences, placesOf(review)].filter(Boolean).join(' ')
}

function sourcingOf({ summary }: Review): string {
  const { byVerdict } = summary
  const counts = {
    unattributed: translate('summary.unattributed', ...counted(byVerdict.unattributed)),
    vague: translate('summary.vague', ...counted(byVerdict.vague)),
    unnamed: translate('summary.unnamed', ...counted(byVerdict.unnamed)),
  }
  const kinds = queriedVerdicts.filter((verdict) => byVerdict[verdict] > 0)
  const queried = kinds.reduce((sum, verdict) => sum + byVerdict[verdict], 0)
  const queries =
    queried === 0
      ? translate('summary.noneQueried')
      : translate('summary.queriedOf', [
          translate('summary.queried', ...counted(queried)),
          formatParts(kinds.map((verdict) => counts[verdict])),
        ])
  return translate('summary.statement', [
    translate('summary.sentences', ...counted(summary.sentences)),
    formatParts([translate('summary.named', ...counted(byVerdict.attributed)), queries]),
  ])
}

/** "3 paid blocks, one unlabelled."; '' where there are none. */
function placesOf(review: Review): string {
  const blocks = countShown(review, 'block')
  const links = countShown(review, 'link')
  const unlabelled = countShown(review, 'block', true)
  const parts = [
    ...(blocks > 0 ? [translate('summary.paidBlocks', ...counted(blocks))] : []),
    ...(unlabelled > 0 ? [translate('summary.unlabelled', ...counted(unlabelled))] : []),
    ...(links > 0 ? [translate('summary.paidLinks', ...counted(links))] : []),
  ]
  return parts.length > 0 ? translate('summary.ending', [formatParts(parts)]) : ''
}
