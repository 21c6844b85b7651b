import { isAdvertisers } from '../types/paid-sentence.ts'
import type { PaidBasis, Review, Sentence } from '../types/review.ts'

/** The strongest findings that a report prints; the JSON has them all. */
const mostFindings = 12

const wholeAs: Record<PaidBasis, string> = {
  advertising: 'The whole article is paid for',
  contributed: 'The whole article was supplied from outside',
  'press-release': 'The whole article is a press release',
  funding: 'The whole article is funded, which is not advertising',
}

/** A review as a report to read on a terminal. */
export function printReport(review: Review): string {
  const { page, summary } = review
  const title = [page.siteName, page.title].filter(Boolean).join(': ') || '(no headline)'
  const facts = [page.byline.join(', '), page.published, page.articleType].filter(Boolean).join(' · ')
  return [
    ...(review.file ? [`── ${review.file}`] : []),
    title,
    ...(facts ? [facts] : []),
    `${summary.sentences} sentences, ${summary.words} words: ${summary.byVerdict.attributed} attributed, ` +
      `${summary.byVerdict.unnamed} unnamed, ${summary.byVerdict.vague} vague, ${summary.byVerdict.unattributed} unattributed.`,
    ...section(
      'Says who?',
      findings(review).map((sentence) => finding(review, sentence)),
    ),
    ...section(
      'Sources',
      review.sources.map(
        ({ name, kind, role, words, sentences }) =>
          `${name}${role ? `, ${role}` : ''} (${kind}): ${words} words, sentences ${numbers(sentences)}`,
      ),
    ),
    ...section(
      'What an editor would ask about the sourcing',
      (review.notices ?? []).map(
        ({ rule, about, sentences }) => `${rule}${about ? `: ${about}` : ''} (sentences ${numbers(sentences)})`,
      ),
    ),
    ...section(
      'Said again',
      (review.repeatedClaims ?? []).map(
        ({ sentences, bestSourced }) =>
          `sentences ${numbers(sentences)}${bestSourced === null ? ', none with a source' : `, best sourced in ${bestSourced + 1}`}`,
      ),
    ),
    ...section('Who paid?', paidLines(review)),
    '',
  ].join('\n')
}

function numbers(sentences: readonly number[]): string {
  return sentences.map((index) => index + 1).join(', ')
}

function findings(review: Review): Sentence[] {
  return review.sentences
    .filter(
      (sentence) =>
        (sentence.verdict === 'unattributed' || sentence.verdict === 'vague') &&
        !sentence.exempt &&
        !isAdvertisers(sentence),
    )
    .sort((a, b) => b.queryScore - a.queryScore)
    .slice(0, mostFindings)
}

function finding({ article }: Review, sentence: Sentence): string {
  const words = sentence.reasons.map(({ start, end }) => `“${article.text.slice(start, end)}”`).join(', ')
  return `[${sentence.verdict} ${sentence.queryScore.toFixed(2)}] ${article.text.slice(sentence.start, sentence.end)}${words ? `  ← ${words}` : ''}`
}

function paidLines({ paid }: Review): string[] {
  const whole = paid.wholeArticle
    ? [
        `${wholeAs[paid.basis ?? 'advertising']}${paid.sponsor ? `: ${paid.sponsor}` : ''} (${paid.confidence ?? 'medium'} confidence)`,
        ...paid.evidence.map((line) => `  ${line}`),
      ]
    : (paid.hints ?? []).map((hint) => `hint, too weak to say so: ${hint}`)
  const funding = paid.funding && paid.basis !== 'funding' ? [`Funding, not advertising: ${paid.funding.text}`] : []
  const markers = paid.markers
    .filter(({ visible }) => visible)
    .map(({ kind, text, count, disclosure }) => {
      const times = count > 1 ? ` ×${count}` : ''
      const problems = disclosure?.problems.length ? `; ${disclosure.problems.join(', ')}` : ''
      return `${kind}: ${text}${times}${disclosure ? ` (wording ${disclosure.wording}${problems})` : ''}`
    })
  return [...whole, ...funding, ...markers]
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []
}
