import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { namesInStory } from '../speakers/names-in-story.ts'
import type { UnmarkedSpeech } from './unmarked-speech.ts'

/** An interview set as questions and answers. */
export interface Interview {
  answers: UnmarkedSpeech[]
  /** The interviewer's words: nobody's claims. */
  questions: Span[]
}

/** `Q: Why now?`, `A. No money.` */
const label = /^(Q|A|Question|Answer)(\s?[:.])\s+(?=["“\p{L}[(])/u

/** A paragraph that is one question, and neither quoted nor told: in an interview it is set in bold. */
const questionParagraph = /^(?!["“‘'„«])[^“”"]{8,400}\?$/u

const firstPerson = /(?<![\p{L}’'])(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|[Mm]y|[Oo]ur)(?!\p{L})/u

/** Words with which a story introduces whom it asks. */
const introduces =
  /(?:\bspoke (?:to|with)|\btalked (?:to|with)|\binterview(?:ed)?(?: with)?|\bsat down with|\bcaught up with|\bconversation with|\bQ&A with|\basked)\s/i

const fewest = { questions: 3, labels: 3 }

/** So many of the answers must speak of "I" or "we": what explains something in questions and answers is no interview. */
const personalShare = 0.4

/** Finds the questions and answers of an interview, and whose the answers are; `null` where the story is none. */
export function findInterview(text: string, blocks: readonly StoryBlock[]): Interview | null {
  const labels = blocks.map((block) => label.exec(text.slice(block.start, Math.min(block.end, block.start + 40))))
  return labelled(text, blocks, labels) ?? unlabelled(text, blocks)
}

function labelled(
  text: string,
  blocks: readonly StoryBlock[],
  labels: ReadonlyArray<RegExpExecArray | null>,
): Interview | null {
  const isQuestion = (index: number) => labels[index]?.[1]?.startsWith('Q') ?? false
  const all = labels.flatMap((found, index) => (found ? [index] : []))
  const questions = all.filter(isQuestion)
  if (all.length < fewest.labels || questions.length === 0 || questions.length === all.length) return null
  const person = personAsked(text, blocks.slice(0, all[0]))
  const answers = all
    .filter((index) => !isQuestion(index))
    .flatMap((index): UnmarkedSpeech[] => {
      const block = blocks[index]
      const [whole, name, mark] = labels[index] ?? []
      if (!block || !whole || !name || !mark) return []
      const sign = { start: block.start, end: block.start + name.length }
      const cue = { start: sign.end, end: sign.end + mark.length }
      const rest = goesOn(blocks, index, all)
      return [
        { source: person ?? sign, cue, content: [{ start: block.start + whole.length, end: block.end }, ...rest] },
      ]
    })
  return { answers, questions: questions.flatMap((index) => spanOf(blocks[index])) }
}

/** An answer of several paragraphs: those up to the next label. Behind the last one anything may follow. */
function goesOn(blocks: readonly StoryBlock[], index: number, labels: readonly number[]): Span[] {
  const next = labels.find((other) => other > index)
  const between = next === undefined ? [] : blocks.slice(index + 1, next)
  return between.filter(({ kind }) => kind !== 'heading').flatMap(spanOf)
}

function unlabelled(text: string, blocks: readonly StoryBlock[]): Interview | null {
  const isQuestion = blocks.map(
    ({ start, end, kind }) =>
      (kind === 'paragraph' || kind === 'heading') && questionParagraph.test(text.slice(start, end).trim()),
  )
  const questions = blocks.flatMap((_, index) => (isQuestion[index] && isQuestion[index + 1] === false ? [index] : []))
  const first = questions[0]
  if (first === undefined || questions.length < fewest.questions) return null
  const person = personAsked(text, blocks.slice(0, first))
  if (!person) return null
  const contents = questions.map((index, at) => {
    // Behind the last question only the next paragraph is sure to answer it.
    const end = questions[at + 1] ?? index + 2
    return blocks
      .slice(index + 1, end)
      .filter(
        ({ kind, start, end: blockEnd }) => kind !== 'heading' && !questionParagraph.test(text.slice(start, blockEnd)),
      )
      .flatMap(spanOf)
  })
  const personal = contents.filter((spans) => spans.some(({ start, end }) => firstPerson.test(text.slice(start, end))))
  if (personal.length < contents.length * personalShare) return null
  return {
    answers: contents
      .filter((content) => content.length > 0)
      .map((content) => ({ source: person, cue: null, content })),
    questions: blocks.flatMap((block, index) => (isQuestion[index] && index >= first ? spanOf(block) : [])),
  }
}

/** Whom the paragraphs before the first question introduce: the only person named, or the one behind "spoke to". */
function personAsked(text: string, intro: readonly StoryBlock[]): Span | null {
  const { mentions } = namesInStory(text, intro)
  const whole = mentions.filter(({ name, start, end }) => text.slice(start, end) === name.full)
  if (new Set(mentions.map(({ name }) => name)).size === 1) return plainSpan(whole[0])
  for (const { start, end } of intro) {
    const cue = introduces.exec(text.slice(start, end))
    const from = start + (cue?.index ?? 0)
    const asked =
      cue && whole.find((mention) => mention.start > from && mention.start - from < 100 && mention.end <= end)
    if (asked) return plainSpan(asked)
  }
  return null
}

function plainSpan(span: Span | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null
}

function spanOf(block: Span | undefined): Span[] {
  return block ? [{ start: block.start, end: block.end }] : []
}
