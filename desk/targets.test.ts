import { expect, test } from 'vitest'
import { entryId, findingTarget, pageTarget, paidTarget, sourceTarget, targetKey } from './targets.ts'
import { sampleReview } from './testing/review.ts'

const targets = [
  findingTarget(sampleReview, 0),
  findingTarget(sampleReview, 1),
  sourceTarget('page'),
  paidTarget(sampleReview, 0),
  paidTarget(sampleReview, 1),
  pageTarget,
].filter((target) => target !== null)

test('every target of a version has a key of its own, which stays what it was', () => {
  expect(targets.map(targetKey)).toEqual([
    'finding/0-53',
    'finding/54-121',
    'source/page',
    'paid/label/aside.teaser > span/Sponsored',
    'paid/label/div.banner > small/Advertisement',
    'page',
  ])
  expect(entryId('v', pageTarget)).toBe('v/page')
})

test('a finding carries its words and those around them', () => {
  const { text } = sampleReview.article
  expect(findingTarget(sampleReview, 1)).toEqual({
    kind: 'finding',
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(54, 121),
      prefix: text.slice(54 - 32, 54),
      suffix: text.slice(121, 121 + 32),
    },
    position: { type: 'TextPositionSelector', start: 54, end: 121 },
  })
})

test('what isn’t there has no target', () => {
  expect(findingTarget(sampleReview, sampleReview.sentences.length)).toBeNull()
  expect(paidTarget(sampleReview, sampleReview.paid.markers.length)).toBeNull()
})
