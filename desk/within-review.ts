import type { Review, Span } from '../types/review.ts'

/** Every offset and index lies within what it points into. */
export function isWithin(review: Review): boolean {
  const { article, sentences, attributions, sources } = review
  const inText = ({ start, end }: Span) => start <= end && end <= article.text.length
  const isSentence = (index: number) => index < sentences.length
  return (
    sentences.every(
      (sentence) =>
        inText(sentence) &&
        sentence.reasons.every(inText) &&
        (sentence.attribution === null || sentence.attribution < attributions.length),
    ) &&
    attributions.every(({ source, cue, content }) =>
      [source, cue, ...content].every((span) => !span || inText(span)),
    ) &&
    sources.every(({ statements = [] }) => statements.every(({ attribution }) => attribution < attributions.length)) &&
    sentenceIndexes(review).every(isSentence)
  )
}

function sentenceIndexes({ sources, repeats, repeatedClaims = [], notices = [], headings = [] }: Review): number[] {
  const bestSourced = repeatedClaims.flatMap((claim) => (claim.bestSourced === null ? [] : [claim.bestSourced]))
  const statements = sources.flatMap((source) => source.statements ?? [])
  const holders = [...sources, ...statements, ...repeatedClaims, ...notices]
  return [...holders.flatMap(({ sentences }) => sentences), ...repeats.flat(), ...bestSourced, ...headings]
}
