import { describe, expect, test } from 'vitest'
import { storyOf } from '../testing/story-of.ts'
import { findInterview } from './interview.ts'
import { speechByForm } from './speech-by-form.ts'

/** Who answers, and what, of each answer; and the questions. */
function interviewIn(lines: string[]) {
  const text = lines.join('\n')
  const found = findInterview(text, storyOf(text).blocks)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return (
    found && {
      answers: found.answers.map(({ source, content }) => [words(source), ...content.map(words)]),
      questions: found.questions.map(words),
    }
  )
}

const intro = 'We spoke to Ada Quill about the port.'

describe('questions as paragraphs', () => {
  const lines = [
    intro,
    'Why now, of all days?',
    'I had a report.',
    'It rained.',
    'And the money?',
    'We have none.',
    'What comes next?',
    'My holidays.',
    'The port is old.',
  ]

  test('answers run up to the next question, the last one for a paragraph', () => {
    expect(interviewIn(lines)).toEqual({
      answers: [
        ['Ada Quill', 'I had a report.', 'It rained.'],
        ['Ada Quill', 'We have none.'],
        ['Ada Quill', 'My holidays.'],
      ],
      questions: ['Why now, of all days?', 'And the money?', 'What comes next?'],
    })
  })

  test.each<[string, string[]]>([
    ['fewer than three questions', lines.slice(0, 6)],
    ['nobody is introduced', ['The port is old.', ...lines.slice(1)]],
    ['two are named and neither as asked', ['Ada Quill met Tom Marsh.', ...lines.slice(1)]],
    ['answers in which nobody says "I"', lines.map((line) => line.replace(/\b(?:I|We|My)\b/, 'She'))],
    ['questions that are told', lines.map((line) => line.replace(/\?$/, '.'))],
    [
      'a column, which tells what others said',
      lines.map((line) => (line.startsWith('W') ? line : `“${line}” he said.`)),
    ],
    ['questions in quotation marks', lines.map((line) => (line.endsWith('?') ? `“${line}”` : line))],
  ])('%s: no interview', (_name, others) => {
    expect(interviewIn(others)).toBeNull()
  })

  test('of two who are named, who was spoken to answers', () => {
    const answers = interviewIn(['Tom Marsh met rain. We spoke to Ada Quill.', ...lines.slice(1)])?.answers
    expect(answers?.map(([name]) => name)).toEqual(['Ada Quill', 'Ada Quill', 'Ada Quill'])
  })
})

describe('Q. and A.', () => {
  test('an answer of several paragraphs; the last one ends with its own', () => {
    expect(
      interviewIn([intro, 'Q. Why now?', 'A. I know.', 'It rained.', 'Q. So?', 'A. So it closes.', 'The end.']),
    ).toEqual({
      answers: [
        ['Ada Quill', 'I know.', 'It rained.'],
        ['Ada Quill', 'So it closes.'],
      ],
      questions: ['Q. Why now?', 'Q. So?'],
    })
  })

  test.each<[string, string[], string[]]>([
    [
      'letters that cling to the words',
      [intro, 'QWhy now?', 'A: I know.', 'QYou’ve left.', 'AYes, in May.'],
      ['I know.', 'Yes, in May.'],
    ],
    [
      'answers with their letter alone',
      [intro, 'Why now?', 'A: I know.', 'It rained.', 'Tell us more.', 'A: It closes.', 'So?', 'A: So it does.'],
      ['I know.', 'It rained.', 'It closes.', 'So it does.'],
    ],
    [
      'questions with their letter alone',
      [intro, 'Q: Why now?', 'I know.', 'Q: So?', 'It closes.', 'Q: And?', 'The end.'],
      ['I know.', 'It closes.'],
    ],
  ])('%s', (_name, lines, answers) => {
    const found = interviewIn(lines)?.answers ?? []
    expect(found.flatMap(([, ...content]) => content)).toEqual(answers)
    expect(new Set(found.map(([name]) => name))).toEqual(new Set(['Ada Quill']))
  })

  test('of several who are introduced, who is named most answers', () => {
    const lines = ['Quill sees hope', 'Ada Quill met Tom Marsh.', 'Q: Why now?', 'A: I know.', 'Q: So?', 'A: So.']
    expect(interviewIn(lines)?.answers.map(([name]) => name)).toEqual(['Ada Quill', 'Ada Quill'])
  })

  test('without an introduction the letter stands for who answers', () => {
    expect(interviewIn(['Q: Why now?', 'A: I know.', 'Q: So?', 'A: No.'])?.answers.map(([name]) => name)).toEqual([
      'A',
      'A',
    ])
  })

  test.each<[string, string[]]>([
    ['two lines', ['Q: Why now?', 'A: I know.']],
    ['questions only', ['Q: Why now?', 'Q: So?', 'Q: And?']],
    ['answers only', ['A: Yes.', 'A: No.', 'A: Yes.']],
    ['answers before which mostly nothing is asked', ['It rained.', 'A: Yes.', 'So.', 'A: No.', 'Why?', 'A: Yes.']],
    ['words that only begin with a letter', ['QAnon met.', 'AI is new.', 'A lot is.', 'Quite so.']],
  ])('%s: no interview', (_name, lines) => {
    expect(interviewIn(lines)).toBeNull()
  })
})

test('a line that is an answer is nobody else’s speech', () => {
  const text = 'Q: Why now?\nA: I know.\nQ: So?\nA: No. — Tom (@tom) May 5, 2024\nLee: I left.\nLee: I came.'
  const { speeches, questions } = speechByForm(text, storyOf(text).blocks)
  expect(speeches.map(({ source }) => text.slice(source.start, source.end)).sort()).toEqual(['A', 'A', 'Lee', 'Lee'])
  expect(questions).toHaveLength(2)
})
