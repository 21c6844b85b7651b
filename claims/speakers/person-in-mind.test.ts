import { expect, test } from 'vitest'
import { lastSpeakerIn, resolvedIn } from '../testing/resolved-in.ts'
import { contradicts } from './person-in-mind.ts'

test.each<[string, string[], boolean]>([
  ['the Republican candidate', ['democrat'], true],
  ['the Democratic candidate', ['republican'], true],
  ['the Republican candidate', ['republican'], false],
  ['the Republican candidate', [], false],
  ['the candidate', ['democrat'], false],
  ['the Republican candidate', ['democrat', 'republican'], false],
  ['the Vermont senator', ['texas'], true],
  ['the Vermont senator', ['vermont'], false],
  ['the Vermont senator', ['judge'], true],
  ['the secretary of state', ['senator', 'texas'], true],
  ['the secretary of state', ['secretary', 'senator'], false],
  ['the president', ['vice', 'president'], true],
  ['the vice president', ['president'], true],
  ['the vice president', ['vice', 'president'], false],
  ['the president', ['vice', 'chairman'], false],
  ['the Vermont senator', ['pastor'], false],
  ['the pastor', ['senator'], false],
  ['the Vermont senator', [], false],
  ['the senator', ['texas'], false],
  ['the Texas and Vermont senator', ['vermont'], false],
  ['the Vermont senator', ['texas', 'vermont'], false],
])('%s says another thing than %j: %s', (description, own, expected) => {
  expect(contradicts(description, new Set(own))).toBe(expected)
})

test('nothing is said otherwise where the story says nothing', () => {
  expect(contradicts('the Vermont senator')).toBe(false)
})

test.each([
  [
    'no Democrat',
    'Ann Lee (D-Ohio) sang. Tom Marsh sang. Ann Lee left. |The Republican nominee| said so.',
    'Tom Marsh',
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
])('who is in mind: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test('it is said that this is a guess', () => {
  expect(resolvedIn('Ann Lee sang. |The presidential hopeful| said so.')).toMatchObject([
    { speaker: 'Ann Lee', decidedBy: 'most_in_mind', person: true },
  ])
})
