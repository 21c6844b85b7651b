import { describe, expect, test } from 'vitest'
import { affiliateDisclosure } from './affiliate-disclosures.ts'
import { languages } from './wordings/languages/index.ts'

describe.each(languages)('$language', ({ language, affiliate, decoys }) => {
  test.each(affiliate.flatMap(({ examples }) => examples))('“%s” is a statement', (text) => {
    expect(affiliateDisclosure(text, language)).not.toBeNull()
  })
  test.each([...affiliate.flatMap((rule) => rule.decoys), ...decoys])('“%s” is none', (text) => {
    expect(affiliateDisclosure(text, language)).toBeNull()
  })
})

test.each([
  'The bank will earn more this year.',
  'Affiliate link policy',
  'The European Commission said so.',
  '“We get a commission on every flat,” the agent said.',
  `The vaccines were provided free of charge by the company. ${'The ministry had asked for them in spring. '.repeat(6)}`,
])('“%s” is none', (text) => {
  expect(affiliateDisclosure(text, 'en')).toBeNull()
})

test('English is understood on every page, and every language on one that gives none', () => {
  expect(affiliateDisclosure('We may earn a commission if you buy through our links.', 'ja-JP')).not.toBeNull()
  expect(affiliateDisclosure('Możemy otrzymać prowizję za zakupy.')).not.toBeNull()
  expect(affiliateDisclosure('Możemy otrzymać prowizję za zakupy.', 'en')).toBeNull()
})

test('a card or a link says it in a word', () => {
  expect(affiliateDisclosure('Affiliate', 'en')).not.toBeNull()
})
