import { describe, expect, test } from 'vitest'
import { lastSpeakerIn, resolvedIn } from '../testing/resolved-in.ts'
import type { Speaker } from './known-story.ts'

/** Tom Marsh and Ann Lee are known. */
const known = 'Then Ann Lee saw Tom Marsh there.'

describe('who a source is by its words', () => {
  test.each<[string, string, Partial<Speaker>]>([
    ['no word', `${known} |, | said so.`, { speaker: null, person: false, decidedBy: 'unclear' }],
    ['a name', `${known} |Ann Lee| said so.`, { speaker: 'Ann Lee', decidedBy: 'own_words', person: true }],
    ['a name with a possessive', `${known} |Ann Lee’s| words.`, { speaker: 'Ann Lee', decidedBy: 'own_words' }],
    [
      'a name with an apostrophe',
      'Then Ann Moss left. |Ann Moss’| words.',
      { speaker: 'Ann Moss', decidedBy: 'own_words' },
    ],
    ['a surname', `${known} |Lee| said so.`, { speaker: 'Ann Lee', decidedBy: 'full_name' }],
    [
      'a surname of two',
      'Ann Lee met Tom Lee there. Ann Lee left. |Lee| said so.',
      { speaker: 'Ann Lee', decidedBy: 'most_named' },
    ],
    ['a role and a name', `${known} |the aide, Ann Lee,| said so.`, { speaker: 'Ann Lee' }],
    ['a role, an article and a name', `${known} |the aide, the Hon. Ann Lee,| said so.`, { speaker: 'Ann Lee' }],
    ['a role and a name further on', `${known} |the aide, who met Ann Lee,| said so.`, { speaker: 'aide' }],
    ['a body and a name', `${known} |the company, Ann Lee,| said so.`, { speaker: 'company' }],
    ['a group by a surname', `${known} |the Lees| said so.`, { speaker: 'Lees' }],
    ['a paper by a surname', `${known} |the Lee| said so.`, { speaker: 'Ann Lee', person: false }],
    [
      'a title with "of"',
      `${known} |former Secretary of State Ann Lee| said so.`,
      { speaker: 'Ann Lee', decidedBy: 'own_words' },
    ],
    ['a title in lower case', `${known} |the secretary of state Ann Lee| said so.`, { speaker: 'Ann Lee' }],
    [
      'a title of somebody',
      `${known} |the secretary of boats Ann Lee| said so.`,
      { speaker: 'secretary of boats Ann Lee' },
    ],
    [
      'a title and a name over a comma',
      `${known} |Secretary of State, not Ann Lee| said so.`,
      { speaker: 'Secretary of State' },
    ],
    [
      'a title with "of" and a surname',
      `${known} |Secretary of State Lee| said so.`,
      { speaker: 'Ann Lee', decidedBy: 'full_name' },
    ],
    [
      'a title in lower case and a surname',
      `${known} |former secretary of state Lee| said so.`,
      { speaker: 'Ann Lee' },
    ],
    [
      'a long title and a surname',
      `${known} |Secretary of Health and Human Services Lee| said so.`,
      { speaker: 'Ann Lee' },
    ],
    [
      'a title in the plural and a surname',
      `${known} |Friends of Hale Lee| said so.`,
      { speaker: 'Friends of Hale Lee' },
    ],
    [
      'a title of a thing and a surname',
      `${known} |secretary of boats Lee| said so.`,
      { speaker: 'secretary of boats Lee' },
    ],
    ['an office, a stop and a surname', `${known} |Secretary of St. Lee| said so.`, { speaker: 'Ann Lee' }],
    [
      'two names at once',
      `${known} |The former judge of Lee and Mayor Tom Marsh| said so.`,
      { speaker: 'The former judge of Lee and Mayor Tom Marsh' },
    ],
    ['no title with "of"', `${known} |Friends of State Ann Lee| said so.`, { speaker: 'Friends of State Ann Lee' }],
    [
      'two offices',
      `${known} |The former judge and Hale Mayor Ann Lee| said so.`,
      { speaker: 'Ann Lee', decidedBy: 'own_words' },
    ],
    ['two roles', `${known} |The former nurse and Hale Mayor Ann Lee, 46,| said so.`, { speaker: 'Ann Lee' }],
    [
      'security',
      `${known} |The former homeland security and Hale chief Ann Lee, 46,| said so.`,
      { speaker: 'Ann Lee' },
    ],
    [
      'two offices by the surname',
      `${known} |The former judge and Mayor Lee| said so.`,
      { speaker: 'The former judge and Mayor Lee' },
    ],
    [
      'several and one',
      `${known} |The nurses and Mayor Ann Lee| said so.`,
      { speaker: 'The nurses and Mayor Ann Lee' },
    ],
    ['a thing and one', `${known} |The pier and Mayor Ann Lee| said so.`, { speaker: 'The pier and Mayor Ann Lee' }],
    ['a name at the end', '|The Hale Group’s director, Xan Band,| said so.', { speaker: 'Xan Band' }],
    ['a name at the end of "one"', '|One, Xan Band,| said so.', { speaker: 'Xan Band' }],
    ['a name at the end of a body', '|The company, Xan Band,| said so.', { speaker: 'company' }],
    ['a word', `${known} |The pier| said so.`, { speaker: 'pier', person: false, decidedBy: 'own_words' }],
    ['a role', `${known} |A nurse| said so.`, { speaker: 'nurse', person: true, sourceKind: 'unnamed' }],
    ['nobody in particular', `${known} |Critics| said so.`, { speaker: null, sourceKind: 'vague' }],
    ['a poll by a firm', '|A Hale poll| said so.', { sourceKind: 'document', person: false }],
  ])('%s', (_name, marked, expected) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
  })
})

