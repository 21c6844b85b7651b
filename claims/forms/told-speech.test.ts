import { expect, test } from 'vitest'
import { tellsOfSpeech } from './told-speech.ts'

test.each([
  ['“It rains,” Lee said.', true],
  ['"Does it?" said the old man.', true],
  ['“It rains,” Lee’s aide of many long years said.', false],
  ['“It rains.”', false],
  ['He said it rains.', false],
  ['“It rains,” Lee thought.', false],
])('%s: %s', (paragraph, expected) => {
  expect(tellsOfSpeech(paragraph)).toBe(expected)
})
