import type { Attribution, Sentence, SourceStatement, StatementManner } from '../../types/review.ts'
import { countWords } from '../count-words.ts'

/** An attribution as one thing that a source says. */
export function statementOf(
  text: string,
  attribution: Attribution,
  index: number,
  sentences: readonly number[],
): SourceStatement {
  const content = attribution.content.map(({ start, end }) => text.slice(start, end))
  return {
    attribution: index,
    sentences: [...sentences],
    words: content.reduce((sum, words) => sum + countWords(words), 0),
    manner: mannerOf(content.join(' ')),
  }
}

const quoted = /[“"„«][^“”"„«»]*[”"»]?|''[^']*(?:''|$)/gu

/** By how many of the words stand in quotation marks; the marks themselves may have been left out at an end. */
function mannerOf(content: string): StatementManner {
  const all = countWords(content)
  const inMarks = (content.match(quoted) ?? []).reduce((sum, words) => sum + countWords(words), 0)
  if (inMarks === 0) return 'paraphrased'
  return inMarks >= all - 1 ? 'quoted' : 'partly-quoted'
}

/** The sentences that lean on an attribution: those that name it as theirs, else those that its content or cue touches. */
export function sentencesOf(attribution: Attribution, index: number, sentences: readonly Sentence[]): number[] {
  const own = sentences.flatMap((sentence, i) => (sentence.attribution === index ? [i] : []))
  if (own.length > 0) return own
  const spans = attribution.cue ? [...attribution.content, attribution.cue] : attribution.content
  return sentences.flatMap((sentence, i) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start) ? [i] : [],
  )
}
