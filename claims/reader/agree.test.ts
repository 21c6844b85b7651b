import { expect, test } from 'vitest'
import type { Verdict } from '../../types/review.ts'
import { agree } from './agree.ts'
import type { ReadAttribution } from './attributions.ts'
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

const judged = (
  read: SentenceReading,
  known: { sourceKind: 'named' | 'unnamed' | 'vague' | 'document'; speaker?: string | null; person?: boolean }[],
  found: readonly ReadAttribution[] = [attribution],
) =>
  agree(
    spans,
    [read],
    found,
    known.map((one) => ({ speaker: null, ...one })),
  )

test.each<[string, Verdict, Partial<Record<Verdict, number>>, 'named' | 'unnamed' | 'vague' | 'document', Verdict]>([
  ['a share at the bar is enough', 'vague', { vague: 0.8, unnamed: 0.2 }, 'unnamed', 'unnamed'],
  ['less is not', 'vague', { vague: 0.81, unnamed: 0.19 }, 'unnamed', 'vague'],
  ['nor for a name', 'vague', { vague: 0.7, attributed: 0.29 }, 'document', 'vague'],
  ['at the bar for a paper', 'vague', { vague: 0.7, attributed: 0.3 }, 'document', 'attributed'],
  ['at the bar for a name', 'vague', { vague: 0.7, attributed: 0.3 }, 'named', 'attributed'],
  ['a role does not make it attributed', 'vague', { vague: 0.5, attributed: 0.5 }, 'unnamed', 'vague'],
  ['nobody in particular, at the bar', 'attributed', { attributed: 0.75, vague: 0.25 }, 'vague', 'vague'],
  ['nobody in particular, below it', 'attributed', { attributed: 0.76, vague: 0.24 }, 'vague', 'attributed'],
  ['unnamed, at the bar', 'attributed', { attributed: 0.85, unnamed: 0.15 }, 'unnamed', 'unnamed'],
  ['unnamed, below it', 'attributed', { attributed: 0.86, unnamed: 0.14 }, 'unnamed', 'attributed'],
  ['a paper nobody names, at the bar', 'unnamed', { attributed: 0.25, unnamed: 0.75 }, 'document', 'unnamed'],
  ['nothing to go by', 'attributed', {}, 'unnamed', 'attributed'],
])('%s', (_, verdict, chances, sourceKind, expected) => {
  expect(judged(reading(verdict, chances), [{ sourceKind }]).sentences[0]?.verdict).toBe(expected)
})

test('the rules have no say where an attribution has no source, or none carries the sentence', () => {
  const sure = reading('attributed', { attributed: 0.7, vague: 0.3 })
  expect(judged(sure, [{ sourceKind: 'vague' }], [{ ...attribution, source: null }]).sentences[0]).toMatchObject({
    verdict: 'attributed',
    attribution: 0,
  })
  expect(judged(sure, [{ sourceKind: 'vague' }], []).sentences[0]).toMatchObject({
    verdict: 'attributed',
    attribution: null,
  })
})

test('a finding keeps its own rank where the reader found it, and an attributed sentence its own', () => {
  expect(judged(reading('vague', { vague: 0.8 }), [{ sourceKind: 'vague' }]).sentences[0]?.queryScore).toBe(0.1)
  const unnamed = reading('vague', { vague: 0.5, unnamed: 0.5 })
  expect(judged(unnamed, [{ sourceKind: 'unnamed' }]).sentences[0]).toMatchObject({
    verdict: 'unnamed',
    queryScore: 0.1,
  })
})

test('a person stays one, and an attribution that carries no sentence keeps what the rules say', () => {
  const { attributions } = judged(reading('background', { background: 1 }), [
    { sourceKind: 'unnamed', speaker: 'an aide', person: true },
  ])
  expect(attributions).toEqual([{ ...attribution, sourceKind: 'unnamed', speaker: 'an aide', person: true }])
  expect(
    judged(reading('background', { background: 1 }), [{ sourceKind: 'named' }]).attributions[0],
  ).not.toHaveProperty('person')
  expect(judged(reading('background', { background: 1 }), []).attributions[0]).toMatchObject({
    sourceKind: 'vague',
    speaker: null,
  })
})

test.each([
  ['Ann Lee', 'named'],
  ['Ann Mary Lee', 'named'],
  ['Lee', 'vague'],
  ['the Ann Lee', 'vague'],
  ['Ann Lee of Holm', 'vague'],
  [null, 'vague'],
])('a vague sentence leaves %s %s', (speaker, kind) => {
  const { attributions } = judged(reading('vague', { vague: 0.8 }), [{ sourceKind: 'named', speaker }])
  expect(attributions[0]?.sourceKind).toBe(kind)
})

test('a full name that the rules hold unnamed is no full name', () => {
  const { attributions } = judged(reading('unnamed', { unnamed: 0.8 }), [{ sourceKind: 'unnamed', speaker: 'Ann Lee' }])
  expect(attributions[0]?.sourceKind).toBe('unnamed')
})

test.each<[Partial<Record<Verdict, number>>, Partial<Record<Verdict, number>>, string]>([
  [{ vague: 0.5 }, { attributed: 0.5 }, 'named'],
  [{ vague: 0.6 }, { attributed: 0.5 }, 'vague'],
  [{ unnamed: 0.5 }, { attributed: 0.5 }, 'named'],
  [{ unnamed: 0.6 }, { attributed: 0.5 }, 'unnamed'],
  [{ vague: 0.6 }, { unnamed: 0.6 }, 'unnamed'],
])('what rests on it votes by chance: %o and %o make the source %s', (one, other, kind) => {
  const verdictIn = (chances: object) => Object.keys(chances)[0] as Verdict
  const { attributions } = agree(
    spans,
    [reading(verdictIn(one), one), reading(verdictIn(other), other)],
    [{ ...attribution, content: [{ start: 11, end: 100 }] }],
    [{ sourceKind: 'named', speaker: null }],
  )
  expect(attributions[0]?.sourceKind).toBe(kind)
})

test('a sentence rests on what covers it: its source and its cue count, what lies outside does not', () => {
  const only = reading('attributed', { attributed: 1 })
  const at = (start: number, end: number, source: { start: number; end: number } | null = null): ReadAttribution => ({
    source,
    cue: { start: 200, end: 210 },
    content: [{ start, end }],
  })
  const rests = (...found: ReadAttribution[]) =>
    agree([{ start: 100, end: 200 }], [only], found, []).sentences[0]?.attribution
  expect(rests(at(100, 135))).toBe(0)
  expect(rests(at(100, 134))).toBeNull()
  expect(rests(at(50, 134))).toBeNull()
  expect(rests(at(100, 134, { start: 150, end: 151 }))).toBe(0)
  expect(rests(at(100, 140), at(100, 150))).toBe(1)
  expect(rests(at(100, 150), at(100, 140))).toBe(0)
  // Of two that cover the same the later one.
  expect(rests(at(100, 150), at(100, 150))).toBe(1)
})
