import { describe, expect, test } from 'vitest'
import { anonymityOf } from './anonymity.ts'
import { roleOf } from './role.ts'
import { isGroupByRole, keyOf, nameOf, withFullNames } from './source-names.ts'
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
    ['A clerk in the ministry said so.', 'A clerk in the ministry', { affiliation: 'ministry' }],
    ['Hale officials said so.', 'Hale officials', { affiliation: 'Hale' }],
    ['Two senior Hale officials said so.', 'Two senior Hale officials', { affiliation: 'Hale' }],
    ['Officials said so.', 'Officials', {}],
    [
      'A clerk who attended the  meeting of the board said so.',
      'A clerk who attended the  meeting of the board',
      { knowledge: 'who attended the meeting of the board' },
    ],
    [
      'A clerk, who was granted anonymity to discuss the talks, said so.',
      'A clerk, who was granted anonymity to discuss the talks,',
      { withheld: 'granted anonymity', reason: 'to discuss the talks, said so' },
    ],
    [
      'A clerk not authorised to speak of the talks said so.',
      'A clerk not authorised to speak of the talks',
      { reason: 'not authorised to speak of the talks said so' },
    ],
    [
      `A clerk spoke anonymously${', he said'.repeat(22)} because of the storm.`,
      'A clerk',
      { withheld: 'spoke anonymously', reason: null },
    ],
    ['A resident asked not to be named.', 'A resident', { withheld: 'asked not to be named', reason: null }],
    ['A driver said he came because it rained.', 'A driver', { withheld: null, reason: null }],
  ])('%s', (text, source, expected) => {
    const found = anonymityOf(text, span(text, source), [{ start: 0, end: text.length }])
    expect(found).toEqual({ affiliation: null, knowledge: null, withheld: null, reason: null, ...expected })
  })
})

test('what is told of a source stands in its sentences, a reason in the same one', () => {
  const text = 'An aide said so. He spoke on condition of anonymity. It was because of his job.'
  const sentences = text.split(/(?<=\.) /).map((words) => span(text, words))
  expect(anonymityOf(text, null, sentences)).toEqual({
    affiliation: null,
    knowledge: null,
    withheld: 'on condition of anonymity',
    reason: null,
  })
  expect(anonymityOf(text, null, sentences.slice(0, 1)).withheld).toBeNull()
})

describe('roleOf', () => {
  test.each([
    ['Ann Lee, a surveyor at the port, said so.', 'a surveyor at the port'],
    ['Hale Mayor Ann Lee said so.', 'Hale Mayor'],
    ['said spokeswoman Ann Lee.', 'spokeswoman'],
    ['Ann Lee, who came late, said so.', null],
    ['They met Ann Lee, the pier and the tide, and left.', null],
    ['Ann Lee, head of the port, said so.', 'head of the port'],
    ['Ann Lee, the driver; she said so.', 'the driver'],
    ['Ann Lee, the driver who came late, said so.', 'the driver'],
    ['Ann Lee, the  driver  of the bus.', 'the driver of the bus'],
    ['Ann Lee, the river, said so.', null],
    ['Ann Lee, an ant, said so.', null],
    ['Ann Lee, the winter of the year, said so.', null],
    ['Ann Lee, said her lawyer, left.', null],
    ['Ann Lee and a driver, a friend, left.', null],
    [`Ann Lee, a driver ${'of the old bus '.repeat(7)}, left.`, null],
    ['A day later Ann Lee left. The mayor of Hale, Ann Lee, left.', null],
    ['Then Ann Lee left. Later the former state governor Ann Lee came.', 'former state governor'],
    ['Gov. Ann Lee said so.', 'Gov.'],
    ['governor Tom Marsh met Ann Lee.', null],
    ['Ann Lee, an adviser to Sen. Tom Marsh, said so.', 'an adviser to Sen. Tom Marsh'],
  ])('%s', (text, role) => {
    expect(roleOf(text, 'Ann Lee', [])).toBe(role)
  })
})

test('a role is looked for where the source stands before it is where the name does', () => {
  const text = 'Ann Lee, a driver, left. “So,” said Lee, the surveyor. Ann Lee came.'
  const source = span(text, 'Lee, the surveyor')
  const attribution = {
    source: { ...source, end: source.start + 3 },
    cue: null,
    content: [],
    sourceKind: 'named' as const,
    speaker: 'Ann Lee',
  }
  expect(roleOf(text, 'Ann Lee', [{ ...attribution, source: null }, attribution])).toBe('the surveyor')
  expect(roleOf(text, 'Ann Lee', [{ ...attribution, source: null }])).toBe('a driver')
  const titled = 'Hale Mayor Ann Lee, as ever, said so.'
  expect(roleOf(titled, 'Ann Lee', [{ ...attribution, source: span(titled, 'Hale Mayor Ann Lee') }])).toBe('Hale Mayor')
  // Of many places the first four count.
  expect(roleOf(`${'Ann Lee left. '.repeat(4)}Ann Lee, a driver, left.`, 'Ann Lee', [])).toBeNull()
  expect(roleOf(`${'Ann Lee left. '.repeat(3)}Ann Lee, a driver, left.`, 'Ann Lee', [])).toBe('a driver')
})

