import { describe, expect, test } from 'vitest'
import { cueRules, findCueWords } from './find-cue-words.ts'

describe('cue rules', () => {
  const rows = cueRules.flatMap((rule) =>
    rule.examples.map(({ text, marked }) => ({ id: rule.id, rule, text, marked })),
  )

  test.each(rows)('$id: $text', ({ rule, text, marked }) => {
    const words = findCueWords(text, { start: 0, end: text.length }, [rule]).map(({ start, end }) =>
      text.slice(start, end),
    )
    expect(words[0] ?? null).toBe(marked)
  })

  test('every rule has an example that marks and one that does not', () => {
    for (const { id, examples } of cueRules) {
      expect([id, examples.some(({ marked }) => marked !== null)]).toEqual([id, true])
      expect([id, examples.some(({ marked }) => marked === null)]).toEqual([id, true])
    }
  })

  test('ids are unique and valid as keys of a locale file', () => {
    const ids = cueRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z0-9_]+$/.test(id))).toEqual([])
  })

  test.each(cueRules)('$id marks words, never the place between two', ({ pattern }) => {
    expect(''.match(pattern)).toBeNull()
  })

  test('words are found in reading order, whatever the order of the rules', () => {
    const text = 'On Monday the council voted because of the strike.'
    const words = findCueWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['Monday', 'voted', 'because of'])
  })

  test('offsets are into the whole text', () => {
    const text = 'Rain fell. Rents rose by 12 percent.'
    const [found] = findCueWords(text, { start: 11, end: text.length })
    expect(found && text.slice(found.start, found.end)).toBe('12 percent')
  })
})
