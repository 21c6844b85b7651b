import { describe, expect, test } from 'vitest'
import { knownIn } from '../testing/known-in.ts'
import { markedSpans } from '../testing/marked-spans.ts'
import { resolvedIn } from '../testing/resolved-in.ts'
import { storyOf } from '../testing/story-of.ts'
import { knowStory } from './know-story.ts'
import { bearersOf, firstAt, isInOpening, isQuotedAt, mentionsWithin, namedBody, namedPerson } from './known-story.ts'

describe('single names that are somebody’s', () => {
  test.each<[string, string, string[]]>([
    ['that speak', '|Xan| said so.', ['Xan']],
    ['that speak, with a possessive', '|Xan’s| words.', ['Xan']],
    ['but for roles', '|Voters| said so.', []],
    ['but for crowds', '|Democrats| said so.', []],
    ['but for titles', '|Senator| said so.', []],
    ['but for bodies', '|Police| said so.', []],
    ['but for papers', '|Report| said so.', []],
    ['but for pronouns', '|She| said so.', []],
    ['but for letters', '|HPA| said so.', []],
    ['but for two words', '|then Xan| said so.', []],
    ['but for a name that goes on', '|XanYan| said so.', []],
    ['by which the story introduces somebody', 'They met a man named Tom, and left.', ['Tom']],
    ['by which it introduces somebody who speaks', 'They met a man called Tom who left.', ['Tom']],
    ['but for what it calls a thing', 'They met a ship named Xan, and left.', []],
    ['but for a name that goes on with a word', 'They met a man named Tom in Hale.', []],
  ])('%s', (_name, marked, names) => {
    const { text, spans } = markedSpans(marked)
    expect(
      [...knowStory(text, storyOf(text).blocks, spans).names.bySurname.values()].flat().map(({ full }) => full),
    ).toEqual(names)
  })
})

test.each([
  ['It rained.|', true],
  ['It rained.\nIt poured.|', true],
  ['It rained.\nIt poured.\n|', false],
  ['# Rain\nIt rained.\nIt poured.|', true],
  ['# Rain\nIt rained.\nIt poured.\n|It snowed.', false],
])('at the top of the story: %j %s', (marked, expected) => {
  const at = marked.indexOf('|')
  const { known } = knownIn(`${marked.replace('|', '')}\nIt froze.\nIt thawed.`)
  expect(isInOpening(at - 1, known)).toBe(expected)
})

test.each([
  ['They said |“It rains.”', false],
  ['They said “|It rains.”', true],
  ['They said “It rains|.”', true],
  ['They said “It rains.” |Then', false],
  ['“It rains,” they said. |“It pours.”', false],
  ['They heard “Hal|e” there', false],
])('in speech: %s %s', (marked, expected) => {
  const at = marked.indexOf('|')
  const { known } = knownIn(marked.replace('|', ''))
  expect(isQuotedAt(at + (marked.includes('|“') ? -1 : 0), known)).toBe(expected)
})

test.each<[string, string[]]>([
  ['|Then Ann Lee met Tom Marsh.|', ['Ann Lee', 'Tom Marsh']],
  ['Then |Ann Lee| met Tom Marsh.', ['Ann Lee']],
  ['Then |Ann |Lee met Tom Marsh.', []],
  ['Then Ann |Lee met Tom Marsh|.', ['Tom Marsh']],
  ['Then Ann Lee |met |Tom Marsh.', []],
  ['Then Ann Lee met Tom Marsh| there|.', []],
])('persons in %s', (marked, names) => {
  const { known, spans } = knownIn(marked)
  expect(mentionsWithin(known, spans[0] ?? { start: 0, end: 0 }).map(({ name }) => name.full)).toEqual(names)
})

test('how many share a surname, and where each is named first', () => {
  const { known } = knownIn('Then Ann Lee met Tom Lee and Eve Moss.')
  const places = known.names.mentions.map(({ name }) => [name.full, bearersOf(name, known), firstAt(name, known)])
  expect(places).toEqual([
    ['Ann Lee', 2, 5],
    ['Tom Lee', 2, 17],
    ['Eve Moss', 1, 29],
  ])
  const nobody = { full: 'Xan Yan', gender: null, count: 0 }
  expect([bearersOf(nobody, known), firstAt(nobody, known)]).toEqual([0, Number.POSITIVE_INFINITY])
})

test.each([
  [{ full: 'Ann Lee', gender: null, count: 1 }, true],
  [{ full: 'Lee', gender: 'she' as const, count: 1 }, true],
  [{ full: 'Lee', gender: null, count: 1 }, false],
])('%j is a person for sure: %s', (name, person) => {
  expect(namedPerson(name, 'title')).toEqual({
    speaker: name.full,
    sourceKind: 'named',
    person,
    plural: false,
    at: 0,
    decidedBy: 'title',
  })
})

test('a body by its name is none that is several', () => {
  expect(namedBody('Portline', 9, 'body_before')).toEqual({
    speaker: 'Portline',
    sourceKind: 'named',
    person: false,
    plural: false,
    at: 9,
    decidedBy: 'body_before',
  })
})

test('what a story says of a person is collected once', () => {
  const { known } = knownIn('Then Ann Lee, a surgeon, left.')
  expect(known.knownFor()).toBe(known.knownFor())
})

test('a pronoun that speaks is a source', () => {
  expect(resolvedIn('|Ann Lee| met Eva Moss. |She| left. “So,” |she| said.').at(-1)?.speaker).toBe('Ann Lee')
})
