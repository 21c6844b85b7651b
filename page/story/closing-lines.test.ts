import { expect, test } from 'vitest'
import { isClosingLine } from './closing-lines.ts'

test.each([
  'Around the Web',
  'More from Politics',
  'RELATED STORIES',
  'You may also like',
  'Comments (12)',
  'About the author',
  'Trending now',
  'Filed under:',
])('%j closes a story', (line) => {
  expect(isClosingLine(line)).toBe(true)
})

test.each([
  'Related',
  'More than 200 people came.',
  'More on the way, she said.',
  'Comments made by the mayor',
  'What happens next',
  'Related companies paid.',
])('%j does not', (line) => {
  expect(isClosingLine(line)).toBe(false)
})
