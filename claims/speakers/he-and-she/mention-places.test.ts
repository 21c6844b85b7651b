import { expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { placeInList, placeOf } from './mention-places.ts'
import type { Place } from './mind.ts'

const somebody = { name: null, role: 'mayor', gender: null }

test.each<[string, Place, string]>([
  ['|Lee| sang.', 'subject', ''],
  ['Then all the town heard |Lee| sing.', 'subject', ''],
  ['Then all the town heard |Lee| sing.', 'object', 'after a subject'],
  ['They praised |Lee| there.', 'object', ''],
  ['They asked whether |Lee| would sing.', 'clause', ''],
  ['They asked whether |Lee| would sing.', 'clause', 'after a subject'],
  ['They spoke of |Lee| there.', 'oblique', ''],
  ['|Lee’s| song won.', 'owner', ''],
  ['They heard |Lee’s| song.', 'oblique', ''],
  ['They spoke of |Lee| there.', 'speaks', 'as a source'],
  ['|Lee| sang.', 'quoted', 'in a quotation'],
  ['|Lee| sang.', 'quoted', 'in a quotation, as a source'],
])('%s is a %s %s', (marked, place, how) => {
  const { text, spans } = markedSpans(marked)
  const [start, end] = [spans[0]?.start ?? 0, spans[0]?.end ?? 0]
  const mention = { referent: somebody, start, end, speaks: how.endsWith('as a source') }
  const sentence = { start: 0, end: text.length }
  expect(placeOf(text, sentence, mention, how === 'after a subject', how.startsWith('in a quotation'))).toBe(place)
})

test.each<[string, Place, Place | null]>([
  ['They met |Lee|, |Brook|.', 'object', 'object'],
  ['They spoke of |Lee| and |Brook|.', 'oblique', 'oblique'],
  ['They spoke of |Lee|, and |Brook|.', 'oblique', 'oblique'],
  ['They met |Lee| or |Brook|.', 'object', 'object'],
  ['|Lee| and |Brook| sang.', 'subject', null],
  ['They met |Lee| in |Brook|.', 'object', null],
  ['They met |Lee|, who met |Brook|.', 'object', null],
])('a list: %s (%s)', (marked, first, second) => {
  const { text, spans } = markedSpans(marked)
  const [one, other] = spans
  expect(placeInList(text, other ?? { start: 0, end: 0 }, { end: one?.end ?? 0, place: first })).toBe(second)
})

test('the first of a list has none before it', () => {
  expect(placeInList('Lee sang.', { start: 0, end: 3 }, null)).toBeNull()
})
