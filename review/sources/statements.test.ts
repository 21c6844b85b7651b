import { describe, expect, test } from 'vitest'
import type { Sentence, Span } from '../../types/review.ts'
import { sentencesOf, statementOf } from './statements.ts'

const attributionOf = (content: Span[], cue: Span | null = null) => ({
  source: null,
  cue,
  content,
  sourceKind: 'named' as const,
  speaker: 'Ann Lee',
})

describe('statementOf', () => {
  test.each([
    ['the pier is safe', 'paraphrased', 4],
    ['“the pier is safe”', 'quoted', 4],
    ['"the pier is safe"', 'quoted', 4],
    ["''the pier is safe''", 'quoted', 4],
    ['«the pier is safe»', 'quoted', 4],
    ['“the pier is safe', 'quoted', 4],
    ['that “the pier is safe”', 'quoted', 5],
    ['now that “the pier is safe”', 'partly-quoted', 6],
    ['“the pier” is “quite safe”', 'quoted', 5],
    ['“the pier” is not “quite safe”', 'partly-quoted', 6],
    ['Lee’s pier isn’t safe', 'paraphrased', 4],
    ['', 'paraphrased', 0],
  ])('%s is %s', (text, manner, words) => {
    const statement = statementOf(text, attributionOf([{ start: 0, end: text.length }]), 3, [1, 2])
    expect(statement).toEqual({ attribution: 3, sentences: [1, 2], words, manner })
  })

  test('content in several parts is one statement', () => {
    const text = '“The pier,” she said, “is safe.”'
    const parts = ['“The pier,”', '“is safe.”'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }))
    expect(statementOf(text, attributionOf(parts), 0, [])).toMatchObject({ words: 4, manner: 'quoted' })
  })
})

describe('sentencesOf', () => {
  const sentenceAt = (start: number, end: number, attribution: number | null): Sentence => ({
    start,
    end,
    verdict: 'attributed',
    queryScore: 0,
    reasons: [],
    attribution,
  })
  const sentences = [sentenceAt(0, 10, null), sentenceAt(10, 20, 1), sentenceAt(20, 30, null), sentenceAt(30, 40, 1)]

  test.each<[string, number, Span[], Span | null, number[]]>([
    ['those that name it', 1, [{ start: 0, end: 5 }], null, [1, 3]],
    ['else those that its content touches', 0, [{ start: 5, end: 21 }], null, [0, 1, 2]],
    ['or its cue', 0, [{ start: 2, end: 4 }], { start: 35, end: 37 }, [0, 3]],
    ['what only ends or begins there isn’t touched', 0, [{ start: 10, end: 20 }], null, [1]],
    ['none', 0, [], null, []],
  ])('%s', (_name, index, content, cue, leaning) => {
    expect(sentencesOf(attributionOf(content, cue), index, sentences)).toEqual(leaning)
  })
})
