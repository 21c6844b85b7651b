import { expect, test } from 'vitest'
import { growth } from '../testing/growth.ts'
import { storyOf } from '../testing/story-of.ts'
import { splitSentences } from './split-sentences.ts'

test.each([
  ['sentences', 'The U.S. agreed on Jan. 5. “Why?” he asked. 40 left. ', 5_000],
  ['stops', 'a.', 100_000],
  ['marks', '"', 250_000],
  ['questions', '? ', 100_000],
  ['spaces', ' ', 250_000],
])('a block of nothing but %s takes time in proportion', (_name, unit, count) => {
  const split = (times: number) => {
    const text = `x${unit.repeat(times)}.`
    splitSentences(text, storyOf(text).blocks, 'en')
  }
  expect(growth(split, count)).toBeLessThan(10)
})
