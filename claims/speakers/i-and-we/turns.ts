import type { Span } from '../../../types/review.ts'
import type { StoryBlock } from '../../../types/story.ts'
import { findPrintedSpeech } from '../../forms/printed-speech.ts'
import { speechByForm } from '../../forms/speech-by-form.ts'

/** Words of one speaker, by the form of the story: a line of a transcript, an answer, a speech printed whole. */
export interface Turn extends Span {
  /** Where the story tells whose they are. */
  source: Span
}

export interface Turns {
  spoken: readonly Turn[]
  /** An interviewer's questions. */
  questions: readonly Span[]
}

/** Letters before questions and answers: they name nobody. */
export const letterAlone = /^(?:Q|A|Question|Answer)$/

/** Whose words stand where, as far as the form of a story tells it. */
export function turnsOf(text: string, blocks: readonly StoryBlock[]): Turns {
  const { speeches, questions } = speechByForm(text, blocks)
  const printed = speeches.length === 0 ? findPrintedSpeech(text, blocks) : null
  const all = [...speeches, ...(printed ? [printed] : [])]
  const begins = [
    ...all.map(({ source, content }) => Math.min(source.start, content[0]?.start ?? source.start)),
    ...questions.map(({ start }) => start),
  ]
  const spoken = all.flatMap(({ source, cue, content }) =>
    content.map(({ start, end }, index): Turn => {
      // A line goes on over paragraphs up to the next; an interview ends with an answer.
      const next = begins.filter((begin) => begin >= end)
      const isLast = cue !== null && index === content.length - 1
      const rest = next.length > 0 ? Math.min(...next) : questions.length > 0 ? text.length : end
      return { source, start: withoutMark(start, text), end: isLast ? rest : end }
    }),
  )
  return { spoken, questions }
}

/** Paragraphs of a speech are often set in quotation marks: they are the speaker's own, not somebody's whom he quotes. */
function withoutMark(start: number, text: string): number {
  return /^["“]/.test(text.slice(start, start + 1)) ? start + 1 : start
}

/** The turn that an offset is in. */
export function turnAt(at: number, { spoken }: Turns): Turn | null {
  return spoken.find(({ start, end }) => start <= at && at < end) ?? null
}

/** Who answers the question that an offset is in: whoever speaks next. */
export function askedAt(at: number, { spoken, questions }: Turns): Turn | null {
  const question = questions.find(({ start, end }) => start <= at && at < end)
  return question ? (spoken.find(({ start }) => start >= question.end) ?? null) : null
}
