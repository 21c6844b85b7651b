import type { Review } from '../../types/review.ts'
import { wordsForWhole } from '../paid-content/paid-basis.ts'
import { countShown } from '../paid-content/paid-levels.ts'
import { countQueried, queriedVerdicts } from '../queries/findings.ts'
import { counted, formatParts } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

/**
 * A few short sentences: what the story rests on and what is paid for. They count and don't grade, in words that need
 * no knowledge of the trade.
 */
export function summaryOf(review: Review): string {
  const sourcing = review.sentences.length > 0 ? sourcingOf(review) : []
  if (!review.paid.wholeArticle) return [...sourcing, placesOf(review) || translate('summary.nothingPaid')].join(' ')
  // Who pays for the whole comes before who is quoted in it.
  return [wordsForWhole(review.paid).summary, ...sourcing, placesOf(review)].filter(Boolean).join(' ')
}

function sourcingOf(review: Review): string[] {
  const { summary } = review
  const byQuery = countQueried(review)
  const counts = {
    unattributed: translate('summary.unattributed', ...counted(byQuery.unattributed)),
    vague: translate('summary.vague', ...counted(byQuery.vague)),
    unnamed: translate('summary.unnamed', ...counted(byQuery.unnamed)),
  }
  const kinds = queriedVerdicts.filter((verdict) => byQuery[verdict] > 0)
  const queried = kinds.reduce((sum, verdict) => sum + byQuery[verdict], 0)
  const [number, [shown]] = counted(queried)
  return [
    translate('summary.sentences', ...counted(summary.sentences)),
    translate('summary.named', ...counted(summary.byVerdict.attributed)),
    queried === 0
      ? translate('summary.noneQueried')
      : translate('summary.queried', number, [shown, formatParts(kinds.map((verdict) => counts[verdict]))]),
  ]
}

/** "Paid for on this page: 3 blocks (1 without a label), 2 links."; '' where there is nothing. */
function placesOf(review: Review): string {
  const blocks = countShown(review, 'block')
  const links = countShown(review, 'link')
  const parts = [
    ...(blocks > 0 ? [blocksOf(blocks, countShown(review, 'block', true))] : []),
    ...(links > 0 ? [translate('summary.paidLinks', ...counted(links))] : []),
  ]
  return parts.length > 0 ? translate('summary.paidFor', [formatParts(parts)]) : ''
}

function blocksOf(blocks: number, unlabelled: number): string {
  const all = translate('summary.paidBlocks', ...counted(blocks))
  if (unlabelled === 0) return all
  return translate('summary.blocksUnlabelled', [all, translate('summary.unlabelled', ...counted(unlabelled))])
}
