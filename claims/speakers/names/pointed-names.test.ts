import { expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { pointedNames } from './pointed-names.ts'

test.each<[what: string, pointed: Array<[word: string, chance: number]>, marked: string, names: string[]]>([
  ['a name', [['Marsh', 0.6]], 'It was Marsh’s plan. |He| said so.', ['Marsh']],
  [
    'a name that is pointed at in several places',
    [
      ['Marsh', 0.3],
      ['Marsh', 0.3],
    ],
    'It was Marsh. |Her| aides said so.',
    ['Marsh'],
  ],
  ['no name that is hardly pointed at', [['Marsh', 0.3]], 'It was Marsh’s plan. |She| said so.', []],
  ['no other word', [['owner', 0.9]], 'It was the owner’s plan. |He| said so.', []],
  ['no letters', [['HPA', 0.9]], 'It was the HPA. |He| said so.', []],
  ['nothing that others point at', [['Hale', 0.9]], 'It was Hale. |They| said so.', []],
  ['nothing without a pointer', [], 'It was Marsh’s plan. |He| said so.', []],
])('finds %s', (_what, pointed, marked, names) => {
  const { text, spans } = markedSpans(marked)
  const words = pointed.map(([word, chance]) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    chance,
  }))
  expect(pointedNames(text, spans, new Map(spans.map(({ start }) => [start, words])))).toEqual(names)
})
