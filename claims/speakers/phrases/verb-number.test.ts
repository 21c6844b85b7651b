import { expect, test } from 'vitest'
import { numberOfVerb } from './verb-number.ts'

test.each<[string, 'one' | 'several' | null]>([
  ['is here', 'one'],
  ["isn't here", 'one'],
  ['has sung', 'one'],
  ['sings', 'one'],
  ['also sings', 'one'],
  ['are here', 'several'],
  ['have sung', 'several'],
  ["don't sing", 'several'],
  ["won't sing", null],
  ['both sang', 'several'],
  ['sing', 'several'],
  ['recently sing', 'several'],
  ['pass it', 'several'],
  ['issued it', null],
  ['said so', null],
  ['will sing', null],
  ['in March sings', null],
  ['he said is here', null],
  ['last week sang', null],
  ['this week sang', null],
  ['Friday sang', null],
  ['Lee saw', null],
  ['not', null],
  [', they say,', null],
  ['', null],
])('of how many "%s" is', (words, number) => {
  expect(numberOfVerb(`who ${words}`, 4)).toBe(number)
})

test('a verb far behind', () => {
  expect(numberOfVerb(`${'also '.repeat(8)}sings`, 0)).toBe(null)
  expect(numberOfVerb(`${'also '.repeat(7)}sings`, 0)).toBe('one')
})
