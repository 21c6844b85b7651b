import { expect, test } from 'vitest'
import { lastSpeakerIn } from '../testing/resolved-in.ts'

test.each([
  [
    'a crowd that is no subject',
    'Those remarks allowed Republicans to tie Lee to a plan that |they| dislike.',
    'Republicans',
  ],
  ['a pair', 'It rained. Ann Lee and Tom Marsh met. |They| said so.', 'Ann Lee and Tom Marsh'],
  ['dozens of whom', 'Dozens of women came. |They| said so.', 'Dozens of women'],
  ['a part of them', 'Young voters came. |Many of them| said so.', 'Young voters'],
  ['the two', 'Ann Lee and Tom Marsh met. |The two| said so.', 'Ann Lee and Tom Marsh'],
  ['no part of a body', 'The Hale Port Authority met. |Many| said so.', null],
  ['a verb is no noun', 'Young voters came. Ann Lee greets the town. |They| said so.', 'Young voters'],
])('they: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})
