import { expect, test } from 'vitest'
import { isClauseBehindName } from './clause-behind-name.ts'

test.each([
  ['the candidate stated that', true],
  ['the candidate told them', true],
  ['the candidate says so', true],
  ['the candidate of the port', false],
  ['the candidate accused of it', false],
  ['the candidate convicted', false],
  ['the storied port', false],
  ['the port stated that', false],
  ['candidate', false],
])('%s: %s', (words, expected) => {
  expect(isClauseBehindName(words.split(' '))).toBe(expected)
})
