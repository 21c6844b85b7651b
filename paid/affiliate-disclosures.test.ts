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
  'Our affiliate links policies',
  'He wrote that affiliate links pay.',
  `This article contains affiliate links. ${'The council voted to close the old bridge. '.repeat(16)}`,
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

describe('a statement among other words', () => {
  const statement = 'We may earn a commission if you buy through our links.'
  const before = 'These ten kitchens were chosen by our editors, who cook in them all day long and every week.'
  const behind = 'Prices were right when this was written, and may be others now that you read it, we are sorry.'

  test.each([
    ['a short text is shown whole', `${before} ${statement}`],
    ['and so is one of two hundred characters', `${before} ${statement}`.padEnd(200, '!')],
    ['of a longer one the sentence', `${before}  ${statement}\n${behind}`, statement],
    ['whatever ends the one before it', `${before.slice(0, -1)}？ ${statement} ${behind}`, statement],
    ['of one long sentence all', `${before.slice(0, -1)}; ${statement.slice(0, -1)}, ${behind}`],
  ])('%s', (_what, text, shown = text) => {
    expect(affiliateDisclosure(text, 'en')).toBe(shown)
  })

  test('that takes two sentences is shown with both', () => {
    const text = `${before} The Courier sets such links. It gets a commission! ${behind}`
    expect(affiliateDisclosure(text, 'en')).toBe(text)
  })
})

test.each([
  ['Our policy: this page has affiliate links', true],
  ['This article contains affiliate links: see our full policy', true],
  ['Affiliate disclosure', true],
  ['AFFILIATE LINKS', true],
  ['Affiliate office', false],
])('“%s”: %s', (text, states) => {
  expect(affiliateDisclosure(text, 'en') !== null).toBe(states)
})

test('a gift is told in a sentence of its own', () => {
  const gift = 'The boots were provided free of charge by the company.'
  const text = (length: number) => gift.padStart(length, 'We walked in them for a week on wet rock. ')
  expect(affiliateDisclosure(text(221), 'en')).not.toBeNull()
  expect(affiliateDisclosure(text(222), 'en')).toBeNull()
})
