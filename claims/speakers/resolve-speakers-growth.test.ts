import { expect, test } from 'vitest'
import { growth } from '../testing/growth.ts'
import { storyOf } from '../testing/story-of.ts'
import { resolveSpeakers } from './resolve-speakers.ts'

test('takes time in proportion to the mentions', () => {
  const resolve = (times: number) => {
    const text = 'Ann Lee said so. He said more. '.repeat(times)
    const mentions = [...text.matchAll(/Ann Lee|He/g)].map((match) => ({
      source: { start: match.index, end: match.index + match[0].length },
    }))
    resolveSpeakers(text, storyOf(text).blocks, mentions)
  }
  expect(growth(resolve, 1250)).toBeLessThan(10)
})
