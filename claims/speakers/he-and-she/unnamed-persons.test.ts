import { expect, test } from 'vitest'
import { unnamedPersons } from './unnamed-persons.ts'

test.each<[what: string, text: string, phrases: string[]]>([
  ['somebody', 'Then a nurse left.', ['a nurse']],
  ['somebody with a place', 'One woman from Hale left.', ['One woman from Hale']],
  ['somebody described', 'Then another retired young nurse, who is kind, left.', ['another retired young nurse']],
  ['several, one by one', 'A man met us. A woman told us.', ['A man', 'A woman']],
  ['not who is known', 'Then the nurse left.', []],
  ['not several', 'Then a few nurses left.', []],
  ['nothing', 'Then a pier sank.', []],
  [
    'somebody close to it',
    'Then a source in Hale, and a source with the port, left.',
    ['a source in Hale', 'a source with the port'],
  ],
  ['no source of a thing', 'They met tourists, a source of money, and a host of ideas.', []],
  ['not a word of another noun', 'Then a nurse school closed.', []],
  ['not who is named', 'Then a nurse, Ann Lee, left.', []],
  ['not what somebody is', 'Lee is a nurse. They saw Lee, a nurse, as a nurse.', []],
  ['not behind a preposition', 'Then a pier of nurse Lee, and a house with senator, fell.', []],
  ['not across lines', 'It was plan A\nnurse left', []],
])('finds %s', (_what, text, phrases) => {
  expect(unnamedPersons(text).map(({ phrase: { start, end } }) => text.slice(start, end))).toEqual(phrases)
})

test('the head of a phrase', () => {
  const text = 'Then a young nurse left.'
  expect(unnamedPersons(text)[0]?.head).toEqual({ start: 13, end: 18, noun: 'nurse' })
})
