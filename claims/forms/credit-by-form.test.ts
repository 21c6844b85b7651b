import { describe, expect, test } from 'vitest'
import type { Span, Verdict } from '../../types/review.ts'
import type { AgreedStory, KnownSource } from '../reader/agree.ts'
import { creditByForm } from './credit-by-form.ts'
import type { UnmarkedSpeech } from './unmarked-speech.ts'

// Each letter is a place in the story: a turn of Lee's (a to e), one of Tom's (f to j), and what is told (k to o).
const text = 'abcdefghijklmno'
const span = (letters: string): Span => ({ start: text.indexOf(letters), end: text.indexOf(letters) + letters.length })

const lee: UnmarkedSpeech = { source: span('a'), cue: span('b'), content: [span('cde')] }
const tom: UnmarkedSpeech = { source: span('f'), cue: span('g'), content: [span('hij')] }
const named = (speaker: string): KnownSource => ({ sourceKind: 'named', speaker })

const sentence = (letters: string, verdict: Verdict, attribution: number | null) => ({
  ...span(letters),
  verdict,
  queryScore: 0.9,
  attribution,
})
const read = (source: string | null, cue: string | null, ...content: string[]) => ({
  source: source === null ? null : span(source),
  cue: cue === null ? null : span(cue),
  content: content.map(span),
  sourceKind: 'named' as const,
  speaker: 'Read',
})

/** Verdict, score and speaker of each sentence. */
function credited(story: AgreedStory, speeches: UnmarkedSpeech[], known: KnownSource[]) {
  const { sentences, attributions } = creditByForm(story, speeches, known)
  return sentences.map(({ verdict, queryScore, attribution }) => [
    verdict,
    queryScore,
    attribution === null ? null : (attributions[attribution]?.speaker ?? 'nobody'),
  ])
}

describe('creditByForm', () => {
  test('each turn is its speaker’s; what is told around them stays', () => {
    const story = {
      sentences: [
        sentence('cd', 'unattributed', null),
        sentence('e', 'vague', null),
        sentence('hij', 'background', null),
        sentence('klm', 'unattributed', null),
      ],
      attributions: [],
    }
    expect(credited(story, [lee, tom], [named('Ann Lee'), named('Tom Marsh')])).toEqual([
      ['attributed', 0, 'Ann Lee'],
      ['attributed', 0, 'Ann Lee'],
      ['attributed', 0, 'Tom Marsh'],
      ['unattributed', 0.9, null],
    ])
  })

  test.each<[string, KnownSource, Verdict, number]>([
    ['a name', named('Ann Lee'), 'attributed', 0],
    ['a role', { sourceKind: 'unnamed', speaker: null }, 'unnamed', 0],
    ['a heading that is no speaker', { sourceKind: 'vague', speaker: null }, 'unattributed', 0.9],
  ])('before the colon stands %s', (_name, known, verdict, queryScore) => {
    const story = { sentences: [sentence('cde', 'unattributed', null)], attributions: [] }
    const [found] = creditByForm(story, [lee], [known]).sentences
    expect(found).toMatchObject({ verdict, queryScore })
  })

  test('a turn whose source nobody knows is nobody’s', () => {
    const story = { sentences: [sentence('cde', 'unattributed', null)], attributions: [] }
    expect(creditByForm(story, [lee], [])).toEqual(story)
  })

  test('a question, or “Yes.”, is whose turn it is', () => {
    const story = {
      sentences: [sentence('cde', 'not-a-claim', null), sentence('hij', 'not-a-claim', 0)],
      attributions: [read('h', 'i', 'j')],
    }
    expect(credited(story, [lee, tom], [named('Ann Lee'), named('Tom Marsh')])).toEqual([
      ['attributed', 0, 'Ann Lee'],
      ['attributed', 0, 'Tom Marsh'],
    ])
  })

  test('what runs over a turn’s end is dropped, and those who rested on it rest on nothing', () => {
    const story = {
      sentences: [
        sentence('k', 'attributed', 0),
        sentence('l', 'attributed', 1),
        sentence('m', 'attributed', 2),
        sentence('n', 'attributed', 3),
        sentence('o', 'attributed', 4),
      ],
      attributions: [
        { ...read('d', 'k', 'l'), speaker: 'source within' },
        { ...read('k', 'l', 'm'), speaker: 'all without' },
        { ...read(null, 'k', 'l', 'e'), speaker: 'content within' },
        { ...read(null, 'c', 'd', 'e'), speaker: 'all within' },
        { ...read('k', null, 'o'), speaker: 'without, again' },
      ],
    }
    const speakers = credited(story, [lee, tom], [named('Ann Lee'), named('Tom Marsh')]).map(([, , speaker]) => speaker)
    expect(speakers).toEqual([null, 'all without', null, 'all within', 'without, again'])
  })

  test('parts and sentences that only touch a turn lie without it', () => {
    const story = {
      sentences: [sentence('b', 'attributed', 0), sentence('f', 'unattributed', null), sentence('k', 'vague', null)],
      attributions: [read('f', 'b', 'k')],
    }
    expect(credited(story, [lee, tom], [named('Ann Lee'), named('Tom Marsh')])).toEqual([
      ['attributed', 0.9, 'Read'],
      ['unattributed', 0.9, null],
      ['vague', 0.9, null],
    ])
  })

  test('without a speaker everything stays as it was read', () => {
    const story = { sentences: [sentence('cde', 'attributed', 0)], attributions: [read('d', 'k', 'l')] }
    expect(creditByForm(story, [], [])).toEqual(story)
    expect(creditByForm(story, [lee], [{ sourceKind: 'vague', speaker: null }])).toEqual(story)
  })
})