describe('whose words speak', () => {
  test.each<[string, string, Partial<Speaker>]>([
    ['a spokeswoman’s comments', '|a Hale spokeswoman’s comments|', { speaker: 'Hale spokeswoman', person: true }],
    ['two words before', `${known} |Lee’s last bad words|`, { speaker: 'Ann Lee' }],
    ['of somebody with a title', `${known} |Mrs. Lee’s remarks|`, { speaker: 'Ann Lee' }],
    ['in words with an s', 'Then Ann Moss left. |Moss’ remarks|', { speaker: 'Ann Moss' }],
    ['a pronoun', `${known} |Her comments|`, { speaker: 'Her comments' }],
    ['words of no speech', `${known} |Lee’s dog|`, { speaker: 'Lee’s dog' }],
    [
      'the website of an office',
      '|the secretary of Hale’s website|',
      { speaker: 'secretary of Hale’s website', sourceKind: 'document', person: false, decidedBy: 'own_words' },
    ],
    [
      'the office of an office',
      '|the secretary of Hale’s office|',
      { speaker: 'secretary of Hale’s office', sourceKind: 'named', person: false },
    ],
    ['the dog of an office', '|the secretary of Hale’s dog|', { speaker: 'secretary of Hale’s dog', person: true }],
  ])('%s', (_name, marked, expected) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
  })
})

test.each<[string, string, Partial<Speaker>]>([
  ['papers that nobody made', `${known} |Surveys| say so.`, { sourceKind: 'vague', speaker: null }],
  ['a super PAC', 'Hale Forward, a super PAC, left. |The super PAC| said so.', { speaker: 'Hale Forward' }],
  ['an outlet before what it is', '|the Hale Times tabloid| said so.', { speaker: 'Hale Times' }],
])('%s', (_name, marked, expected) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
})

describe('some of those before', () => {
  test.each<[string, string, Partial<Speaker>]>([
    [
      'of whom',
      'Hale has five senators, |two of whom| said so.',
      { speaker: 'five senators', decidedBy: 'words_before' },
    ],
    [
      'they are several',
      'Hale has five senators, |two of whom| left. |They| said so.',
      { speaker: 'five senators', decidedBy: 'several_before' },
    ],
  ])('%s', (_name, marked, expected) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
  })
})

test.each<[string, string, boolean]>([
  ['men', '|Two men| left. |They| said so.', true],
  ['people', '|Two old people| left. |They| said so.', true],
  ['police', '|The police| left. |They| said so.', true],
  ['aides', '|Two aides| left. |They| said so.', true],
  ['one', '|A nurse| left. |They| said so.', false],
  ['a boss', '|A Hale boss| left. |They| said so.', false],
])('"they" may be %s', (_name, marked, expected) => {
  expect(resolvedIn(marked).at(-1)?.speaker !== null).toBe(expected)
})

describe('"one of her voters", right behind a name', () => {
  test.each<[string, string, string | null]>([
    ['is who has the name', 'He met Mayor Ann Lee, |one| of her voters.', 'Ann Lee'],
    ['behind what the name is', 'He met Ann Lee, the mayor, |one| of her voters.', 'Ann Lee'],
    ['is nobody without a comma', 'He met Ann Lee; |one| of her voters left.', 'one'],
    ['is nobody without "of"', 'He met Ann Lee, |one| left.', 'one'],
    ['is nobody behind what is no name', 'He met at the pier, |one| of them.', 'one'],
  ])('%s', (_name, marked, speaker) => {
    expect(lastSpeakerIn(marked)).toBe(speaker)
  })
})
