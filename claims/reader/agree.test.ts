import { expect, test } from 'vitest'
import type { Verdict } from '../../types/review.ts'
import { agree } from './agree.ts'
import type { SentenceReading } from './verdicts.ts'

const none = { attributed: 0, unnamed: 0, vague: 0, unattributed: 0, background: 0, 'not-a-claim': 0 }
const reading = (verdict: Verdict, chances: Partial<Record<Verdict, number>>): SentenceReading => ({
  verdict,
  queryScore: 0.1,
  chances: { ...none, ...chances },
  byLabel: [],
})
const spans = [
  { start: 0, end: 50 },
  { start: 51, end: 100 },
]
const attribution = { source: { start: 0, end: 5 }, cue: { start: 6, end: 10 }, content: [{ start: 11, end: 100 }] }

test('an attributed sentence rests on what covers it, and its source is as named as it is', () => {
  const sure = reading('attributed', { attributed: 0.9, unnamed: 0.1 })
  const { sentences, attributions } = agree(
    spans,
    [sure, sure],
    [attribution],
    [{ sourceKind: 'vague', speaker: null }],
  )
  expect(sentences.map((sentence) => sentence.attribution)).toEqual([0, 0])
  expect(attributions[0]?.sourceKind).toBe('named')
})

test('where the rules find no name, a smaller chance makes the source unnamed', () => {
  const unsure = reading('attributed', { attributed: 0.6, unnamed: 0.4 })
  const judge = (sourceKind: 'named' | 'unnamed') =>
    agree(spans, [unsure], [attribution], [{ sourceKind, speaker: null }])
  expect(judge('named').sentences[0]?.verdict).toBe('attributed')
  expect(judge('unnamed').sentences[0]?.verdict).toBe('unnamed')
  expect(judge('unnamed').attributions[0]?.sourceKind).toBe('unnamed')
})

test('where the rules see nobody in particular, a smaller chance makes the source vague, and the finding ranks by it', () => {
  const unsure = reading('unnamed', { attributed: 0.3, unnamed: 0.4, vague: 0.3 })
  const { sentences } = agree(spans, [unsure], [attribution], [{ sourceKind: 'vague', speaker: null }])
  expect(sentences[0]?.verdict).toBe('vague')
  expect(sentences[0]?.queryScore).toBeCloseTo(0.7)
})

test('a vague sentence makes its source vague, and a vague source has no name', () => {
  const vague = reading('vague', { vague: 0.8 })
  const { attributions } = agree(spans, [vague], [attribution], [{ sourceKind: 'named', speaker: 'Readers' }])
  expect(attributions[0]).toMatchObject({ sourceKind: 'vague', speaker: null })
})

test('whoever has a first name and a surname stays named', () => {
  const vague = reading('vague', { vague: 0.8 })
  const { attributions } = agree(spans, [vague], [attribution], [{ sourceKind: 'named', speaker: 'Ann Lee' }])
  expect(attributions[0]).toMatchObject({ sourceKind: 'named', speaker: 'Ann Lee' })
})

test('a document stays a document', () => {
  const sure = reading('attributed', { attributed: 0.9 })
  const { attributions } = agree(spans, [sure], [attribution], [{ sourceKind: 'document', speaker: 'the report' }])
  expect(attributions[0]).toMatchObject({ sourceKind: 'document', speaker: 'the report' })
})

test.each(['unattributed', 'background', 'not-a-claim'] as const)('%s rests on nothing', (verdict) => {
  const { sentences } = agree(spans, [reading(verdict, { [verdict]: 1 })], [attribution], [])
  expect(sentences[0]).toMatchObject({ verdict, attribution: null })
})

test('a cue in passing does not carry its sentence', () => {
  const passing = { source: null, cue: { start: 0, end: 4 }, content: [{ start: 5, end: 9 }] }
  const { sentences } = agree(spans, [reading('attributed', { attributed: 1 })], [passing], [])
  expect(sentences[0]?.attribution).toBeNull()
})

test('a role that the rules see is unnamed even where the reader takes it for nobody in particular', () => {
  const unsure = reading('vague', { vague: 0.7, unnamed: 0.25 })
  const judge = (sourceKind: 'vague' | 'unnamed') =>
    agree(spans, [unsure], [attribution], [{ sourceKind, speaker: null }]).sentences[0]?.verdict
  expect(judge('unnamed')).toBe('unnamed')
  expect(judge('vague')).toBe('vague')
})

test('a name or a paper that can be looked up outweighs a doubt', () => {
  const judge = (verdict: Verdict, chances: Partial<Record<Verdict, number>>, sourceKind: 'named' | 'document') =>
    agree(spans, [reading(verdict, chances)], [attribution], [{ sourceKind, speaker: null }]).sentences[0]?.verdict
  expect(judge('vague', { vague: 0.6, attributed: 0.4 }, 'named')).toBe('attributed')
  expect(judge('vague', { vague: 0.9, attributed: 0.1 }, 'named')).toBe('vague')
  expect(judge('unnamed', { unnamed: 0.6, attributed: 0.4 }, 'document')).toBe('attributed')
  expect(judge('unnamed', { unnamed: 0.6, attributed: 0.4 }, 'named')).toBe('unnamed')
})
