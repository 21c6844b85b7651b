import { describe, expect, test } from 'vitest'
import { sponsorIn, wordingOf, wordings } from './wording-of.ts'

describe.each(wordings)('$id', ({ examples, counterexamples, class: kind }) => {
  test.each(examples)('“%s” is a label', (text) => {
    expect(wordingOf(text)?.class).toBe(kind)
  })
  test.each(counterexamples)('“%s” is none', (text) => {
    expect(wordingOf(text)).toBeNull()
  })
})

test.each([
  'Go ad-free for 2 euros a month',
  'The bill’s sponsor',
  'Hackers who are state-sponsored',
  'Ads help us to pay our reporters',
  'Remove ads',
])('“%s” only mentions advertising', (text) => {
  expect(wordingOf(text)).toBeNull()
})

test('the sponsor is read off the label', () => {
  expect(sponsorIn('Sponsored by Acme Bank')).toBe('Acme Bank')
  expect(sponsorIn('Sponsored')).toBeNull()
  expect(sponsorIn('A message from our sponsor')).toBeNull()
})
