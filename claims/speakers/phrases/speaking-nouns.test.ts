import { expect, test } from 'vitest'
import {
  isAgentNoun,
  isBodyOrPaper,
  isPeopleNoun,
  isPersonNoun,
  isPluralNoun,
  isRoleOrTitle,
  isSpeakingNoun,
} from './speaking-nouns.ts'

test.each<[string, Array<(noun: string) => boolean>]>([
  ['nurse', [isRoleOrTitle, isPersonNoun, isPeopleNoun, isSpeakingNoun]],
  ['senator', [isRoleOrTitle, isPersonNoun, isPeopleNoun, isSpeakingNoun]],
  ['tycoon', [isPersonNoun, isPeopleNoun, isSpeakingNoun]],
  ['tycoons', [isSpeakingNoun, isPluralNoun]],
  ['nephew', [isPeopleNoun]],
  ['critics', [isPeopleNoun, isSpeakingNoun, isPluralNoun]],
  ['democrats', [isPeopleNoun, isSpeakingNoun, isPluralNoun]],
  ['company', [isBodyOrPaper, isSpeakingNoun]],
  ['companies', [isSpeakingNoun, isPluralNoun]],
  ['poll', [isBodyOrPaper, isSpeakingNoun]],
  ['people', [isPeopleNoun, isSpeakingNoun, isPluralNoun]],
  ['peoples', [isSpeakingNoun, isPluralNoun]],
  ['townspeople', []],
  ['policeman', []],
  ['class', []],
  ['analysis', [isBodyOrPaper, isSpeakingNoun]],
  ['bus', []],
  ['pier', []],
])('%s', (noun, kinds) => {
  const all = [isRoleOrTitle, isPersonNoun, isPeopleNoun, isBodyOrPaper, isSpeakingNoun, isPluralNoun]
  expect(all.filter((is) => is(noun)).map(({ name }) => name)).toEqual(
    all.filter((is) => kinds.includes(is)).map(({ name }) => name),
  )
})

test.each([
  ['reader', true],
  ['monitor', true],
  ['machinist', true],
  ['librarian', true],
  ['technocrat', true],
  ['engineer', false],
  ['pier', false],
])('"%s" ends like somebody who does something: %s', (noun, expected) => {
  expect(isAgentNoun(noun)).toBe(expected)
})
