import { expect, test } from 'vitest'
import type { LedgerEntry } from '../../types/review.ts'
import { isHeard, shortName, unanswered } from './heard.ts'

interface Told {
  /** Sentences, one a line; a source stands between bars. */
  lines: string
  sources?: Array<{ name: string; role?: string }>
}

function storyOf({ lines, sources = [] }: Told) {
  const text = lines.replaceAll('|', '')
  const attributions = [...lines.matchAll(/\|([^|]+)\|/g)].map(([, words = '']) => ({
    source: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    cue: null,
    content: [],
    sourceKind: 'named' as const,
    speaker: null,
  }))
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    verdict: 'background' as const,
    queryScore: 0,
    reasons: [],
    attribution: null,
  }))
  return {
    text,
    headline: null,
    sentences,
    // A source's place without words stands for an attribution that names nobody.
    attributions: [
      { source: null, cue: null, content: [], sourceKind: 'vague' as const, speaker: null },
      ...attributions,
    ],
    sources: sources.map((source): LedgerEntry => ({ kind: 'named', sentences: [], words: 0, ...source })),
    repeatedClaims: [],
    isReport: true,
  }
}

test.each([
  ['Ann Lee', 'Lee'],
  ['Ann  Lee', 'Lee'],
  ['Portline', 'Portline'],
  ['Ann Lee’s', 'Lee'],
  ["Ann Lee's", 'Lee'],
  ['Ann O’shea', 'O’shea'],
  ['Tom Moss', 'Moss'],
])('%s is called %s again', (name, short) => {
  expect(shortName(name)).toBe(short)
})

test.each<[string, Told]>([
  ['as a source', { lines: 'It rained.', sources: [{ name: 'Tom Marsh' }, { name: 'Portline of Hale' }] }],
  ['by a source’s role', { lines: 'It rained.', sources: [{ name: 'Tom Marsh', role: 'head of Portline' }] }],
  ['in a source’s words', { lines: '|Tom Marsh| said so.\n|A lawyer of Portline| agreed.' }],
  ['by denying', { lines: 'It rained.\nPortline, in a letter to its shareholders and workers, denied it.' }],
  ['by its lawyer', { lines: 'Portline’s lawyer called it wrong.' }],
  ['far behind an accusation', { lines: 'All its rivals accused it in the town, but Portline denied it.' }],
  ['behind an accusation of another', { lines: 'They accused Tom Marsh and Ann Lee of it, and Portline denied it.' }],
])('Portline is heard %s', (_name, told) => {
  expect(isHeard('Portline', storyOf(told))).toBe(true)
})

test.each<[string, Told]>([
  ['not spoken of', { lines: 'It rained.\nTom Marsh denied it.', sources: [{ name: 'Tom Marsh', role: 'mayor' }] }],
  ['spoken of', { lines: 'Portline sells boats.' }],
  ['part of another name', { lines: 'Portliner denied it.\n|Subportline|', sources: [{ name: 'Portliners' }] }],
  ['denied by others before', { lines: 'Tom Marsh denied that he knew Portline.' }],
  ['told of at length', { lines: `Portline ${'sells old boats and '.repeat(4)}somebody denied it.` }],
  ['accused', { lines: 'Ann Lee accused Portline, said Tom Marsh.' }],
  ['blamed, with words between', { lines: 'Ann Lee blames the old firm Portline, said Tom Marsh.' }],
])('Portline is not heard where it is %s', (_name, told) => {
  expect(isHeard('Portline', storyOf(told))).toBe(false)
})

test('a name’s marks are no pattern', () => {
  expect(isHeard('Port.line', storyOf({ lines: 'Portxline denied it.' }))).toBe(false)
  expect(isHeard('Port.line', storyOf({ lines: 'Port.line denied it.' }))).toBe(true)
})

test('the sentences that tell of no answer', () => {
  const lines =
    'It rained.\nPortline declined to comment.\nIt did not immediately respond.\nIt responded.\nNobody could be reached.'
  expect(unanswered(storyOf({ lines }))).toEqual([1, 2])
})
