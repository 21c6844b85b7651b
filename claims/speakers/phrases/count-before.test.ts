import { expect, test } from 'vitest'
import { countBefore } from './count-before.ts'

test.each([
  ['It met dozens of |women', 'dozens of '],
  ['It met a couple of |women', 'a couple of '],
  ['A majority of |women', 'A majority of '],
  ['It met a lot of |women', 'a lot of '],
  ['It met lots of |women', 'lots of '],
  ['It met the kind of |women', 'the kind of '],
  ['It met a new sort of |women', 'a new sort of '],
  ['It met one quarter of |women', 'one quarter of '],
  ['It met a long and at times tense series of |women', 'a long and at times tense series of '],
  ['It met a small, old group of |women', 'a small, old group of '],
  ['It met a man in the group of |women', ''],
  ['It met mankind of |women', ''],
  ['It met kind of |women', ''],
  ['It met the number of |women', ''],
  ['It met leaders of |women', ''],
  ['It met dozens of old |women', ''],
  ['It sees dozens, and of |women', ''],
])('how many: %s', (marked, count) => {
  const [before = '', after = ''] = marked.split('|')
  expect(countBefore(before + after, before.length)).toBe(count.length)
})
