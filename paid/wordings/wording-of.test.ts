import { describe, expect, test } from 'vitest'
import { labelText } from './label-text.ts'
import { languages } from './languages/index.ts'
import { isSoftHeading, sponsorIn, wordingOf } from './wording-of.ts'

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

test.each([
  ['Gutscheine (Anzeige)', 'advertisement'],
  ['Partnerangebot | Anzeige', 'advertisement'],
  ['ADVERTISEMENT – Acme Homes', 'advertisement'],
  ['【PR】Acme', 'promoted'],
  ['Sponsored: Acme Wine Week', 'sponsored'],
  ['by Taboola', 'network'],
  ['Recommended by Outbrain', 'network'],
  ['Powered By ZergNet', 'network'],
])('“%s” is of class %s', (text, kind) => {
  expect(wordingOf(text, 'ja')?.class ?? wordingOf(text)?.class).toBe(kind)
})

test('a heading that says nothing of money is no wording', () => {
  expect(isSoftHeading('Around the Web')).toBe(true)
  expect(wordingOf('Around the Web')).toBeNull()
  expect(isSoftHeading('Politics')).toBe(false)
})

test('the sponsor is read off the label', () => {
  expect(sponsorIn('Sponsored by Acme Bank')).toBe('Acme Bank')
  expect(sponsorIn('Präsentiert von der Acme Bank')).toBe('der Acme Bank')
  expect(sponsorIn('Sponsored')).toBeNull()
  expect(sponsorIn('A message from our sponsor')).toBeNull()
})
