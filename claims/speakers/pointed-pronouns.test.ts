import { expect, test } from 'vitest'
import { markedSpans } from '../testing/marked-spans.ts'
import { storyOf } from '../testing/story-of.ts'
import { resolveSpeakers } from './resolve-speakers.ts'

/** Who the last source between bars is, if the reader sees it point at these words of the story. */
function speakerWith(pointed: Record<string, number>, marked: string): string | null {
  const { text, spans } = markedSpans(marked)
  const meant = Object.entries(pointed).map(([word, chance]) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, chance }
  })
  const mentions = spans.map((source, index) => (index === spans.length - 1 ? { source, meant } : { source }))
  return resolveSpeakers(text, storyOf(text).blocks, mentions).at(-1)?.speaker ?? null
}

const two = 'Ann Lee and Mary Marsh met on Monday. |She| said the pier was safe.'
const longAgo = `Tom Marsh built the pier.${'\nIt rained all day. The sea was rough.'.repeat(6)}\n|He| said it would stand.`

test.each<[what: string, pointed: Record<string, number>, marked: string, speaker: string | null]>([
  ['whoever is in mind, without a pointer', {}, two, 'Ann Lee'],
  ['whom the reader points at, of two who are in mind', { Marsh: 0.9 }, two, 'Mary Marsh'],
  ['whoever is in mind, if it hardly points elsewhere', { Marsh: 0.12, Lee: 0.1 }, two, 'Ann Lee'],
  ['nobody, where everybody has been forgotten', {}, longAgo, null],
  ['somebody forgotten whom the reader points at', { Marsh: 0.8 }, longAgo, 'Tom Marsh'],
  ['nobody of the other gender', { Lee: 0.9 }, 'Ann Lee praised Tom Marsh. |He| said the pier was safe.', 'Tom Marsh'],
])('a pronoun means %s', (_what, pointed, marked, speaker) => {
  expect(speakerWith(pointed, marked)).toBe(speaker)
})
