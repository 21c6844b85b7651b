import { describe, expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'
import { firstMention } from './first-mention.ts'

test.each<[string, string, string, string | null]>([
  ['to whom', 'letter', 'He wrote a letter to Comey there.', 'letter to Comey'],
  ['to whom, with a title', 'letter', 'He wrote a letter to Mr. Marsh.', 'letter to Mr. Marsh'],
  ['to several', 'email', 'He sent an email to supporters Tuesday.', 'email to supporters'],
  ['to whom, with an article', 'letter', 'He wrote a letter to the port.', 'letter to the port'],
  ['where', 'man', 'One man in Hale, who sang, left.', 'man in Hale'],
  ['another', 'man', 'Another man in Hale left.', 'man in Hale'],
  ['of what', 'statement', 'It issued a statement of concern about boats.', 'statement of concern'],
  ['in a few words', 'man', 'A man in old boats carrying fish left.', 'man in old boats'],
  ['in more words than a few', 'man', 'A man in old wet bad red boats left.', 'man'],
  ['of how many', 'poll', 'He read a poll of 400 Hale voters there.', 'poll of 400 Hale voters'],
  ['on which day', 'man', 'A man in June boats left.', 'man'],
  ['in a phrase that holds another', 'man', 'A man in search of boats left.', 'man in search'],
  ['of whom somebody else has', 'man', 'A man at Hale’s port left.', 'man'],
  ['of what kind', 'ad', 'He has a new 30-second ad.', 'new 30-second ad'],
  ['of what kind, and no more', 'official', 'Then a Hale official in boats left.', 'Hale official'],
  ['of five words', 'ad', 'He has a red old big wet bad ad.', 'red old big wet bad ad'],
  ['of six words', 'ad', 'He has a new red old big wet bad ad.', null],
  ['the noun alone', 'man', 'Then a man left.', 'man'],
  ['what is done is no more', 'man', 'Then a man to watch left.', 'man'],
  ['a day is no more', 'man', 'Then a man on Friday left.', 'man'],
  ['the last of two', 'man', 'A man in Hale met a man in Brook.', 'man in Brook'],
  ['several', 'candidates', 'Four new candidates left.', 'new candidates'],
  ['one for several', 'candidates', 'A new candidates list came.', null],
  ['several for one', 'candidate', 'Four new candidate lists came.', null],
  ['several that are part of another word', 'police', 'He heard many public police scanners.', null],
  ['several that are somewhere', 'candidates', 'Four new candidates is a lot.', 'new candidates'],
  ['known before', 'man', 'Then the man in Hale left.', null],
  ['over a preposition', 'man', 'A boat of old man left.', null],
  ['over an auxiliary', 'man', 'A boat has man.', null],
  ['over a conjunction', 'man', 'A boat that man left.', null],
  ['over a mark', 'man', 'A boat; man in Hale.', null],
  ['over a comma', 'letter', 'He wrote a detailed, long letter.', 'detailed, long letter'],
  ['without an article', 'man', 'Old man left.', null],
  ['what somebody does', 'judge', 'Lee spoke as a judge in Hale.', null],
  ['what somebody is', 'judge', 'Lee is a judge in Hale.', null],
  ['what a name is', 'judge', 'Ann Lee, a judge in Hale, left.', null],
  ['behind a comma, but no name', 'judge', 'In time, a judge in Hale left.', 'judge in Hale'],
  ['whose', 'man', 'Then a man’s boat sank.', null],
  ['a longer word', 'man', 'Then a manager in Hale left.', null],
  ['with a capital', 'man', 'Then a Man in Hale left.', 'Man in Hale'],
  ['on two lines', 'ad', 'He has a new\nbig ad.', 'new big ad'],
  ['far before', 'man', `A man in Hale left. ${'It rained there. '.repeat(200)}`, null],
  ['less far before', 'man', `A man in Hale left. ${'It rained there. '.repeat(170)}`, 'man in Hale'],
])('%s', (_name, noun, text, words) => {
  const found = firstMention(noun, text.length, text)
  expect(found?.words ?? null).toBe(words)
  expect(found?.isTold ?? false).toBe(words?.includes(' ') ?? false)
})

test('what comes later brings nothing up', () => {
  expect(firstMention('man', 9, 'It rained. A man in Hale left.')).toBeNull()
})

describe('"the man" and its like', () => {
  test.each<[string, string, string | null, SpeakerBasis]>([
    ['a man', 'A man in Hale sang. |The man| said so.', 'man in Hale', 'role_before'],
    ['this', 'A man in Hale sang. |This man| said so.', 'man in Hale', 'role_before'],
    ['a paper', 'He wrote a letter to Comey. |The letter| says so.', 'letter to Comey', 'role_before'],
    ['a man who has spoken', '|A man| in Hale sang. |The man| said so.', 'man in Hale', 'role_before'],
    ['told no fuller', 'A man sang. |The man| said so.', 'man', 'own_words'],
    ['his', 'He wrote a letter to Comey. |His letter| says so.', 'His letter', 'own_words'],
    ['that says more', 'A man in Hale sang. |The old man| said so.', 'old man', 'own_words'],
    ['that says more behind it', 'A man in Hale sang. |The man with boats| said so.', 'man with boats', 'own_words'],
    ['nobody in mind', 'Ann Lee said a gunman sang. |The gunman| said so.', 'gunman', 'own_words'],
  ])('%s', (_name, marked, speaker, decidedBy) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy })
  })
})
