import { describe, expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { nameSequencesIn } from './name-sequences.ts'
import type { StoryName } from './names-in-story.ts'
import { addAlone, firstNames, likely, remember } from './people-by-surname.ts'

/** Takes in all names of a text, as they come. */
function remembered(text: string): Map<string, StoryName[]> {
  const found = new Map<string, StoryName[]>()
  for (const block of storyOf(text).blocks) for (const one of nameSequencesIn(text, block)) remember(found, one)
  return found
}

describe('full names that are taken in', () => {
  test.each<[string, string, Array<[string, number]>]>([
    ['once', 'then Ann Lee left', [['Ann Lee', 1]]],
    ['twice', 'then Ann Lee met Ann Lee’s dog', [['Ann Lee', 2]]],
    [
      'two of one surname',
      'then Ann Lee met Tom Lee',
      [
        ['Ann Lee', 1],
        ['Tom Lee', 1],
      ],
    ],
    ['with an initial, later', 'then Tom Lee met Tom F. Lee', [['Tom F. Lee', 2]]],
    ['with an initial, earlier', 'then Tom F. Lee met Tom Lee', [['Tom F. Lee', 2]]],
    [
      'a short first name',
      'then Tom Lee met Thomas Lee',
      [
        ['Tom Lee', 1],
        ['Thomas Lee', 1],
      ],
    ],
    ['a first name that begins alike', 'then Rob Lee met Robert Lee', [['Robert Lee', 2]]],
    [
      'letters for first names',
      'then John Lee met JKJKJK Lee',
      [
        ['John Lee', 1],
        ['JKJKJK Lee', 1],
      ],
    ],
    ['in capitals', 'then Ann Lee met ANNABEL Lee', [['Ann Lee', 2]]],
    ['in capitals in part', 'then Xan Lee met XanABEL Lee', [['XanABEL Lee', 2]]],
    ['with a second first name before', 'then Ann Marsh met Anna Ann Marsh', [['Anna Ann Marsh', 2]]],
    ['without it', 'then Eva Ann Marsh met Ann Marsh', [['Eva Ann Marsh', 2]]],
    [
      'a word that ends like the first name',
      'then Ann Marsh met Joann Marsh',
      [
        ['Ann Marsh', 1],
        ['Joann Marsh', 1],
      ],
    ],
    [
      'with another suffix',
      'then Tom Lee Jr. met Tom Lee III',
      [
        ['Tom Lee Jr.', 1],
        ['Tom Lee III', 1],
      ],
    ],
    ['with the same suffix', 'then Tom Lee Jr. met Tom Lee Jr.', [['Tom Lee Jr.', 2]]],
    [
      'with a suffix and without one',
      'then Tom Lee met Tom Lee Jr.',
      [
        ['Tom Lee', 1],
        ['Tom Lee Jr.', 1],
      ],
    ],
    ['with a word before that is no first name', 'then Ann Lee met Using Ann Lee', [['Ann Lee', 2]]],
    ['with a word before that is no first name, earlier', 'then Rival Ann Lee met Ann Lee', [['Ann Lee', 2]]],
  ])('%s', (_name, text, names) => {
    expect([...remembered(text).values()].flat().map(({ full, count }) => [full, count])).toEqual(names)
  })

  test.each<[string, string, 'he' | 'she' | null]>([
    ['at first', 'then Ms. Xan Lee left', 'she'],
    ['later', 'then Xan Lee met Mr. Xan Lee', 'he'],
    ['at first, whatever comes later', 'then Ms. Xan Lee met Mr. Xan Lee', 'she'],
    ['never', 'then Xan Lee left', null],
    ['by the first name', 'then Ann Lee left', 'she'],
  ])('the gender is told %s', (_name, text, gender) => {
    expect([...remembered(text).values()].flat()[0]?.gender).toBe(gender)
  })
})

function name(full: string, count: number, gender: 'he' | 'she' | null = null): StoryName {
  return { full, count, gender }
}

test.each<[string, StoryName[], string[]]>([
  ['known by a first name', [name('Stated Stone', 1), name('Ann Stone', 1)], ['Ann Stone']],
  ['named more often than those', [name('Xan Stone', 2), name('Ann Stone', 1)], ['Xan Stone', 'Ann Stone']],
  ['nobody is known', [name('Xan Stone', 1), name('Never Stone', 1)], ['Xan Stone', 'Never Stone']],
  ['the most named first', [name('Xan Stone', 1), name('Yan Stone', 3)], ['Yan Stone', 'Xan Stone']],
  ['too seldom named', [name('Xan Stone', 4), name('Never Stone', 1)], ['Xan Stone']],
  ['just often enough', [name('Xan Stone', 3), name('Never Stone', 1)], ['Xan Stone', 'Never Stone']],
  [
    'in office, beside a known first name',
    [{ ...name('Xan Stone', 1), offices: new Set(['mayor']) }, name('Ann Stone', 1)],
    ['Xan Stone', 'Ann Stone'],
  ],
  ['seldom named, but with a gender', [name('Xan Stone', 9), name('Yan Stone', 1, 'she')], ['Xan Stone', 'Yan Stone']],
])('persons among those of one surname: %s', (_name, names, full) => {
  expect(likely(names).map((one) => one.full)).toEqual(full)
})

test.each<[string, string, string[], StoryName]>([
  ['Lee', 'then Lee left', [], name('Lee', 1)],
  ['Lee', 'then Lee left', ['mr'], name('Lee', 1, 'he')],
  ['Lee', 'Hale Hears Ann Lee', [], name('Ann Lee', 1, 'she')],
  ['Lee', 'Hale Hears Ann Lee', ['mr'], name('Lee', 1, 'he')],
  ['Lee', 'Hale Hears Tom Lee Jr.', [], name('Tom Lee Jr.', 1, 'he')],
  ['Lee', 'Hale Hears Tom Lee Jr.', ['president'], name('Lee', 1)],
])('%s alone', (surname, text, titles, expected) => {
  const found = new Map<string, StoryName[]>()
  addAlone(found, text, surname, titles)
  expect([...found]).toEqual([['lee', [expected]]])
})

test.each<[string, string[], string[]]>([
  ['of one', ['Ann Lee'], ['ann']],
  ['of two', ['Ann Lee', 'Ann Moss'], []],
  ['that is a surname as well', ['Ann Lee', 'Lee Moss'], ['ann']],
  ['without a surname', ['Ann'], []],
  ['of two letters', ['Jo Lee'], ['jo']],
  ['of one letter', ['J. Lee'], []],
  ['of three letters', ['Ann Lee'], ['ann']],
  ['a word that is in no name', ['Monday Lee'], []],
])('first names %s', (_name, names, first) => {
  const bySurname = new Map(names.map((full) => [full.split(' ').at(-1)?.toLowerCase() ?? '', [name(full, 1)]]))
  expect([...firstNames(bySurname).keys()]).toEqual(first)
})
