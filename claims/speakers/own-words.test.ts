import { expect, test } from 'vitest'
import { markedSpans } from '../testing/marked-spans.ts'
import { ownWords } from './own-words.ts'

/** The source stands before "#" if it goes on; its head ends at the bars. */
test.each([
  ['White House spokesman||', 'White House spokesman'],
  ['the spokesman||', 'spokesman'],
  ['a spokesman||', 'spokesman'],
  ['an aide||', 'aide'],
  ['how many voters||', 'voters'],
  ['theo voters||', 'theo voters'],
  ['from the voters||', 'voters'],
  ['especially among the voters||', 'voters'],
  ['even voters||', 'even voters'],
  ['officials|| in Hale', 'officials in Hale'],
  ['officials||, in Hale', 'officials'],
  ['officials|| in Hale (Ohio)', 'officials in Hale'],
  ['officials|| who say “yes”', 'officials who say'],
  ['officials|| in  Hale\nPort', 'officials in Hale Port'],
  ['officials|| said loudly', 'officials said'],
  ['officials|| of the family', 'officials of the family'],
  ['officials|| said loudly there', 'officials said loudly there'],
  ['officials|| in Holly', 'officials in Holly'],
  [`officials|| ${'x'.repeat(58)}`, `officials ${'x'.repeat(58)}`],
  [`officials|| ${'x'.repeat(59)}`, 'officials'],
])('%s: %s', (marked, words) => {
  const { text, spans } = markedSpans(marked)
  expect(ownWords(text, { start: 0, end: text.length }, spans[0]?.end ?? 0)).toBe(words)
})

test('only the source’s own', () => {
  expect(ownWords('Then the mayor of Hale left.', { start: 5, end: 22 }, 14)).toBe('mayor of Hale')
})
