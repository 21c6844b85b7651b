import { buildReview } from '../../components/fixtures/build-review.ts'
import { sampleReview } from '../../components/fixtures/sample-review.ts'
import { type SampleSentence, sampleStory } from '../../components/fixtures/sample-story.ts'
import type { Review } from '../../types/review.ts'

export { sampleReview, sampleStory }

/** The sample story in which one sentence was changed or taken out. */
export function editedReview(from: string, to: string | null): Review {
  const paragraphs: SampleSentence[][] = sampleStory.map((paragraph) =>
    paragraph.flatMap((sentence): SampleSentence[] => {
      if (!sentence.text.includes(from)) return [sentence]
      return to === null ? [] : [{ ...sentence, text: sentence.text.replace(from, to), reasons: [] }]
    }),
  )
  return buildReview(paragraphs, { page: sampleReview.page, paid: sampleReview.paid })
}

/** Index of the sentence that holds some words. */
export function sentenceWith({ article, sentences }: Review, words: string): number {
  const index = sentences.findIndex(({ start, end }) => article.text.slice(start, end).includes(words))
  if (index === -1) throw new Error(`no sentence with “${words}”`)
  return index
}
