import { expect, test } from 'vitest'
import { bodyByNoun, isBodyNoun, onlyBodyByNoun } from './body-by-noun.ts'

test.each<[string, string, string, string | null]>([
  ['by what its name holds', 'bureau', 'Then the FBI came.', 'FBI'],
  ['by another word for it', 'panel', 'Then the Hale Board of Elections came.', 'Hale Board of Elections'],
  [
    'by the noun itself',
    'board',
    'Then the Hale Board for Ships and the Sea came.',
    'Hale Board for Ships and the Sea',
  ],
  ['the last', 'school', 'Hale University has met old Brook College there.', 'Brook College'],
  ['without the word that opens the sentence', 'school', 'But Hale University left.', 'Hale University'],
  ['without a possessive', 'school', 'Then Hale University’s pier sank.', 'Hale University'],
  ['without whom it has', 'school', 'Then Hale University’s Ann Lee left.', 'Hale University'],
  ['a possessive inside', 'school', 'Then St. John’s School left.', 'John’s School'],
  ['more than the noun', 'school', 'Hale University has never heard about the School.', 'Hale University'],
  ['more than the noun behind an article', 'board', 'The Hale Board met. The Board left.', 'Hale Board'],
  ['no headline', 'school', 'Hale University Meets Brook Today\nIt rained.', null],
  ['not what comes later', 'school', 'It rained.| Hale University left.', null],
  ['no such name', 'school', 'Hale Port left.', null],
  ['a word that no name holds', 'shop', 'The Hale Shop left.', null],
  ['what the story says it is', 'pac', 'Then Hale Forward, a super PAC, left.', 'Hale Forward'],
  ['what the story says it is, behind "the"', 'shop', 'Then Hale Forward, the old shop, left.', 'Hale Forward'],
  ['what it is and what it does', 'shop', 'Then Hale Forward, the shop that sells boats left.', 'Hale Forward'],
  ['what it is, before it', 'shop', 'Then the old shop Hale Forward left.', 'Hale Forward'],
  ['what it is, before it and a comma', 'shop', 'Then a shop, Hale Forward, left.', 'Hale Forward'],
  ['what it is called', 'shop', 'Then a shop called Hale Forward left.', 'Hale Forward'],
  ['a shop that is its subject', 'shop', 'Portline closed. On Friday, the shop left.', null],
  ['behind a day', 'shop', 'He saw a shop Friday.', null],
  ['behind a name that ends with a day', 'shop', 'He saw a shop Hale Friday.', null],
  ['of two the later', 'shop', 'The shop Hale Forward left. Then Brook Market, a shop, came.', 'Brook Market'],
  [
    'of two the later, the other way',
    'shop',
    'Then Brook Market, a shop, came. The shop Hale Forward left.',
    'Hale Forward',
  ],
  ['a firm by another word for one', 'company', 'Then Hale Forward, a boat maker, left.', 'Hale Forward'],
  ['a firm without an article', 'company', 'Then boat giant Hale Forward left.', 'Hale Forward'],
  ['a firm by its noun alone', 'company', 'Then: giant Hale Forward left.', null],
  ['a firm and a day', 'company', 'Then he saw the boat giant Friday.', null],
  ['a shop without an article', 'shop', 'Then boat shop Hale Forward left.', null],
  ['a shop by a word for a firm', 'shop', 'Then Hale Forward, a boat maker, left.', null],
  ['an airline', 'airline', 'Then PortAir left.', 'PortAir'],
  ['an airline in words', 'airline', 'Then Hale Air Lines left.', 'Hale Air Lines'],
  ['no airline', 'airline', 'Then Airbus left.', null],
  ['a longer word', 'shop', 'Then Hale Forward, a shopkeeper, left.', null],
])('%s', (_name, noun, marked, body) => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  expect(bodyByNoun(noun, at < 0 ? text.length : at, text)).toBe(body)
})

test.each<[string, string, string | null]>([
  ['the only one', 'It rained. Hale University left.', 'Hale University'],
  ['twice', 'Hale University left. But Hale University came.', 'Hale University'],
  ['one of two', 'Hale University met Brook College.', null],
  ['none', 'Portline left.', null],
  ['not in a headline', 'Hale University Meets Brook Today\nIt rained.', null],
  ['not a word alone', 'University left. Hale College came.', 'Hale College'],
])('the school of the whole story: %s', (_name, text, body) => {
  expect(onlyBodyByNoun('school', text)).toBe(body)
})

test.each<[string, string, string | null]>([
  ['bureau', 'Then the FBI came.', 'FBI'],
  ['bureau', 'That is when Bureau came.', null],
  ['shop', 'Then the Hale Shop came.', null],
  ['board', 'Then the Hale Board came.', null],
])('the only %s of "%s"', (noun, text, body) => {
  expect(onlyBodyByNoun(noun, text)).toBe(body)
})

test.each([
  ['school', true],
  ['board', true],
  ['shop', false],
  ['keyboard', false],
  ['boards', false],
  ['constructor', false],
])('%s is told by names: %s', (noun, expected) => {
  expect(isBodyNoun(noun)).toBe(expected)
})
