import { describe, expect, it } from 'vitest'
import type { Attribution, Sentence, SourceKind, Span } from '../../types/review.ts'
import { buildLedger } from './ledger.ts'

const text = 'Ada Quill said the pier is safe. “Quite safe,” Quill added. A harbour aide doubted it. It rained.'
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const sentence = (words: string, attribution: number | null): Sentence => ({
  ...spanOf(words),
  verdict: 'attributed',
  queryScore: 0,
  reasons: [],
  attribution,
})
const attribution = (source: string, content: string, sourceKind: SourceKind, speaker: string | null): Attribution => ({
  source: source ? spanOf(source) : null,
  cue: null,
  content: [spanOf(content)],
  sourceKind,
  speaker,
})
const sentences = [
  sentence('Ada Quill said the pier is safe.', 0),
  sentence('“Quite safe,” Quill added.', 1),
  sentence('A harbour aide doubted it.', 2),
  sentence('It rained.', null),
]

describe('buildLedger', () => {
  it('makes one entry of one speaker and counts the words that rest on each', () => {
    const ledger = buildLedger(text, sentences, [
      attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill'),
      attribution('Quill', '“Quite safe,”', 'named', 'Ada Quill'),
      attribution('A harbour aide', 'it', 'unnamed', null),
    ])
    expect(ledger).toMatchObject([
      { name: 'Ada Quill', kind: 'named', sentences: [0, 1], words: 6 },
      { name: 'A harbour aide', kind: 'unnamed', sentences: [2], words: 1 },
    ])
  })

  it('keeps the most telling kind under which a source appears', () => {
    const [entry] = buildLedger(text, sentences, [
      attribution('Ada Quill', 'the pier is safe', 'unnamed', 'Ada Quill'),
      attribution('Quill', '“Quite safe,”', 'named', 'Ada Quill'),
    ])
    expect(entry?.kind).toBe('named')
  })

  it('finds the sentences of an attribution that no sentence points to by its content', () => {
    const [entry] = buildLedger(
      text,
      [{ ...sentence('It rained.', null), verdict: 'vague' }],
      [attribution('', 'It rained', 'vague', 'reports')],
    )
    expect(entry).toMatchObject({ name: 'reports', kind: 'vague', sentences: [0], words: 2 })
  })

  it('leaves out what belongs to nobody', () => {
    expect(buildLedger(text, sentences, [attribution('', 'It rained', 'vague', null)])).toEqual([])
  })
})
