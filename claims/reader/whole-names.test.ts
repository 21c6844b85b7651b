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
