import { expect, test } from 'vitest'
import { storyOf } from '../testing/story-of.ts'
import { findPrintedSpeech } from './printed-speech.ts'

/** Whose it is, and its paragraphs. */
function printedIn(lines: string[]): string[] | null {
  const text = lines.join('\n')
  const found = findPrintedSpeech(text, storyOf(text).blocks)
  return found && [found.source, ...found.content].map(({ start, end }) => text.slice(start, end))
}

const about = 'Ann Lee spoke in Hale on Monday.'
const speech = ['Friends, it rains.', 'I know the pier.', 'Thank you.']

test.each<[string, string[], string[] | null]>([
  ['a transcript', [about, 'Transcript as follows:', ...speech], ['Ann Lee', ...speech]],
  [
    'remarks as prepared',
    ['Here are Ann Lee’s remarks, as prepared for delivery:', ...speech],
    ['Ann Lee’s', ...speech],
  ],
  ['a text that is announced', [`${about} Here is the text of it.`, ...speech], ['Ann Lee', ...speech]],
  ['a letter', [about, 'The full letter:', ...speech], ['Ann Lee', ...speech]],
  [
    'up to where the story tells again',
    [about, 'Her full speech:', ...speech, '“No,” Tom said.'],
    ['Ann Lee', ...speech],
  ],
  ['up to its author', [about, 'Her full speech:', ...speech, 'Follow Tom Marsh on Twitter.'], ['Ann Lee', ...speech]],
  [
    'without headings',
    [about, 'Her full speech:', speech[0] ?? '', '# On rain', 'I know.'],
    ['Ann Lee', 'Friends, it rains.', 'I know.'],
  ],
  [
    'in quotation marks',
    [about, 'Her full speech:', '“I know.', '“It rains.”', 'Rain fell.'],
    ['Ann Lee', '“I know.', '“It rains.”'],
  ],
  ['a headline with the surname', ['Lee leaves', about, 'Her full speech:', ...speech], ['Ann Lee', ...speech]],
  ['announced in passing', [about, 'Her full speech: it rained. She left.', ...speech], null],
  ['announced without an end', [about, 'Her full speech', ...speech], null],
  ['announced far down', [about, ...speech, ...speech, 'Her full speech:', ...speech], null],
  ['nobody says "I"', [about, 'Her full speech:', 'It rains.', 'It pours.'], null],
  ['of two, nobody', ['Ann Lee met Tom Marsh.', 'The full speech:', ...speech], null],
  ['not announced', [about, ...speech], null],
])('%s', (_name, lines, expected) => {
  expect(printedIn(lines)).toEqual(expected)
})
