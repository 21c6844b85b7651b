import { describe, expect, it } from 'vitest'
import type { PageReading } from '../types/story.ts'
import { assembleReview } from './assemble-review.ts'

const text = 'Ada Quill said the pier is safe. It rained.'
const reading: PageReading = {
  facts: {
    url: null,
    title: 'Pier',
    siteName: null,
    language: 'en',
    published: null,
    modified: null,
    byline: [],
    articleType: 'report',
    corrections: [],
  },
  story: { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', paid: false }], links: [], asides: [] },
  paid: {
    wholeArticle: false,
    sponsor: null,
    evidence: [],
    markers: [
      { kind: 'slot', text: 'ad-slot', selector: '#a', count: 3, inArticle: false, visible: true, disclosure: null },
      {
        kind: 'label',
        text: 'Sponsored',
        selector: '#b',
        count: 1,
        inArticle: false,
        visible: false,
        disclosure: null,
      },
    ],
  },
  notices: [],
}
const claims = {
  sentences: [
    { start: 0, end: 32, verdict: 'attributed' as const, queryScore: 0, reasons: [], attribution: 0 },
    { start: 33, end: 43, verdict: 'background' as const, queryScore: 0, reasons: [], attribution: null },
  ],
  attributions: [
    {
      source: { start: 0, end: 9 },
      cue: { start: 10, end: 14 },
      content: [{ start: 15, end: 31 }],
      sourceKind: 'named' as const,
      speaker: 'Ada Quill',
    },
  ],
}

describe('assembleReview', () => {
  it('counts words, verdicts, sources and what can be seen of paid content', () => {
    expect(assembleReview(reading, claims, 'pier.html')).toMatchObject({
      version: 1,
      file: 'pier.html',
      article: { words: 9 },
      summary: {
        words: 9,
        sentences: 2,
        byVerdict: { attributed: 1, background: 1, unattributed: 0, vague: 0, unnamed: 0, 'not-a-claim': 0 },
        namedSources: 1,
        singleSource: true,
        paidMarkers: 3,
      },
    })
  })

  it('has no file where none was named', () => {
    expect('file' in assembleReview(reading, claims)).toBe(false)
  })
})
