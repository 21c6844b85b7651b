import { describe, expect, test } from 'vitest'
import { pointedAt } from './pointed-at.ts'
import type { WindowWord } from './words.ts'

/** Words of one piece each, behind a mark: "Lee met Marsh he". */
function wordsOf(text: string): WindowWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }, at) => ({
    start: index,
    end: index + word.length,
    from: at + 1,
    to: at + 2,
    lexical: true,
    judged: true,
    tag: { source: 0, cue: 0, content: 0 },
    beginsCue: false,
  }))
}

/** A network in which each word asks alike, and answers as loudly as told. */
function mentionsOf(words: readonly WindowWord[], answers: Record<string, number>, text: string): Float32Array {
  const mentions = new Float32Array((words.length + 1) * 128)
  words.forEach(({ start, end, from }) => {
    mentions[from * 128] = 8
    mentions[from * 128 + 64] = answers[text.slice(start, end)] ?? 0
  })
  return mentions
}

function pointers(text: string, asking: string, answers: Record<string, number>, nobody = 0): Record<string, number> {
  const words = wordsOf(text)
  const start = text.search(new RegExp(`\\b${asking}\\b`))
  const found = pointedAt(
    { start, end: start < 0 ? -1 : start + asking.length },
    words,
    mentionsOf(words, answers, text),
    nobody,
  )
  return Object.fromEntries(found.map((word) => [text.slice(word.start, word.end), Math.round(word.chance * 100)]))
}

describe('pointedAt', () => {
  test.each<
    [what: string, text: string, answers: Record<string, number>, nobody: number, found: Record<string, number>]
  >([
    ['whoever answers, with their chances', 'Lee met Marsh he', { Lee: 6, Marsh: 5 }, 0, { Lee: 73, Marsh: 27 }],
    [
      'hardly anybody where nobody else is likelier',
      'Lee met Marsh he',
      { Lee: 6, Marsh: 5 },
      8,
      { Lee: 11, Marsh: 4 },
    ],
    ['words after it as well', 'In the end he told Lee', { Lee: 6 }, 0, { Lee: 99 }],
    ['never itself', 'Lee met Marsh he', { Lee: 6, he: 20 }, 0, { Lee: 99 }],
  ])('gives %s', (_what, text, answers, nobody, found) => {
    expect(pointers(text, 'he', answers, nobody)).toEqual(found)
  })

  test('gives nothing for a source outside the window', () => {
    expect(pointers('Lee met Marsh', 'he', { Lee: 6 })).toEqual({})
  })

  test('asks with the mean of a long source', () => {
    expect(pointers('Lee met the clerk', 'the clerk', { Lee: 6 })).toEqual({ Lee: 99 })
  })
})
