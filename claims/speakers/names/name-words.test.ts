import { expect, test } from 'vitest'
import { cleanName, nameSequence, plainWord, separateTitles, suffixOf, surnameOf } from './name-words.ts'

test.each([
  ['Lee', 'lee'],
  ['LEE’S', 'lee'],
  ["Lee's", 'lee'],
  ["Moss'", 'moss'],
  ['Sen.', 'sen'],
  ['O’Hare', "o'hare"],
  ['U.S.', 'u.s'],
])('%s is plainly %s', (word, plain) => {
  expect(plainWord(word)).toBe(plain)
})

test.each([
  [['Ann', 'Lee'], 'Ann Lee'],
  [['Ann', 'Lee’s'], 'Ann Lee'],
  [['Ann', "Moss'"], 'Ann Moss'],
  [['Ann’s', 'Lee'], 'Ann’s Lee'],
])('%j make the name %s', (parts, name) => {
  expect(cleanName(parts)).toBe(name)
})

test.each<[string, string | null, string]>([
  ['Tom Lee', null, 'lee'],
  ['Tom Lee Jr.', 'jr', 'lee'],
  ['Tom Lee III', 'iii', 'lee'],
  ['Tom Lee III’s', 'iii', 'lee'],
  ['Lee III', null, 'iii'],
  ['Tom Lee’s', null, 'lee'],
  ['', null, ''],
])('of %s the suffix is %s and the surname %s', (name, suffix, surname) => {
  const parts = name.split(' ')
  expect([suffixOf(parts), surnameOf(parts)]).toEqual([suffix, surname])
})

test.each<[string, string[], string]>([
  ['Ann Lee', [], 'Ann Lee'],
  ['Lee Chief Sridhar', ['chief'], 'Sridhar'],
  ['Later Monday Ann Lee', [], 'Ann Lee'],
  ['Lee', [], 'Lee'],
  ['Mr. Lee', ['mr'], 'Lee'],
  ['Mayor', [], 'Mayor'],
  ['Vice President Ann Lee', ['vice', 'president'], 'Ann Lee'],
  ['Sen. Ann Lee', ['senator'], 'Ann Lee'],
  ['Virginia Gov. Ann Lee', ['governor'], 'Ann Lee'],
  ['Hale Mayor Ann Lee', ['mayor'], 'Ann Lee'],
  ['President of Hale Prof. Ann Lee', ['president', 'professor'], 'Ann Lee'],
  ['Senior Hale Adviser Xan Lee', ['adviser'], 'Xan Lee'],
  ['Hale Adviser Lee', [], 'Hale Adviser Lee'],
  ['Hale-born Xan Lee', [], 'Xan Lee'],
  ['Jean-luc Lee', [], 'Jean-luc Lee'],
  ['Public Affairs Ann Lee', [], 'Ann Lee'],
  ['Public Affairs Hale Lee', [], 'Public Affairs Hale Lee'],
  ['Given Lee', [], 'Lee'],
  ['But Ann Lee', [], 'Ann Lee'],
  ['But Sen. Ann Lee', ['senator'], 'Ann Lee'],
  ['Later Ann Lee', [], 'Ann Lee'],
  ['Despite Ann Lee', [], 'Ann Lee'],
  ['Because Ann Lee', [], 'Ann Lee'],
  ['Several Hale Lee', [], 'Hale Lee'],
  ['Could Ann Lee', [], 'Ann Lee'],
  ['Continued Lee', [], 'Lee'],
  ['The White House', [], 'White House'],
  ['Carly Marsh', [], 'Carly Marsh'],
  ['Ann Monday Lee', [], 'Ann Monday Lee'],
  ['Senator White Lee', ['senator'], 'Lee'],
  ['Ann Chief Jr.', [], 'Ann Chief Jr.'],
])('%s: titles %j, name %s', (words, titles, name) => {
  const found = separateTitles(words.split(' '))
  expect([found.titles, found.parts.join(' ')]).toEqual([titles, name])
})

test.each([
  ['Then Gov. Ann D. Lee left.', ['Then Gov. Ann D. Lee']],
  ['the mayor Ursula van der Lee, of Hale', ['Ursula van der Lee', 'Hale']],
  ['J. K. Lowell met Iván Espino-Mar and O’Hare', ['J. K. Lowell', 'Iván Espino-Mar', 'O’Hare']],
  ['no capitals, but aMayor', []],
  ['Ann\u00a0Lee', ['Ann\u00a0Lee']],
])('capitalised words in a row: %s', (text, names) => {
  expect(text.match(nameSequence) ?? []).toEqual(names)
})
