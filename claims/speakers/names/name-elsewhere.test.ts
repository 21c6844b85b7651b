import { expect, test } from 'vitest'
import { nameElsewhere } from './name-elsewhere.ts'

/** So long that it is no headline. */
const long = ` and so on${', and so on'.repeat(12)}.`

test.each<[string, string, string, string | null]>([
  ['by a first name, in a headline', 'Lee', 'Hale Hears Ann Lee', 'Ann Lee'],
  ['with a possessive', 'Lee’s', 'Hale Hears Ann Lee', 'Ann Lee'],
  ['with an apostrophe', 'Moss’', 'Hale Hears Ann Moss', 'Ann Moss'],
  ['by a middle name', 'Lee', 'They hear Ann Brook Lee', 'Ann Brook Lee'],
  ['behind a title', 'Lee', 'They hear Mayor Ann Lee', 'Ann Lee'],
  ['by a possessive name', 'Lee', 'They hear Ann Lee’s word', 'Ann Lee'],
  ['over a space that does not break', 'Lee', 'They hear Ann\u00a0Lee there', 'Ann Lee'],
  ['by a word in a short line', 'Lee', 'Hale Lee', null],
  ['by a word in a long line', 'Lee', `They hear Xan Lee${long}`, 'Xan Lee'],
  ['by four words', 'Lee', `They hear Xan Yan Zan Lee${long}`, null],
  ['by no word', 'Lee', `They hear Lee${long}`, null],
  ['by a word that opens the sentence', 'Lee', `Because Lee${long}`, null],
  ['by a verb', 'Lee', `They hear Xan Has Lee${long}`, null],
  ['by an article', 'Lee', `They hear Xan The Lee${long}`, null],
  ['by a preposition', 'Lee', `They hear Xan Of Lee${long}`, null],
  ['by a word that opens a clause', 'Lee', `They hear Xan When Lee${long}`, null],
  ['by a body', 'Lee', `They hear Xan Band Lee${long}`, null],
  ['by a day', 'Lee', `They hear Xan Monday Lee${long}`, null],
  ['by whose it is', 'Lee', `They hear Xan Yan’s Lee${long}`, null],
  ['with a suffix', 'Lee', 'Hale Hears Tom Lee Jr.', 'Tom Lee Jr.'],
  ['of a father and a son neither', 'Lee', 'Hale Hears Tom Lee\nHale Hears Tom Lee Jr.', null],
  ['behind the end of a sentence', 'Lee', 'They sing about Xan in Hale. Lee came', null],
  ['with initials', 'Lee', 'They hear A.B. Ann Lee', 'Ann Lee'],
  ['a part of a word', 'Lee', 'Hale Hears Ann Leeds', null],
  ['a name with a hyphen', 'Lee', 'Hale Hears Ann Lee-Moss', null],
  ['behind an apostrophe', 'Hare', 'Hale Hears Ann O’Hare', null],
  ['of two who are named as often', 'Lee', 'Hale Hears Ann Lee\nHale Hears Tom Lee', null],
  ['of two the one who is named more', 'Lee', 'Hale Hears Tom Lee\nHale Hears Ann Lee\nThey hear Ann Lee', 'Ann Lee'],
  [
    'a first name counts for more than a word',
    'Lee',
    `Hear Xan Lee${long} They hear Xan Lee. They hear Ann Lee.`,
    'Ann Lee',
  ],
  ['nobody', 'Lee', 'Hale Hears Brook', null],
  ['a word for a body', 'Band', 'Hale Hears Ann Band', null],
  ['a word that is in no name', 'Monday', 'Hale Hears Ann Monday', null],
  ['letters', 'L', 'Hale Hears Ann L', null],
  ['no letters alone', 'L3e', 'Hale Hears Ann L3e', null],
  ['lower case', 'lee', 'Hale Hears Ann lee', null],
  ['two words', 'Hale Lee', 'They Hear Ann Hale Lee', null],
])('%s', (_name, surname, text, full) => {
  expect(nameElsewhere(surname, text)).toBe(full)
})
