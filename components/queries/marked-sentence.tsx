import type { Review, Sentence } from '../../types/review.ts'
import { partsOfSentence } from './sentence-text.ts'

/** A sentence with the words that led to its verdict marked within it. */
export function MarkedSentence({ review, sentence }: { review: Review; sentence: Sentence }) {
  return (
    <p class="marked-sentence" dir="auto" lang={review.page.language ?? undefined}>
      {partsOfSentence(review.article.text, sentence, sentence.reasons).map(({ text, marked }, at) => {
        // The parts of a sentence never change places: their position is their identity.
        const key = `${at}`
        return marked ? (
          <mark key={key} class={`words words-${sentence.verdict}`}>
            {text}
          </mark>
        ) : (
          text
        )
      })}
    </p>
  )
}
