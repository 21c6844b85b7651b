import { describe, expect, test } from 'vitest'
import { claimWords, haveOtherFigures, sharedCommon } from './claim-words.ts'
import { contentWords } from './content-words.ts'

test.each([
  ['The ferries were closed.', ['ferri', 'close']],
  ['Closing a ferry closes the ferries.', ['close', 'ferri']],
  ['Ann Lee’s boats, the crews’ boats', ['ann', 'lee', 'boat', 'crew']],
  ['They’ll sail where we’ve sailed and he’d sunk.', ['sail', 'sunk']],
  ["They're 40 boats.", ['40', 'boat']],
  ['A x y.', []],
])('“%s” is about %j', (sentence, words) => {
  expect([...contentWords(sentence)]).toEqual(words)
})

describe('claimWords', () => {
  test('a name is no common word, wherever it stands but at the head', () => {
    const { words, common } = claimWords('Boats of Ann O’Hare leave Port Alder.')
    expect([...words]).toEqual(['boat', 'ann', 'o’har', 'leav', 'port', 'alder'])
    expect([...common]).toEqual(['boat', 'leav'])
  })

  test.each([
    ['It cost 1,200.50.', ['1,200.50']],
    ['At 9:30, 40 boats left: 12.', ['9:30', '40', '12']],
    ['No boats left.', []],
  ])('figures as they are written: %s', (sentence, numbers) => {
    expect([...claimWords(sentence).numbers]).toEqual(numbers)
  })

  test.each([
    ['The pier is not safe.', true],
    ['The pier isn’t safe.', true],
    ["The pier isn't safe.", true],
    ['Nobody can go without a boat.', true],
    ['The mayor denies it.', true],
    ['The mayor denied it.', true],
    ['The council refuses.', true],
    ['The pier is noted.', false],
    ['The knot is tight.', false],
  ])('%s denies: %s', (sentence, denies) => {
    expect(claimWords(sentence).denies).toBe(denies)
  })
})

test.each([
  ['The pier cost 40 crowns.', 'The pier cost 50 crowns.', true],
  ['The pier cost 40 crowns.', 'In 2020 the pier cost 40 crowns.', false],
  ['The pier cost 40 crowns.', 'The pier cost a lot.', false],
  ['The pier cost a lot.', 'The pier cost 40 crowns.', false],
])('“%s” and “%s” have other figures: %s', (one, other, areOther) => {
  expect(haveOtherFigures(claimWords(one), claimWords(other))).toBe(areOther)
})

test('names that two sentences share are no claim', () => {
  const shared = (one: string, other: string) => sharedCommon(claimWords(one), claimWords(other))
  expect(shared('Boats of Ann Lee leave the port.', 'The port lets boats of Ann Lee leave.')).toBe(3)
  expect(shared('Yesterday Ann Lee sang.', 'Tomorrow Ann Lee dances.')).toBe(0)
})
