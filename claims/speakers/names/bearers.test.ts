import { describe, expect, test } from 'vitest'
import { bearerOf, isSameFirst, titleBearer } from './bearers.ts'
import type { NameSequence } from './name-sequences.ts'
import type { StoryName } from './names-in-story.ts'

test.each([
  ['tom', 'tom', true],
  ['rob', 'robert', true],
  ['robert', 'rob', true],
  ['j', 'john', true],
  ['hilary', 'hillary', true],
  ['hillary', 'hilary', true],
  ['ann', 'tom', false],
  ['ann', 'joann', false],
  ['dina', 'diana', false],
  ['diane', 'dianna', false],
  ['helen', 'helena', true],
  ['marta', 'martha', true],
  ['marta', 'marthae', false],
  ['', 'tom', false],
])('%s and %s are one first name: %s', (one, other, expected) => {
  expect(isSameFirst(one, other)).toBe(expected)
})

const lees: StoryName[] = [
  { full: 'Tom Lee Jr.', gender: 'he', count: 3 },
  { full: 'Ann Lee', gender: 'she', count: 2 },
  { full: 'Tom Lee III', gender: 'he', count: 2 },
]
const family: StoryName[] = [
  { full: 'Tom Lee Jr.', gender: 'he', count: 3 },
  { full: 'Tom Lee', gender: 'he', count: 1 },
]
const couple: StoryName[] = [
  { full: 'Ann Lee', gender: 'she', count: 3 },
  { full: 'Tom Lee', gender: 'he', count: 1, offices: new Set(['mayor']) },
]
const twins: StoryName[] = [
  { full: 'Ann Lee', gender: 'she', count: 2 },
  { full: 'Eva Lee', gender: 'she', count: 2 },
]

function sequence(name: string): NameSequence {
  const words = name.split(' ')
  const titles = words.filter((word) => /^(?:mr|ms|mayor)$/.test(word))
  const parts = words.filter((word) => !titles.includes(word))
  return { titles, parts, surname: 'lee', start: 0, end: 0, after: '', inHeadline: false }
}

describe('who of several Lees is meant', () => {
  test.each<[string, StoryName[], string | null]>([
    ['Ann Lee', lees, 'Ann Lee'],
    ['Tom Lee', lees, null],
    ['Tom Lee III', lees, 'Tom Lee III'],
    ['Tom Lee Jr.', lees, 'Tom Lee Jr.'],
    ['Tom Lee Sr.', lees, null],
    ['Jo Lee', lees, null],
    ['Lee', lees, 'Tom Lee Jr.'],
    ['ms Lee', lees, 'Ann Lee'],
    ['mr Lee', lees, 'Tom Lee Jr.'],
    ['mayor Lee', lees, 'Tom Lee Jr.'],
    ['mr Lee', twins, null],
    ['Lee', twins, null],
    ['Lee', [], null],
    ['Tom Lee', family, 'Tom Lee'],
    ['Tom Lee Jr.', family, 'Tom Lee Jr.'],
    ['Lee', family, 'Tom Lee'],
    ['mr Lee', family, 'Tom Lee'],
    ['mayor Lee', family, 'Tom Lee'],
    ['mayor Lee', couple, 'Tom Lee'],
    ['Lee', couple, 'Ann Lee'],
    ['mayor Ann Lee', couple, 'Ann Lee'],
    ['Lee', lees.slice(1, 2), 'Ann Lee'],
  ])('%s', (name, all, full) => {
    expect(bearerOf(new Map([['lee', all]]), sequence(name))?.full ?? null).toBe(full)
  })

  test.each<[string, number, number, string | null]>([
    ['who was last named, of two who are named again and again', 2, 2, 'Eva Lee'],
    ['neither, where she was named once', 2, 1, 'Ann Lee'],
    ['neither, where the other was named once', 1, 2, 'Eva Lee'],
    ['neither, where both were named once', 1, 1, null],
  ])('%s', (_name, ann, eva, full) => {
    const all = twins.map((twin, index) => ({ ...twin, count: index === 0 ? ann : eva }))
    const sorted = all.toSorted((a, b) => b.count - a.count)
    const last = all[1] as StoryName
    expect(bearerOf(new Map([['lee', sorted]]), sequence('Lee'), new Map([['lee', last]]))?.full ?? null).toBe(full)
  })

  test('not who was last named, but only once, of three', () => {
    const [ann, eva] = twins as [StoryName, StoryName]
    const third = { full: 'Tom Lee', gender: 'he' as const, count: 1 }
    const found = bearerOf(new Map([['lee', [ann, eva, third]]]), sequence('Lee'), new Map([['lee', third]]))
    expect(found).toBeNull()
  })

  test('not who was last named where the title is another’s', () => {
    const [tom, ann] = lees as [StoryName, StoryName]
    expect(bearerOf(new Map([['lee', lees]]), sequence('mr Lee'), new Map([['lee', ann]]))).toBe(tom)
  })
})

test.each<[string, StoryName[], string | null]>([
  ['Lee', lees, null],
  ['Ann Lee', lees, 'Ann Lee'],
  ['Lee', lees.slice(1, 2), 'Ann Lee'],
  ['Lee', [], null],
])('whose title stands before %s', (name, all, full) => {
  expect(titleBearer(new Map([['lee', all]]), sequence(name))?.full ?? null).toBe(full)
})
