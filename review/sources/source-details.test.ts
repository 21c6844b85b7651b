import { describe, expect, test } from 'vitest'
import { anonymityOf } from './anonymity.ts'
import { roleOf } from './role.ts'
import { isGroupByRole, nameOf, withFullNames } from './source-names.ts'
import { sourceTypeOf } from './source-type.ts'

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('anonymityOf', () => {
  test.each([
    [
      'An official at the Hale Port Authority said so on condition of anonymity because she was not authorised to speak.',
      'An official at the Hale Port Authority',
      {
        affiliation: 'Hale Port Authority',
        withheld: 'on condition of anonymity',
        reason: 'because she was not authorised to speak',
      },
    ],
    [
      'Two people familiar with the talks said so.',
      'Two people familiar with the talks',
      { knowledge: 'familiar with the talks' },
    ],
    ['A Hale Council spokeswoman said so.', 'A Hale Council spokeswoman', { affiliation: 'Hale Council' }],
    ['A resident asked not to be named.', 'A resident', { withheld: 'asked not to be named', reason: null }],
    ['A driver said he came because it rained.', 'A driver', { withheld: null, reason: null }],
  ])('%s', (text, source, expected) => {
    const found = anonymityOf(text, span(text, source), [{ start: 0, end: text.length }])
    expect(found).toEqual({ affiliation: null, knowledge: null, withheld: null, reason: null, ...expected })
  })
})

describe('roleOf', () => {
  test.each([
    ['Ann Lee, a surveyor at the port, said so.', 'a surveyor at the port'],
    ['Hale Mayor Ann Lee said so.', 'Hale Mayor'],
    ['said spokeswoman Ann Lee.', 'spokeswoman'],
    ['Ann Lee, who came late, said so.', null],
    ['They met Ann Lee, the pier and the tide, and left.', null],
    ['Ann Lee, an adviser to Sen. Tom Marsh, said so.', 'an adviser to Sen. Tom Marsh'],
  ])('%s', (text, role) => {
    expect(roleOf(text, 'Ann Lee', [])).toBe(role)
  })
})

test.each([
  ['Hale Institute report', 'document', 'document'],
  ['exit polls', 'document', 'poll'],
  ['court documents', 'document', 'filing'],
  ['Hale Herald', 'named', 'outlet'],
  ['Hale Council', 'named', 'organisation'],
  ['residents', 'unnamed', 'person'],
  ['Portline', 'named', undefined],
] as const)('%s is of type %s', (name, kind, type) => {
  expect(sourceTypeOf(name, kind, false, null)).toBe(type)
})

test('words that name nobody make no entry', () => {
  const name = (words: string) =>
    nameOf(words, {
      source: { start: 0, end: words.length },
      cue: null,
      content: [],
      sourceKind: 'vague',
      speaker: null,
    })
  expect(['the', 'They', 'given', 'prelaunch check', 'no one', 'whichever candidate'].map(name)).toEqual(
    Array(6).fill(null),
  )
  expect(['Critics', 'some residents', 'Portline', 'by several members'].map(name)).toEqual([
    'Critics',
    'some residents',
    'Portline',
    'several members',
  ])
})

test('a surname joins the full name that ends with it', () => {
  expect(withFullNames(['Ann Lee', 'Lee', 'President Lee', 'Marsh'])).toEqual([
    'Ann Lee',
    'Ann Lee',
    'Ann Lee',
    'Marsh',
  ])
  expect(withFullNames(['Ann Lee', 'Tom Lee', 'Lee'])).toEqual(['Ann Lee', 'Tom Lee', 'Lee'])
})

test('what describes a name is no other source', () => {
  expect(withFullNames(['tracking firm Portline', 'Portline'])).toEqual(['Portline', 'Portline'])
  expect(withFullNames(['Hale DA Ann Lee', 'DA Ann Lee'])).toEqual(['DA Ann Lee', 'DA Ann Lee'])
  expect(withFullNames(['Hale Council', 'Council'])).toEqual(['Hale Council', 'Hale Council'])
})

test.each([
  ['villagers', true],
  ['UN officials', true],
  ['Lee’s lawyers', true],
  ['Hale Council', false],
  ['Portline', false],
  ['the unions', false],
])('%s is a group by its role: %s', (name, isGroup) => {
  expect(isGroupByRole(name)).toBe(isGroup)
})