test.each([
  ['Hale Institute report', 'document', 'document'],
  ['exit polls', 'document', 'poll'],
  ['court documents', 'document', 'filing'],
  ['Hale Herald', 'named', 'outlet'],
  ['Hale Council', 'named', 'organisation'],
  ['residents', 'unnamed', 'person'],
  ['Portline', 'named', undefined],
  ['the budget law', 'document', 'law'],
  ['law of the sea', 'document', 'document'],
  ['@annlee', 'named', undefined],
  ['@annlee', 'unnamed', 'post'],
  ['a video', 'document', 'post'],
  ['Hale Institute study', 'document', 'study'],
  ['a letter', 'document', 'document'],
  ['The Hale Post', 'named', 'outlet'],
  ['the post', 'named', undefined],
  ['Hale Herald report', 'document', 'document'],
  ['Hale Times poll', 'document', 'poll'],
  ['Post officials', 'unnamed', 'person'],
  ['the UN', 'named', 'organisation'],
  ['UN', 'named', 'organisation'],
  ['Friends of Hale', 'named', 'organisation'],
  ['friends of Hale', 'named', undefined],
  ['Lee & Marsh', 'named', 'organisation'],
  ['critics', 'vague', 'person'],
  ['research', 'vague', 'study'],
  ['whoever', 'vague', undefined],
] as const)('%s is of type %s', (name, kind, type) => {
  expect(sourceTypeOf(name, kind, false, null)).toBe(type)
})

test('the page’s own outlet is one, however it is called, and a person is one before all else', () => {
  expect(sourceTypeOf('Portline Daily', 'named', false, 'PORTLINE daily')).toBe('outlet')
  expect(sourceTypeOf('Portline Daily', 'named', false, 'Portline')).toBeUndefined()
  expect(sourceTypeOf('Ann Post', 'named', true, null)).toBe('person')
  expect(sourceTypeOf('Ann Post', 'named', true, 'Ann Post')).toBe('outlet')
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

test('the name that a ledger shows is plain', () => {
  const shown = (words: string, speaker: string | null = null) =>
    nameOf(words, { source: { start: 0, end: words.length }, cue: null, content: [], sourceKind: 'named', speaker })
  expect(
    [
      '“Ann  Lee,”',
      "'s Ann Lee",
      'according to Ann Lee',
      'Ann Lee who',
      'to Ann Lee;',
      'Ann Lee Jr.',
      'no Hale clerk',
    ].map((words) => shown(words)),
  ).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee', 'Ann Lee', 'Ann Lee', 'Ann Lee Jr.', 'no Hale clerk'])
  expect(shown('she', 'Ann Lee')).toBe('Ann Lee')
  expect(nameOf('It rained.', { source: null, cue: null, content: [], sourceKind: 'vague', speaker: null })).toBeNull()
  expect(
    ['the ferry drivers', 'two countries', 'a company', 'fishermen', 'a report', 'rain', 'no driver', ''].map((words) =>
      shown(words),
    ),
  ).toEqual(['the ferry drivers', 'two countries', 'a company', 'fishermen', 'a report', null, null, null])
})

test.each([
  ['The Hale Council', 'hale council'],
  ['a driver', 'driver'],
  ['An aide', 'aide'],
  ['Theatre Hale', 'theatre hale'],
  ['O’Hare', "o'hare"],
])('%s is entered as %s', (name, key) => {
  expect(keyOf(name)).toBe(key)
})

test('titles make no other name, and a name without its own stays', () => {
  expect(withFullNames(['Sen. Ann Lee', 'Lee'])).toEqual(['Sen. Ann Lee', 'Sen. Ann Lee'])
  expect(withFullNames(['Mayor Lee', 'Lee'])).toEqual(['Mayor Lee', 'Lee'])
  expect(withFullNames(['Ann Lee', 'Lee Marsh', 'Slee', null])).toEqual(['Ann Lee', 'Lee Marsh', 'Slee', null])
  expect(withFullNames(['a friend of Ann Lee', 'Ann Lee'])).toEqual(['Ann Lee', 'Ann Lee'])
  expect(withFullNames(['Hale Portline', 'Portline'])).toEqual(['Hale Portline', 'Hale Portline'])
  expect(withFullNames(['the firm Portline', 'Marsh'])).toEqual(['the firm Portline', 'Marsh'])
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
