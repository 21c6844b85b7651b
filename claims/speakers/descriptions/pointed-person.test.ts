import { expect, test } from 'vitest'
import { lastSpeakerPointed } from '../../testing/resolved-in.ts'

const two = 'Ann Lee met Mary Marsh. Lee left.'

test.each<[what: string, pointed: Record<string, number>, marked: string, speaker: string | null]>([
  ['who is in mind, without a pointer', {}, `${two} |The presidential hopeful| said so.`, 'Ann Lee'],
  ['whom it points at', { Marsh: 0.6 }, `${two} |The presidential hopeful| said so.`, 'Mary Marsh'],
  ['not whom it hardly points at', { Ann: 0.2, Marsh: 0.4 }, `${two} |The presidential hopeful| said so.`, 'Ann Lee'],
  ['an office or a fame, wherever it points', { Marsh: 0.4 }, `${two} |The presidential hopeful| said so.`, 'Ann Lee'],
  ['who is in mind and pointed at a little', { Ann: 0.2, Marsh: 0.4 }, `${two} |The actress| said so.`, 'Ann Lee'],
  ['not who is only in mind', { Ann: 0.1, Marsh: 0.4 }, `${two} |The actress| said so.`, 'actress'],
  ['a part that is mostly another’s', { Ann: 0.4 }, `${two} |The judge| said so.`, 'judge'],
  ['such a part, where the reader is sure', { Ann: 0.6 }, `${two} |The judge| said so.`, 'Ann Lee'],
  ['not just any woman', { Marsh: 0.6 }, `${two} |The woman| said so.`, 'woman'],
  ['any woman, where the reader is very sure', { Marsh: 0.8 }, `${two} |The woman| said so.`, 'Mary Marsh'],
  [
    'nobody who was called by another office',
    { Ann: 0.8 },
    'Ann Lee left. |The chancellor| sang. Eve Moss left. |The premier| said so.',
    'premier',
  ],
  [
    'who was called by the same office',
    { Ann: 0.8 },
    'Ann Lee left. |The chancellor| sang. Eve Moss left. |The old chancellor| said so.',
    'Ann Lee',
  ],
  ['a name in “s”', { Moss: 0.6 }, 'Mr. Lee met Marion Moss. |The gold medallist| said so.', 'Marion Moss'],
  [
    'not whom the words can’t mean',
    { Marsh: 0.9 },
    'Tom Lee met Mary Marsh. Lee left. |The gunman| said so.',
    'gunman',
  ],
  ['a role, where nothing else tells', { Marsh: 0.6 }, `${two} |The investor| said so.`, 'Mary Marsh'],
  ['a role that it points nowhere', { Marsh: 0.4 }, `${two} |The investor| said so.`, 'investor'],
  ['a role in many words', { Marsh: 0.6 }, `${two} |The very old steel magnate| said so.`, 'Mary Marsh'],
  ['nobody named later', { Marsh: 0.9 }, 'Ann Lee left. |The investor| said so. Mary Marsh came.', 'investor'],
  ['no task', { Marsh: 0.9 }, `${two} |The moderator| said so.`, 'moderator'],
  ['no spokesman', { Marsh: 0.9 }, `${two} |The spokesman| said so.`, 'spokesman'],
  ['none of several', { Marsh: 0.9 }, `${two} |The investors| said so.`, 'investors'],
  ['nobody’s investor', { Marsh: 0.9 }, `${two} |The investor of Hale| said so.`, 'investor of Hale'],
  ['no investor of hers', { Marsh: 0.9 }, `${two} |The Lee investor| said so.`, 'Lee investor'],
  ['not any investor', { Marsh: 0.9 }, `${two} |An investor| said so.`, 'investor'],
  ['no body', { Marsh: 0.9 }, `${two} |The publisher| said so.`, 'publisher'],
  [
    'nobody of another state',
    { Moss: 0.9 },
    'Senator Ann Lee met Senator Tom Marsh and Eve Moss (D-Ohio). |The Vermont representative| said so.',
    'Vermont representative',
  ],
  [
    'no holder of another office than two have',
    { Moss: 0.9 },
    'Senator Ann Lee met Senator Tom Marsh and Eve Moss. |The senator| said so.',
    'senator',
  ],
  [
    'one of two holders',
    { Marsh: 0.9 },
    'Senator Ann Lee met Senator Tom Marsh and Eve Moss. |The senator| said so.',
    'Tom Marsh',
  ],
  [
    'another than two whom an epithet is of',
    { Moss: 0.9 },
    'The star Ann Lee met the star Tom Marsh and Eve Moss. |The star| said so.',
    'Eve Moss',
  ],
])('%s', (_what, pointed, marked, speaker) => {
  expect(lastSpeakerPointed(pointed, marked)).toBe(speaker)
})
