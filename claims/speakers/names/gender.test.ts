import { expect, test } from 'vitest'
import { genderOf, genderOfNoun } from './gender.ts'

test.each<[string, string[], string, string, 'he' | 'she' | null]>([
  ['a title', ['mr'], 'Kim', '', 'he'],
  ['another title', ['senator', 'lady'], 'Kim', '', 'she'],
  ['a title that tells, before the first name', ['spokesman'], 'Ann', '', 'he'],
  ['a title that any may have', ['senator'], 'Xan', '', null],
  ['a word that only begins like a title', ['missionary', 'sirdar'], 'Xan', '', null],
  ['a word that only ends like one', ['hms', 'mister-mr'], 'Xan', '', null],
  ['a first name', [], 'Ann', ' said he would', 'she'],
  ['another first name', [], 'Peter', '', 'he'],
  ['the pronoun of the clause', [], 'Xan', ' said she would come', 'she'],
  ['whose', [], 'Xan', ', who lost his seat', 'he'],
  ['himself', [], 'Xan', ' blamed himself', 'he'],
  ['herself', [], 'Xan', ' blamed herself', 'she'],
  ['the pronoun of a subject, not whom the person told', [], 'Xan', ' told her that he knew', 'he'],
  ['whom the person told', [], 'Xan', ' told her about it', null],
  ['a pronoun of another clause', [], 'Xan', ' came. She said so', null],
  ['a pronoun in a quotation', [], 'Xan', ' said “she knew”', null],
  ['a pronoun behind another name', [], 'Xan', ' met Ann Lee and her son', null],
  ['a pronoun before another name', [], 'Xan', ' left her home in Hale', 'she'],
  ['a word that holds a pronoun', [], 'Xan', ' came here, and there', null],
  ['no word', [], 'Xan', '', null],
])('%s', (_name, titles, first, after, gender) => {
  expect(genderOf(titles, first, after)).toBe(gender)
})

test.each([
  ['spokeswoman', 'she'],
  ['woman', 'she'],
  ['mother', 'she'],
  ['queen', 'she'],
  ['spokesman', 'he'],
  ['man', 'he'],
  ['father', 'he'],
  ['king', 'he'],
  ['women', null],
  ['womanhood', null],
  ['godmother', null],
  ['mothers', null],
  ['stepfather', null],
  ['kingdom', null],
  ['manager', null],
  ['human-interest', null],
  ['mayor', null],
])('%s: %s', (noun, gender) => {
  expect(genderOfNoun(noun)).toBe(gender)
})
