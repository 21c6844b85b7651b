import { expect, test } from 'vitest'
import { peopleBefore } from './people-before.ts'

/** Whom a "who" at the end of a text stands for, in the story's words. */
function peopleIn(text: string): string | null {
  const found = peopleBefore(text, text.length)
  return found && text.slice(found.start, found.end)
}

test.each<[string, string, string | null]>([
  ['people', 'He met the young voters ', 'the young voters'],
  ['people before a comma', 'He met the young voters, ', 'the young voters'],
  ['people before a dash', 'He met the young voters – ', 'the young voters'],
  ['one of them', 'He met a voter ', 'a voter'],
  ['a title', 'He met the senator ', 'the senator'],
  ['a relative', 'He met the aunt ', 'the aunt'],
  ['a word that ends like one for people', 'He met the runners ', 'the runners'],
  ['an artist', 'He met the artists ', 'the artists'],
  ['women', 'He met the women ', 'the women'],
  ['figures', 'He met public figures ', 'public figures'],
  ['how many', 'He met dozens of women ', 'dozens of women'],
  ['the people to whom it is tied', 'He met a pollster with the party ', 'a pollster with the party'],
  ['the people two ties before', 'He met a pollster with the party of Hale ', 'a pollster with the party of Hale'],
  ['nobody three ties before', 'He met a pollster with the party of Hale in Brook ', null],
  ['whoever is familiar with it', 'He met an aide familiar with the plan ', 'an aide familiar with the plan'],
  ['whoever lives in a place', 'He met men living in the city ', 'men living in the city'],
  ['whatever has a "who"', 'He met the fishes ', 'the fishes'],
  ['what stands right before', 'He met the crews of the town ', 'the town'],
  ['people rather than what they are tied to', 'He met the aides of the crews ', 'the aides of the crews'],
  ['no noun of its own', 'Then they spoke on camera, ', null],
  ['no body', 'He met the company ', null],
  ['no bodies', 'He met the agencies of the unions ', null],
  ['no paper', 'He met the report ', null],
  ['no papers', 'He met the memos ', null],
  ['no time', 'He met him the weeks ', null],
  ['a body of another number', 'He met the thousandth ', 'the thousandth'],
  ['no weeks', 'He met the weeks of the shows ', 'the shows'],
  ['nobody at all', 'He met anyone ', 'anyone'],
  ['a word that begins like "no"', 'He met northern voters ', 'northern voters'],
  ['no number', 'He met 12 ', null],
  ['no millions of money', 'He met 2.5 million ', null],
  ['no name', 'He met Portline ', null],
  ['a crowd by its name', 'He met Democrats ', 'Democrats'],
  ['one of a party', 'He met a Democrat ', 'a Democrat'],
  ['a title that is written large', 'He met Senator ', null],
  ['a word that has its capital from the sentence', 'It rained. Voters ', 'Voters'],
  ['the first word of all', 'Voters ', 'Voters'],
  ['a name behind a comma', 'It rained, Voters ', null],
  ['anybody', 'He met any voter ', null],
  ['nobody', 'He met no voter ', null],
  ['many people', 'He met many voters ', 'many voters'],
  ['people of another line', 'He met voters\n', null],
  ['people of the line before', 'He met voters\nThen ', null],
  ['people far before', `He met a pollster with the ${'very '.repeat(30)}party `, null],
  ['a clause before', 'He met voters; with Hale ', null],
  ['people around the world', 'He met the members around the world, ', 'the members around the world'],
  ['people in polls', 'He met voters in polls ', 'voters in polls'],
  ['what somebody is treated as', 'He treats voters as fools ', 'fools'],
  ['what somebody is more than', 'He met more voters than fools ', 'fools'],
  ['several in a row', 'He met some analysts and activists, ', 'some analysts and activists'],
  ['three in a row', 'He met voters, local donors and activists ', 'voters, local donors and activists'],
  [
    'groups and others in a row',
    'Then old rights groups, singers and donors ',
    'old rights groups, singers and donors',
  ],
  [
    'several who are described as one',
    'They are the current and former aides and Hale donors ',
    'the current and former aides and Hale donors',
  ],
  ['those who do so', 'Then those supporting Lee, ', 'those supporting Lee'],
  ['people who do so', 'Then an aide representing Lee ', 'an aide representing Lee'],
  ['no people who do so', 'Then ships meeting Lee ', null],
  ['a list without "and"', 'He met voters, activists ', 'activists'],
  ['a name and others', 'Then Lee and others ', 'Lee and others'],
  ['a name and activists', 'Then Lee and activists ', 'activists'],
  ['several and one', 'He met analysts and an activist ', 'an activist'],
  ['one and several', 'He met an analyst and activists ', 'activists'],
  ['several and what nobody is', 'He met dogs and activists ', 'activists'],
  ['voters and activists, of whom one', 'He met a voter and activists ', 'activists'],
  ['no word at all', ', ', null],
])('%s', (_name, text, people) => {
  expect(peopleIn(text)).toBe(people)
})

test.each([
  ['who says', 'activists'],
  ['who was', 'activists'],
  ['who also sings', 'activists'],
  ['who said', 'voters and activists'],
  ['who say', 'voters and activists'],
  ['who issue', 'voters and activists'],
])('voters and activists, "%s"', (after, people) => {
  const before = 'He met voters and activists '
  const found = peopleBefore(before + after, before.length)
  expect(found && before.slice(found.start, found.end)).toBe(people)
})
