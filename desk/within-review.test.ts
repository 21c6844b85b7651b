import { expect, test } from 'vitest'
import type { Attribution, LedgerEntry, Review, Sentence } from '../types/review.ts'
import { sampleReview } from './testing/review.ts'
import { isWithin } from './within-review.ts'

const { length } = sampleReview.article.text
const lastSentence = sampleReview.sentences.length - 1
const lastAttribution = sampleReview.attributions.length - 1

/** The sample review in which the first of a list was changed. */
function withFirst<Key extends 'sentences' | 'attributions' | 'sources'>(
  key: Key,
  change: Partial<Review[Key][number]>,
) {
  const [first, ...rest] = sampleReview[key]
  return { ...sampleReview, [key]: [{ ...first, ...change }, ...rest] }
}
const sentence = (change: Partial<Sentence>) => withFirst('sentences', change)
const attribution = (change: Partial<Attribution>) => withFirst('attributions', change)
const source = (change: Partial<LedgerEntry>) => withFirst('sources', change)
const statement = (change: object) =>
  source({ statements: [{ attribution: 0, sentences: [0], words: 1, manner: 'quoted', ...change }] })
const unattributed = sampleReview.sentences.map((other) => ({ ...other, attribution: null }))
const claim = { sentences: [0], bestSourced: null }
const notice = { rule: 'single-source', sentences: [0], about: null }

test('a review of the engine is', () => {
  expect(isWithin(sampleReview)).toBe(true)
})

test.each<[string, Review]>([
  ['a sentence to the end', sentence({ start: 0, end: length })],
  ['an empty stretch at the end', sentence({ start: length, end: length })],
  ['a sentence without attribution', sentence({ attribution: null })],
  ['the last attribution', sentence({ attribution: lastAttribution })],
  ['a story without any', { ...sampleReview, attributions: [], sources: [], sentences: unattributed }],
  ['an attribution without source', attribution({ source: null, cue: null, content: [] })],
  ['the last sentence', source({ sentences: [lastSentence] })],
  ['a statement of the last attribution', statement({ attribution: lastAttribution })],
  ['a claim without a source', { ...sampleReview, repeatedClaims: [claim] }],
  [
    'a claim whose last telling has one',
    { ...sampleReview, repeatedClaims: [{ ...claim, bestSourced: lastSentence }] },
  ],
  ['a heading at the end', { ...sampleReview, headings: [lastSentence] }],
])('within: %s', (_what, review) => {
  expect(isWithin(review)).toBe(true)
})

const beyond = { start: length, end: length + 1 }
const backwards = { start: 1, end: 0 }

test.each<[string, Review]>([
  ['a sentence behind the end', sentence(beyond)],
  ['a sentence that ends before it begins', sentence(backwards)],
  ['a reason', sentence({ reasons: [{ rule: 'figure', ...beyond }] })],
  ['an attribution of a sentence', sentence({ attribution: lastAttribution + 1 })],
  ['a source', attribution({ source: beyond })],
  ['a cue', attribution({ cue: backwards })],
  ['content', attribution({ content: [{ start: 0, end: 1 }, beyond] })],
  ['a line of the ledger', source({ sentences: [0, lastSentence + 1] })],
  ['a statement’s attribution', statement({ attribution: lastAttribution + 1 })],
  ['a statement’s sentences', statement({ sentences: [lastSentence + 1] })],
  ['repeats', { ...sampleReview, repeats: [[0, lastSentence + 1]] }],
  ['repeated claims', { ...sampleReview, repeatedClaims: [{ ...claim, sentences: [lastSentence + 1] }] }],
  ['a best source', { ...sampleReview, repeatedClaims: [{ ...claim, bestSourced: lastSentence + 1 }] }],
  ['a notice', { ...sampleReview, notices: [{ ...notice, sentences: [lastSentence + 1] }] }],
  ['a heading', { ...sampleReview, headings: [lastSentence + 1] }],
])('not within: %s', (_what, review) => {
  expect(isWithin(review)).toBe(false)
})
