import { expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'

/** Two women of whom a story says what they are. */
const two = 'Ann Lee, a young surgeon, met Eve Marsh, an old anchor for Hale News, there. Then Marsh (D-Ohio) left.'

test.each<[string, string, string, SpeakerBasis]>([
  ['by a word', `${two}\nIt rained.\n|The young surgeon| said so.`, 'Ann Lee', 'title'],
  ['by a noun alone', `${two}\nIt rained.\n|The anchor| said so.`, 'Eve Marsh', 'title'],
  ['by her state', `${two}\nIt rained.\n|The Ohio anchor| said so.`, 'Eve Marsh', 'title'],
  ['by her state, shortened', `${two}\nIt rained.\n|The Ohioan anchor| said so.`, 'Eve Marsh', 'title'],
  ['by what she is of', `${two}\nIt rained.\n|The anchor for Hale News| said so.`, 'Eve Marsh', 'title'],
  [
    'by what she is of, with an article',
    `${two}\nIt rained.\n|The anchor for the Hale News| said so.`,
    'Eve Marsh',
    'title',
  ],
  ['by another noun for it', `${two}\nIt rained.\n|The old journalist| said so.`, 'Eve Marsh', 'title'],
  ['a word that tells nothing', `${two}\nIt rained.\n|The former anchor| said so.`, 'Eve Marsh', 'title'],
  ['an adverb', `${two}\nIt rained.\n|The recently young surgeon| said so.`, 'Ann Lee', 'title'],
  ['a word that is of another', `${two}\nIt rained.\n|The old surgeon| said so.`, 'old surgeon', 'own_words'],
  [
    'one word of two that is of another',
    `${two}\nIt rained.\n|The young Ohio surgeon| said so.`,
    'young Ohio surgeon',
    'own_words',
  ],
  ['what another is of', `${two}\nIt rained.\n|The surgeon for Hale| said so.`, 'surgeon for Hale', 'own_words'],
  ['a surgeon', `${two}\nIt rained.\n|A young surgeon| said so.`, 'young surgeon', 'own_words'],
  ['an anchor', `${two}\nIt rained.\n|An old anchor| said so.`, 'old anchor', 'own_words'],
  ['his surgeon', `${two}\nIt rained.\n|His surgeon| said so.`, 'His surgeon', 'own_words'],
  ['whose surgeon', `${two}\nIt rained.\n|The town’s young surgeon| said so.`, 'town’s young surgeon', 'own_words'],
  ['whose surgeon, by a word', `${two}\nIt rained.\n|Hale’s surgeon| said so.`, 'Hale’s surgeon', 'own_words'],
  ['several', `${two}\nIt rained.\n|The young surgeons| said so.`, 'young surgeons', 'own_words'],
  ['a surgeon at the top', `|A young surgeon| sang.\n${two}`, 'Ann Lee', 'named_later'],
  ['a surgeon at the top, in another word', `|One young surgeon| sang.\n${two}`, 'Ann Lee', 'named_later'],
  ['by a noun alone that is no title', `${two}\nIt rained.\n|The surgeon| said so.`, 'Ann Lee', 'title'],
  ['by a noun alone, but not at the top', `It rained.\nIt rained.\n|This surgeon| sang.`, 'This surgeon', 'own_words'],
  [
    'later, but not at the top',
    `It rained.\nIt rained.\n|The young surgeon| sang.\n${two}`,
    'young surgeon',
    'own_words',
  ],
  [
    'of two of whom it holds, who is in mind',
    'Eve Brook, a Hale surgeon, sang.\nAnn Lee, a Hale surgeon, sang. |The Hale surgeon| said so.',
    'Ann Lee',
    'title',
  ],
  [
    'of two of whom only the noun holds, neither',
    'Eve Brook, a Hale surgeon, sang.\nAnn Lee, a Hale surgeon, sang.\nIt rained. |The surgeon| said so.',
    'surgeon',
    'own_words',
  ],
  [
    'not one in mind of whom it does not hold',
    'Eve Brook, a Hale surgeon, sang.\nAnn Lee, a Hale surgeon, sang. Tom Marsh danced. |The Hale surgeon| said so.',
    'Hale surgeon',
    'own_words',
  ],
  [
    'a spokeswoman may be another',
    'Ann Lee, a Hale spokeswoman, sang.\nIt rained.\nIt poured. |The Hale spokeswoman| said so.',
    'Hale spokeswoman',
    'own_words',
  ],
  [
    'a spokeswoman for somebody is the one',
    'Ann Lee, a spokeswoman for Hale, sang.\nIt rained.\nIt poured. |The spokeswoman for Hale| said so.',
    'Ann Lee',
    'title',
  ],
  [
    'a name in the words',
    'Ann Lee, a Marsh aide, met Tom Marsh.\nIt rained.\nIt poured. |The Marsh aide| said so.',
    'Marsh aide',
    'own_words',
  ],
  [
    'a relative',
    'Ann Lee, a Hale widow, sang.\nIt rained.\nIt poured. |The Hale widow| said so.',
    'Hale widow',
    'own_words',
  ],
  [
    'no person',
    'Ann Lee, a Hale company, sang.\nIt rained.\nIt poured. |The Hale company| said so.',
    'Hale company',
    'own_words',
  ],
  [
    'words of two letters',
    'Ann Lee, a tv anchor, sang.\nIt rained.\nIt poured. |The uk anchor| said so.',
    'Ann Lee',
    'title',
  ],
])('%s', (_name, marked, speaker, decidedBy) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy })
})
