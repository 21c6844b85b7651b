import { expect, test } from 'vitest'
import { mayStandOn, primaryLanguage } from './page-language.ts'

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt_BR', 'pt'],
  [' EN-gb ', 'en'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['no', 'no'],
  ['', null],
  ['-', null],
  [null, null],
])('the language of a page in %s: %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language)
})

test('words of a language stand on its pages and on those that name none; English ones on any', () => {
  expect(mayStandOn('de', 'de')).toBe(true)
  expect(mayStandOn('de', 'fr')).toBe(false)
  expect(mayStandOn('de', 'en')).toBe(true)
  expect(mayStandOn(null, 'fr')).toBe(true)
  expect(mayStandOn('en', 'de')).toBe(false)
})
