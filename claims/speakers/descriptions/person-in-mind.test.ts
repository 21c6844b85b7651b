import { expect, test } from 'vitest'
import { lastSpeakerIn, resolvedIn } from '../../testing/resolved-in.ts'

test.each([
  [
    'no Democrat',
    'Ann Lee (D-Ohio) sang. Tom Marsh sang. Ann Lee left. |The Republican nominee| said so.',
    'Tom Marsh',
  ],
  [
    'not with whom somebody talks',
    'Tom Marsh sang. In a talk with Xan Moss and Ann Lee, |the presidential hopeful| said so.',
    'Tom Marsh',
  ],
  [
    'who was named before the same sentence',
    'Tom Marsh sang. Then Ann Lee talked with Xan Moss. |The presidential hopeful| said so.',
    'Ann Lee',
  ],
  ['no crowd', 'Ann Lee sang. |Hawks| left. |The presidential hopeful| said so.', 'Ann Lee'],
  ['one name that ends in s', 'Ann Lee sang. Mr. Moss left. |The presidential hopeful| said so.', 'Moss'],
  [
    'no row of names that is a body’s',
    'Ann Lee sang. |Hale Decisions| left. |The presidential hopeful| said so.',
    'Ann Lee',
  ],
  ['nobody in mind', '|The presidential hopeful| said so.', 'presidential hopeful'],
  [
    'somebody unnamed who spoke last',
    'Ann Lee sang. |A nurse| left. |The presidential hopeful| said so.',
    'presidential hopeful',
  ],
  [
    'somebody unnamed who spoke after one who is named often',
    'Ann Lee sang. Ann Lee danced. Ann Lee spoke. Ann Lee left. |A nurse| left. |The presidential hopeful| said so.',
    'Ann Lee',
  ],
  [
    'whom the story calls so',
    'Ann Lee sang. Ann Lee left. Rep. Eve Moss left. |The Hale lawmaker| said so.',
    'Eve Moss',
  ],
  [
    'of two whom it calls so, who is named often',
    'Ann Lee sang. Rep. Ann Lee met Rep. Eve Moss. |The Ohio lawmaker| said so.',
    'Ann Lee',
  ],
  ['not the judge of whom it tells', 'Ann Lee sang. |The judge| said so.', 'judge'],
  ['not whom it opens with, unnamed', 'A lawmaker spoke of Ann Lee.\nLee left.\n|The lawmaker| said so.', 'lawmaker'],
  [
    'whom it speaks of so further down',
    'It rained.\nIt rained.\nAnn Lee met a lawmaker. Lee left. |The lawmaker| said so.',
    'Ann Lee',
  ],
  ['no firm', 'Ann Lee sang. |The tech giant| said so.', 'tech giant'],
])('who is in mind: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test('it is said that this is a guess', () => {
  expect(resolvedIn('Ann Lee sang. |The presidential hopeful| said so.')).toMatchObject([
    { speaker: 'Ann Lee', decidedBy: 'most_in_mind', person: true },
  ])
})
