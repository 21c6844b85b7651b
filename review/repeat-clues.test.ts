import { describe, expect, test } from 'vitest'
import { claimWords } from './claim-words.ts'
import { type ComparedClaim, chanceOfRepeat, repeatClues, wordsInRow } from './repeat-clues.ts'
import { repeatWeights } from './repeat-weights.ts'

function claimAt(index: number, sentence: string, isAttributed = false): ComparedClaim {
  return { ...claimWords(sentence), index, isAttributed, inRow: wordsInRow(sentence) }
}

/** Every word is as rare as every other. */
const alike = () => 1

const ferry = 'The new ferry cut travel times.'

describe('repeatClues', () => {
  test('what two sentences share', () => {
    const clues = repeatClues(claimAt(4, ferry), claimAt(14, 'Travel times fell by half.'), 0.4, alike)
    expect(clues).toMatchObject({
      likeness: 0.4,
      sharedCommon: 2 / 6,
      // Travel and times, of the shorter one's four.
      commonShare: 2 / 4,
      sharedWeight: 2 / 15,
      wordsInRow: 1 / 5,
      distance: 0.5,
      early: 0,
      bothAttributed: 0,
      oneDenies: 0,
      pair: 1,
    })
  })

  test.each<[string, ComparedClaim, ComparedClaim, Partial<ReturnType<typeof repeatClues>>]>([
    ['one of the first three, and next to it', claimAt(2, ferry), claimAt(3, ferry), { early: 1, distance: 0 }],
    ['the fourth, and as far as it counts', claimAt(3, ferry), claimAt(400, ferry), { early: 0, distance: 1 }],
    ['both somebody’s words', claimAt(0, ferry, true), claimAt(1, ferry, true), { bothAttributed: 1 }],
    ['one of them', claimAt(0, ferry, true), claimAt(1, ferry), { bothAttributed: 0 }],
    ['a denial', claimAt(0, ferry), claimAt(1, 'The ferry never came.'), { oneDenies: 1 }],
    [
      'nothing in common',
      claimAt(0, ferry),
      claimAt(1, 'Gulls sleep.'),
      { commonShare: 0, sharedWeight: 0, wordsInRow: 0 },
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(repeatClues(before, after, 0.4, alike)).toMatchObject(expected)
  })

  test('no clue is over 1', () => {
    const long =
      'Gulls ate bread, fish, cheese, cake, apples, pears, plums, nuts, rice, beans, corn, soup and stew on piers.'
    const clues = repeatClues(claimAt(0, long), claimAt(1, long), 1, () => 9)
    expect(Math.max(...Object.values(clues))).toBe(1)
  })
})

test('a chance is the sum of the weighed clues, made 0 to 1', () => {
  const clues = repeatClues(claimAt(9, ferry), claimAt(10, ferry), 1, alike)
  const nothing = { ...repeatWeights }
  for (const name of Object.keys(nothing) as Array<keyof typeof nothing>) nothing[name] = 0
  expect(chanceOfRepeat(clues, nothing)).toBe(0.5)
  expect(chanceOfRepeat(clues, { ...nothing, pair: -Math.log(4) })).toBeCloseTo(0.2)
  expect(chanceOfRepeat(clues, { ...nothing, pair: -Math.log(4), likeness: Math.log(4) })).toBe(0.5)
})

test.each([
  ['The ferry’s crew left.', ['the ferry’s', 'ferry’s crew', 'crew left']],
  ['Gone!', []],
  ['', []],
])('neighbouring words of “%s”', (sentence, expected) => {
  expect([...wordsInRow(sentence)]).toEqual(expected)
})
