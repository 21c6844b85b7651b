import { expect, test } from 'vitest'
import { withWholeName } from './whole-names.ts'

test.each([
  ['Okafor, who runs it', 'It will close, said Ines Okafor, who runs it.', 'Ines Okafor, who runs it'],
  ['Okafor', 'It will close, Ines Mary Okafor said.', 'Ines Mary Okafor'],
  ['Lee', 'It will close, J. Lee said.', 'J. Lee'],
  ['Okafor', 'But Okafor said it would close.', 'Okafor'],
  ['Okafor', 'It will close. Yet Okafor said so.', 'Okafor'],
  ['Okafor', 'It will close, and on Monday Okafor said so.', 'Okafor'],
  ['Ines', 'It will close, Ines Okafor said.', 'Ines Okafor'],
  ['the mayor', 'It will close, Hale said the mayor said.', 'the mayor'],
  ['critics', 'In Hale critics said so.', 'critics'],
  // Three names in front, not four; only before a capital; never over the cue, from whichever side.
  ['Okafor', 'It will close, Ines Mary Ann Rose Okafor said.', 'Mary Ann Rose Okafor'],
  ['iRobot', 'It will close, Ines iRobot said.', 'iRobot'],
  ['Okafor', 'It will close, said Okafor.', 'Okafor'],
  ['Ines', 'It will close, Ines said.', 'Ines'],
  ['Ines', 'It will close, as Ines Monday said.', 'Ines'],
  ['J.', 'It will close, J. Lee said.', 'J. Lee'],
  ['Ines O', 'It will close, Ines O Okafor said.', 'Ines O'],
  ['of Ines', 'It will close, of Ines Okafor said.', 'of Ines'],
])('%s in “%s” is %s', (source, text, whole) => {
  const start = text.lastIndexOf(source)
  const cueStart = text.indexOf('said')
  const { start: from, end } = withWholeName(
    text,
    { start, end: start + source.length },
    { start: cueStart, end: cueStart + 4 },
  )
  expect(text.slice(from, end)).toBe(whole)
})

test.each([
  ['the next word is the cue', 'Ines Okafor left', [5, 11], 'Ines'],
  ['the cue begins within the next word', 'Ines Okafor left', [8, 11], 'Ines'],
  ['the cue begins after the next word', 'Ines Okafor left', [11, 16], 'Ines Okafor'],
  ['the cue stands before', 'x Ines Okafor', [0, 1], 'Ines Okafor'],
])('%s', (_, text, [start = 0, end = 0], whole) => {
  const from = text.indexOf('Ines')
  const found = withWholeName(text, { start: from, end: from + 4 }, { start, end })
  expect(text.slice(found.start, found.end)).toBe(whole)
})

test.each([
  ['the word before is the cue', 'so Ann Okafor', [3, 6], 'Okafor'],
  ['the cue ends within the word before', 'so Ann Okafor', [1, 5], 'Okafor'],
  ['the cue ends where the word before begins', 'so Ann Okafor', [0, 3], 'Ann Okafor'],
  ['the cue begins where the source does', 'so Ann Okafor', [7, 13], 'Ann Okafor'],
])('%s', (_, text, [start = 0, end = 0], whole) => {
  const found = withWholeName(text, { start: 7, end: 13 }, { start, end })
  expect(text.slice(found.start, found.end)).toBe(whole)
})
