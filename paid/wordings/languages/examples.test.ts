import { describe, expect, test } from 'vitest'
import { labelText } from '../label-text.ts'
import { wordingOf } from '../wording-of.ts'
import { languages } from './index.ts'

describe.each(languages)('$language', ({ language, groups, sentences, decoys, menuNames, ownLanguageOnly }) => {
  const all = groups.flatMap((group) => group.wordings.map((text) => ({ text, kind: group.class })))
  test.each(all)('“$text” is a label', ({ text }) => {
    expect(wordingOf(text.replace('{name}', 'Acme Bank'), language)).not.toBeNull()
  })
  test.each(sentences.flatMap(({ examples }) => examples))('“%s” is a label', (text) => {
    expect(wordingOf(text, language)).not.toBeNull()
  })
  test.each([...decoys, ...sentences.flatMap((rule) => rule.decoys)])('“%s” is none', (text) => {
    expect(wordingOf(text, language)).toBeNull()
  })
  test.each([...menuNames, ...ownLanguageOnly])('“%s” is a wording of the table', (text) => {
    expect(all.map((wording) => labelText(wording.text))).toContain(labelText(text))
  })
})

test('there are tables for at least 25 languages, and every rating names who says so', () => {
  expect(new Set(languages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(25)
  for (const { groups } of languages) {
    for (const { rated } of groups) {
      expect(rated.by.length).toBeGreaterThan(5)
      expect(rated.problem === null).toBe(rated.as === 'clear')
    }
  }
})
