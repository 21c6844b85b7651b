import { expect, test } from 'vitest'
import { fitsPattern, unicodePattern } from './unicode-pattern.ts'

test.each([
  ['a word that ends in an accent', /\bréclamé\b/, 'une réclamé ici', true],
  ['a word that goes on in one', /\breclam\b/, 'reclamé', false],
  ['a word of another alphabet', /\bреклама\b/, 'это реклама', true],
  ['one within a longer word', /\bреклама\b/, 'реклама́ция', false],
  ['any word', /^\w+ \w+$/, 'это реклама', true],
  ['another escape stays', /^\d\s\w$/, '1 é', true],
  ['an escaped mark stays', /^\[\w\]$/, '[é]', true],
])('words of every script have an end: %s', (_name, pattern, text, fits) => {
  expect(unicodePattern(pattern).test(text)).toBe(fits)
  expect(fitsPattern(pattern, 'ru')(text)).toBe(fits)
})

test('an English table’s patterns are taken as they are', () => {
  expect(fitsPattern(/\breclam\b/, 'en')('reclamé')).toBe(true)
  expect(fitsPattern(/\breclam\b/, 'fr')('reclamé')).toBe(false)
})
