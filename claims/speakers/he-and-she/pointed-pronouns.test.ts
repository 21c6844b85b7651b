import { expect, test } from 'vitest'
import { lastSpeakerPointed } from '../../testing/resolved-in.ts'

const two = 'Ann Lee and Mary Marsh met on Monday. |She| said the pier was safe.'
const longAgo = `Tom Marsh built the pier.${'\nIt rained all day. The sea was rough.'.repeat(6)}\n|He| said it would stand.`

test.each<[what: string, pointed: Record<string, number>, marked: string, speaker: string | null]>([
  ['whoever is in mind, without a pointer', {}, two, 'Ann Lee'],
  ['whom the reader points at, of two who are in mind', { Marsh: 0.9 }, two, 'Mary Marsh'],
  ['whoever is in mind, if it hardly points elsewhere', { Marsh: 0.12, Lee: 0.1 }, two, 'Ann Lee'],
  ['whoever was spoken of long ago, where there has been nobody since', {}, longAgo, 'Tom Marsh'],
  ['a single name that the reader points at', { Marsh: 0.8 }, 'It was Marsh’s plan. |He| said so.', 'Marsh'],
  ['nobody by a name that it hardly points at', { Marsh: 0.4 }, 'It was Marsh’s plan. |He| said so.', null],
  ['nobody of the other gender', { Lee: 0.9 }, 'Ann Lee praised Tom Marsh. |He| said the pier was safe.', 'Tom Marsh'],
])('a pronoun means %s', (_what, pointed, marked, speaker) => {
  expect(lastSpeakerPointed(pointed, marked)).toBe(speaker)
})
