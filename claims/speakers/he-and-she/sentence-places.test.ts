import { describe, expect, test } from 'vitest'
import type { Span } from '../../../types/review.ts'
import { markedSpans } from '../../testing/marked-spans.ts'
import {
  genderOfPronoun,
  isInClause,
  isInOpeningClause,
  isObject,
  isOblique,
  isOwnerOfSubject,
  pronounsIn,
  subjectAfterClause,
} from './sentence-places.ts'

/** The last line of a text is the sentence; what stands between bars in it is asked about. */
function placed(marked: string): { text: string; sentence: Span; spans: Span[] } {
  const { text, spans } = markedSpans(marked)
  return { text, sentence: { start: text.lastIndexOf('\n', text.length - 2) + 1, end: text.length }, spans }
}

test.each([
  ['He told her that his plan and hers hurt them', ['he', 'her', 'his', 'hers']],
  ['She saw him', ['she', 'him']],
  ['The chef had heard this', []],
])('pronouns of %s', (sentence, words) => {
  const text = `She left. ${sentence}.\nHe came.`
  const found = pronounsIn(text, { start: 10, end: 10 + sentence.length })
  expect(found.map(({ word }) => word)).toEqual(words)
  expect(found.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(words)
})

test.each([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
])('%s is of a %s', (word, gender) => {
  expect(genderOfPronoun(word)).toBe(gender)
})

describe('a clause that opens the sentence', () => {
  test.each([
    ['As |he| left, Tom Marsh laughed.', true],
    ['“When |he| left, Tom Marsh laughed.', true],
    ['But even when |he| left, Tom Marsh laughed.', true],
    ['Only after |he| left, Tom Marsh laughed.', true],
    ['Not when |he| left did Tom Marsh laugh.', false],
    ['Asked, |he| laughed.', false],
    ['Tom Marsh laughed. As |he| left, it rained.', false],
    ['Tom Marsh laughed.\nAs |he| left, it rained.', true],
    [`As ${'a'.repeat(55)} |he| left, it rained.`, true],
    [`As ${'a'.repeat(56)} |he| left, it rained.`, false],
  ])('%s: %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    expect(isInOpeningClause(text, sentence, spans[0]?.start ?? 0)).toBe(expected)
  })

  test.each([
    ['When |he| came, |Tom Marsh| said so.', 'Tom Marsh'],
    ['Lee, Brook, Hale.\nWhen |he| came, |Tom Marsh| said so.', 'Tom Marsh'],
    ['When |he| came, the former mayor |Tom Marsh| said so.', 'Tom Marsh'],
    ['When |he| came,” |Tom Marsh| said so.', 'Tom Marsh'],
    ['When |he| met |Ann Lee|, |Tom Marsh| said so.', 'Tom Marsh'],
    ['When |he| came, and it rained all day, |Tom Marsh| said so.', null],
    ['When |he| came, |Tom Marsh|’s plan failed.', null],
    ['When |he| came, |Tom Marsh’s| plan failed.', null],
    ['When |he| came, |Tom Moss’| plan failed.', null],
    ['When |he| came |Tom Marsh| said so.', null],
    ['When |he| had 1,000 |Tom Marsh| said so.', null],
    ['Later |he| came, |Tom Marsh| said so.', null],
    ['When |he| came, it rained.', null],
    [`When ${'a'.repeat(54)} |he| came, |Tom Marsh| said so.`, 'Tom Marsh'],
    [`When ${'a'.repeat(55)} |he| came, |Tom Marsh| said so.`, null],
  ])('who is named after it: %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    const [pronoun, ...later] = spans
    const found = subjectAfterClause(text, sentence, pronoun?.start ?? 0, later)
    expect(found && text.slice(found.start, found.end)).toBe(expected)
  })
})

describe('where in its sentence a name stands', () => {
  test.each([
    ['There was praise for |Ann Lee| in Hale.', true],
    ['There was praise for the former |Ann Lee| in Hale.', false],
    ['There was praise for the |Ann Lee| of old.', true],
    ['In the city, |Ann Lee| sang.', false],
    ['He came; therefor |Ann Lee| sang.', false],
    ['The plan for |Ann Lee|.\nIt rained and |Tom Marsh| sang.', false],
    ['It rained and |Ann Lee|’s plan failed.', true],
    ['It rained and |Ann Lee’s| plan failed.', true],
    ['It rained and |Ann Moss’| plan failed.', true],
    ['It rained and |Ann Lee| said ’so’.', false],
    ['It rained and |Ann Lee| sang for Hale', false],
    ['It rained and |Ann O’Hare| sang.', false],
    ['It rained and |Ann Lee|’d sung.', false],
  ])('tied to another word: %s %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    expect(isOblique(text, sentence, spans.at(-1) as Span)).toBe(expected)
  })

  test.each([
    ['|Ann Lee|’s plan failed.', true],
    ['|Ann Lee’s| plan failed.', true],
    ['It rained.\n|Ann Lee’s| plan failed.', true],
    ['“But Mayor |Ann Lee’s| plan failed.', true],
    ['The |Lee|’s plan failed.', true],
    ['It rained and |Ann Lee’s| plan failed.', false],
    ['All |Lee’s| plans failed, it rained.', true],
    ['In all |Lee’s| plans he failed.', false],
    ['|Ann Lee| failed.', false],
  ])('owner of the subject: %s %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    expect(isOwnerOfSubject(text, sentence, spans[0] as Span)).toBe(expected)
  })

  test.each([
    ['They asked whether |Ann Lee| would come.', true],
    ['They asked.\nIt rained when Mayor |Ann Lee| came.', true],
    ['They asked why then Gov. |Ann Lee| came.', true],
    ['They asked whether it rained and |Ann Lee| came.', false],
    ['They asked that of |Ann Lee| as well.', false],
    ['They asked |Ann Lee| why', false],
  ])('subject of a clause: %s %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    expect(isInClause(text, sentence, spans[0] as Span)).toBe(expected)
  })

  test.each([
    ['They praised |Ann Lee| there.', true],
    ['It rained.\nThey met Gov. |Ann Lee| there.', true],
    ['They are beating Hale Mayor |Ann Lee| there.', true],
    ['They praised the town and |Ann Lee| sang.', false],
    ['The hired |Ann Lee| sang.', true],
    ['They named all |Ann Lee| liked', false],
    ['In 1ed |Ann Lee| sang.', false],
  ])('what is done to somebody: %s %s', (marked, expected) => {
    const { text, sentence, spans } = placed(marked)
    expect(isObject(text, sentence, spans[0] as Span)).toBe(expected)
  })
})
