import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { personAsked, personMostNamed } from './person-introduced.ts'
import { tellsOfSpeech } from './told-speech.ts'
import type { UnmarkedSpeech } from './unmarked-speech.ts'

/** An interview set as questions and answers. */
export interface Interview {
  answers: UnmarkedSpeech[]
  /** The interviewer's words: nobody's claims. */
  questions: Span[]
}

/** `Q: Why now?`, `A. No money.`; some pages lose what stood between a letter in bold and its words: `QWhy now?` */
const label = /^(?:(Q|A|Question|Answer)(\s?[:.])\s+(?=["“\p{L}[(])|(Q)(?=\p{Lu}[\p{Ll}’'\s])|(A)(?=\p{Lu}[\p{Ll}’']))/u

/** A paragraph that is one question, and neither quoted nor told: in an interview it is set in bold. */
const questionParagraph = /^(?!["“‘'„«]).{8,400}\?$/u

const firstPerson = /(?<![\p{L}’'])(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|[Mm]y|[Oo]ur)(?!\p{L})/u

const fewest = { questions: 3, labels: 3 }

/** So many of the answers must speak of "I" or "we": what explains something in questions and answers is no interview. */
const personalShare = 0.4

/** Finds the questions and answers of an interview, and whose the answers are; `null` where the story is none. */
export function findInterview(text: string, blocks: readonly StoryBlock[]): Interview | null {
  return labelled(text, blocks) ?? unlabelled(text, blocks)
}

/** A block with its letter: what is asked, or what is answered. */
interface Labelled {
  index: number
  isQuestion: boolean
  /** Where the letter, the mark behind it and the words begin. */
  letterEnd: number
  markEnd: number
  wordsStart: number
}

function labelled(text: string, blocks: readonly StoryBlock[]): Interview | null {
  const found = blocks.flatMap(({ start, end }, index): Labelled[] => {
    const match = label.exec(text.slice(start, Math.min(end, start + 40)))
    if (!match) return []
    const [whole, letter = match[3] ?? match[4] ?? '', mark = ''] = match
    const letterEnd = start + letter.length
    const places = { letterEnd, markEnd: letterEnd + mark.length, wordsStart: start + whole.length }
    return [{ index, isQuestion: letter.startsWith('Q'), ...places }]
  })
  const asked = questionsAmong(text, blocks, found)
  const [first] = asked
  if (first === undefined || found.length < fewest.labels) return null
  const intro = blocks.slice(0, first)
  const person = personAsked(text, intro) ?? personMostNamed(text, blocks, first)
  const answers = found.flatMap(({ index, isQuestion, letterEnd, markEnd, wordsStart }, at): UnmarkedSpeech[] => {
    const block = blocks[index]
    const next = [...asked, found[at + 1]?.index ?? index].filter((other) => other > index)
    // Behind the last label anything may follow; an answer without a letter is only sure before it, too.
    const rest = next.length === 0 ? [] : spansBetween(blocks, index, Math.min(...next))
    if (!block) return []
    if (isQuestion) return person && rest.length > 0 ? [{ source: person, cue: null, content: rest }] : []
    const cue = markEnd > letterEnd ? { start: letterEnd, end: markEnd } : null
    const content = [{ start: wordsStart, end: block.end }, ...rest]
    return [{ source: person ?? { start: block.start, end: letterEnd }, cue, content }]
  })
  if (answers.length === 0) return null
  return { answers, questions: asked.flatMap((index) => spanOf(blocks[index])) }
}

/** Which blocks ask: those with their letter; where only the answers have one, those right before them. */
function questionsAmong(text: string, blocks: readonly StoryBlock[], found: readonly Labelled[]): number[] {
  const asked = found.filter(({ isQuestion }) => isQuestion).map(({ index }) => index)
  if (asked.length > 0) return asked
  const answers = new Set(found.map(({ index }) => index))
  const before = [...answers].map((index) => index - 1).filter((index) => index >= 0 && !answers.has(index))
  const isAsking = (index: number) => text.slice(0, blocks[index]?.end ?? 0).endsWith('?')
  return before.filter(isAsking).length * 2 >= answers.size ? before : []
}

function spansBetween(blocks: readonly StoryBlock[], from: number, to: number): Span[] {
  return blocks
    .slice(from + 1, to)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(spanOf)
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
  // A column that asks itself questions tells what others said.
  const told = contents.filter((spans) => spans.some(({ start, end }) => tellsOfSpeech(text.slice(start, end))))
  if (told.length * 2 >= contents.length) return null
  return {
    answers: contents
      .filter((content) => content.length > 0)
      .map((content) => ({ source: person, cue: null, content })),
    questions: blocks.flatMap((block, index) => (isQuestion[index] && index >= first ? spanOf(block) : [])),
  }
}

function spanOf(block: Span | undefined): Span[] {
  return block ? [{ start: block.start, end: block.end }] : []
}
