import type { TextPositionSelector, TextQuoteSelector } from '../../types/desk.ts'
import type { Span } from '../../types/review.ts'

/** Characters kept on either side of a quotation: what the field's annotators keep, enough to tell twins apart. */
export const contextLength = 32

/** The two selectors by which a stretch of a text is found again. */
export function describeQuote(
  text: string,
  { start, end }: Span,
): { quote: TextQuoteSelector; position: TextPositionSelector } {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}
