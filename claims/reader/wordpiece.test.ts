import { describe, expect, test } from 'vitest'
import { smallVocabulary } from './testing.ts'
import { readVocabulary, wordPieces } from './wordpiece.ts'

const vocabulary = readVocabulary(smallVocabulary)
const split = (text: string, span = { start: 0, end: text.length }) =>
  wordPieces(text, span, vocabulary).map(({ id, start, end }) => [id, text.slice(start, end)])

describe('wordPieces', () => {
  test.each([
    [
      'The mayor',
      [
        [3, 'The'],
        [4, 'mayor'],
      ],
    ],
    [
      'taxes',
      [
        [6, 'tax'],
        [7, 'es'],
      ],
    ],
    [
      'Café.',
      [
        [16, 'Café'],
        [13, '.'],
      ],
    ],
    ['Cafe\u0301', [[16, 'Cafe']]],
    ['ta\u00adx', [[6, 'ta\u00adx']]],
    [
      '"rain"',
      [
        [14, '"'],
        [11, 'rain'],
        [14, '"'],
      ],
    ],
    ['snow', [[0, 'snow']]],
    [
      '😀 rain',
      [
        [0, '😀'],
        [11, 'rain'],
      ],
    ],
    [
      'said\u00a0it',
      [
        [5, 'said'],
        [10, 'it'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('reads only the span and keeps offsets of the whole text', () => {
    expect(wordPieces('it rained.', { start: 3, end: 9 }, vocabulary)).toEqual([
      { id: 11, start: 3, end: 7, continues: false },
      { id: 12, start: 7, end: 9, continues: true },
    ])
  })

  test('takes an endless word for one unknown piece', () => {
    expect(split('rain'.repeat(30))).toEqual([[0, 'rain'.repeat(30)]])
  })

  test('wants the special pieces', () => {
    expect(() => readVocabulary('[UNK]\nthe\n')).toThrow('[CLS]')
  })
})
