import * as v from 'valibot'
import { reviewSchema } from '../desk/review-schema.ts'
import { isWithin } from '../desk/within-review.ts'
import type { Review, Span } from '../types/review.ts'

/** What must hold of every review, whatever its page was, and doesn't hold of this one. */
export function problemsOfReview(review: Review): string[] {
  const parsed = v.safeParse(reviewSchema, JSON.parse(JSON.stringify(review)))
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  if (!isWithin(review)) return ['an offset or index points outside']
  const { article, sentences, attributions, summary } = review
  const problems: string[] = []
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem)
  }
  let end = 0
  for (const [index, sentence] of sentences.entries()) {
    expect(sentence.start >= end, `sentence ${index} begins inside the one before it`)
    end = sentence.end
    const words = article.text.slice(sentence.start, sentence.end)
    expect(words.trim() !== '', `sentence ${index} is empty`)
    expect(words.trim() === words, `sentence ${index} has space around it`)
    expect(!splitsCharacter(article.text, sentence), `sentence ${index} cuts a character in two`)
    expect(
      sentence.reasons.every((reason) => reason.start < reason.end),
      `a reason of sentence ${index} is empty`,
    )
    const { attribution } = sentence
    if (attribution !== null) expect(attribution < attributions.length, `sentence ${index} has no such attribution`)
  }
  for (const { source, cue, content } of attributions) {
    for (const span of [source, cue, ...content]) {
      if (span) expect(!splitsCharacter(article.text, span), 'an attribution cuts a character in two')
    }
  }
  const counted = Object.values(summary.byVerdict).reduce((sum, count) => sum + count, 0)
  expect(counted === summary.sentences, `${counted} sentences by verdict, ${summary.sentences} in all`)
  return problems
}

/** A mark may not begin or end between the two halves of a character outside Unicode's basic plane. */
function splitsCharacter(text: string, { start, end }: Span): boolean {
  return [start, end].some((at) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''))
}
