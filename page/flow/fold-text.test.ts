import { expect, test } from 'vitest'
import { foldText, foldWords } from './fold-text.ts'

test.each([
  ['  The\n\tmayor \u00a0 resigned. ', 'The mayor resigned.'],
  ['infra\u00adstructure', 'infrastructure'],
  ['a\u200bb\ufeffc', 'abc'],
  ['\u3000東京\u3000', '東京'],
  ['', ''],
])('folds %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['“The Mayor’s” budget — 12%', 'the mayor s budget 12'],
  ['Ｆｕｌｌ ﬁnd', 'full find'],
  ['…', ''],
])('keeps only the words of %j', (text, words) => {
  expect(foldWords(text)).toBe(words)
})
