import { expect, test } from 'vitest'
import { compareStories } from './compare-stories.ts'

const paragraphs = [
  'The bridge was closed on Monday.',
  'It will open again in May, the council said.',
  'Nobody was hurt.',
]
const story = (title: string | null, ...blocks: string[]) => ({ title, text: blocks.join('\n') })
const bridge = story('Bridge closed', ...paragraphs)

test.each([
  ['the same text', bridge, story('Another headline', ...paragraphs), 'same'],
  ['a paragraph more', bridge, story('Bridge closed', 'New: a lorry is stuck.', ...paragraphs), 'changed'],
  ['a headline mended with the text', bridge, story('Bridge shut', ...paragraphs, 'A bus waits.'), 'changed'],
  [
    'everything new under the same headline',
    bridge,
    story('BRIDGE closed', 'Wholly other words stand here.'),
    'changed',
  ],
  ['another headline and other words', bridge, story('Pond frozen', 'The pond froze over.'), 'other'],
  ['other words without any headline', story(null, ...paragraphs), story(null, 'The pond froze over.'), 'other'],
  ['a story that has gone', bridge, story(null), 'other'],
  ['a story that has come', story(null), bridge, 'other'],
])('%s', (_what, before, now, became) => {
  expect(compareStories(before, now)).toBe(became)
})
