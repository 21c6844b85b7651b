import { describe, expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { isSoftHeading, prepareWordings, sponsorIn, wordingOf } from './wording-of.ts'

/** The class of what a text says, on a page in a language. */
const classOf = (text: string, language: string | null = null) => wordingOf(text, language)?.class ?? null

describe('the whole of a text is a label', () => {
  test.each([
    ['Sponsored', 'sponsored'],
    ['  — SPONSORED: ', 'sponsored'],
    ['Ad', 'advertisement'],
    ['Sponsored by', 'sponsored'],
    ['Sponsored by Corvane Bank', 'sponsored'],
    ['Sponsored by: – the Corvane Bank', 'sponsored'],
    ['Sponsored by 3i', 'sponsored'],
    ['Sponsored by Bank of the Coast of Merrow Sound', 'sponsored'],
    ['Sponsored by l’Atelier Corvane', 'sponsored'],
    ["Sponsored by l'Atelier Corvane", 'sponsored'],
    ['Bank of the Coast of Merrow tarafından sponsorlu', 'sponsored'],
    ['Corvane sponsorluğunda', 'sponsored'],
    ['Corvane tarafından sponsorlu', 'sponsored'],
    ['Story continues below advertisement', 'advertisement'],
  ])('“%s”: %s', (text, kind) => {
    expect(classOf(text)).toBe(kind)
  })

  test.each([
    ['words around it', 'Our sponsored life'],
    ['a lead-in of one word', 'Sponsor'],
    ['no name behind it', 'Sponsored by readers'],
    ['a sentence behind it', 'Sponsored by Corvane. It says so'],
    ['more than a name behind it', `Sponsored by The ${'Bank '.repeat(9)}`],
    ['no name before it', 'corvane sponsorluğunda'],
    ['one letter', 'A'],
    ['an empty text', ''],
    ['a long text', `Sponsored by ${'A'.repeat(200)}`],
    ['a very long one', `Sponsored${' '.repeat(400)}`],
    ['a short sentence', 'a ad on'],
  ])('%s: none', (_name, text) => {
    expect(wordingOf(text)).toBeNull()
  })

  test('up to two hundred characters', () => {
    const named = (length: number) => `Sponsored by ${'A'.repeat(length - 'Sponsored by '.length)}`
    expect(classOf(named(200))).toBe('sponsored')
    expect(classOf(named(201))).toBeNull()
    expect(classOf(`Sponsored${' '.repeat(391)}`)).toBe('sponsored')
  })
})

describe('a label beside a title', () => {
  test.each([
    ['Gutscheine (Anzeige)', 'advertisement'],
    ['Gutscheine [ Anzeige ]', 'advertisement'],
    ['(Anzeige) Gutscheine', 'advertisement'],
    ['Partnerangebot | Anzeige', 'advertisement'],
    ['Partnerangebot / Anzeige', 'advertisement'],
    ['ADVERTISEMENT – Acme Homes', 'advertisement'],
    ['Anzeige: Acme Homes', 'advertisement'],
    ['Anzeige | Acme Homes Port Alder', 'advertisement'],
    ['Sponsored: Acme Wine Week', 'sponsored'],
    ['【PR】Acme', 'promoted'],
    ['PR | Acme', 'promoted'],
    ['【 PR 】Acme', 'promoted'],
    ['Gutscheine(Anzeige)', 'advertisement'],
    ['  Gutscheine (Anzeige) ', 'advertisement'],
    ['Ten kitchens for all | Anzeige', 'advertisement'],
  ])('“%s”: %s', (text, kind) => {
    expect(classOf(text)).toBe(kind)
  })

  test.each([
    ['a headline about advertising', 'Advertising: The New Rules'],
    ['a headline in another language', 'Werbung: Die Regeln'],
    ['a label that is no advertisement', 'Kitchens (Partner content)'],
    ['a word that only begins so', 'Sponsoredship: Acme Wine Week'],
    ['a long title', `${'Ten kitchens '.repeat(10)}(Anzeige)`],
    ['no name', 'Anzeige: gegen den Bürgermeister'],
    ['a name of more than four words', 'Anzeige: Acme Homes Of Port Alder'],
    ['a title of more than four words', 'Ten kitchens for you all | Anzeige'],
    ['a label behind a colon', 'Gutscheine: Anzeige'],
    ['a hyphen within a word', 'Anzeige-Acme'],
    ['brackets within a title', 'Our (Anzeige) kitchens'],
    ['brackets before its last word', 'Kitchens (Anzeige) today'],
  ])('%s: none', (_name, text) => {
    expect(wordingOf(text)).toBeNull()
  })

  test.each([
    ['in brackets behind', 120, (length: number) => `${'K'.repeat(length - ' (Anzeige)'.length)} (Anzeige)`],
    ['behind a bar', 40, (length: number) => `${'K'.repeat(length)} | Anzeige`],
    ['before a bar', 61, (length: number) => `Anzeige | ${'K'.repeat(length)}`],
  ])('%s, up to %i characters', (_name, most, text) => {
    expect(classOf(text(most))).toBe('advertisement')
    expect(classOf(text(most + 1))).toBeNull()
  })
})

describe('the signature of a recommendation network', () => {
  test.each([
    'by Taboola',
    'Recommended by Outbrain',
    'Powered By ZergNet',
    'Taboola Feed',
    'Dianomi',
    'by Google',
    'by The Deck',
    'Recommended by Zerg Net',
  ])('“%s”', (text) => {
    expect(classOf(text)).toBe('network')
  })

  test.each([
    'Taboola',
    'Recommended by readers',
    'Powered by Google',
    'Powered by The Deck',
    'by Corvane',
    'Recommended by',
    'The Dianomi',
  ])('“%s” is none', (text) => {
    expect(wordingOf(text)).toBeNull()
  })
})

describe('what means something else in another language', () => {
  test.each([
    ['Adv', 'it', 'advertisement'],
    ['Adv', 'id-ID', 'advertisement'],
    ['Adv', 'en-GB', null],
    ['Adv', null, 'advertisement'],
    ['Story continues below advertisement', 'en', 'advertisement'],
    ['Artikel wird nach der Anzeige fortgesetzt', 'de', 'advertisement'],
    ['Artikel wird nach der Anzeige fortgesetzt', 'fr', null],
  ])('“%s” on a page in %s: %s', (text, language, kind) => {
    expect(classOf(text, language)).toBe(kind)
  })
})

test('a heading that says nothing of money is no wording', () => {
  expect(isSoftHeading('Around the Web')).toBe(true)
  expect(isSoftHeading(`Around the web${' '.repeat(66)}`)).toBe(true)
  expect(isSoftHeading(`Around the web${' '.repeat(67)}`)).toBe(false)
  expect(wordingOf('Around the Web')).toBeNull()
  expect(isSoftHeading('Politics')).toBe(false)
})

test.each([
  ['Sponsored by Acme Bank', 'Acme Bank'],
  ['Sponsored by: – Acme Bank', 'Acme Bank'],
  ['Paid for and presented by Acme Bank', 'Acme Bank'],
  ['A story from Acme Bank', 'Acme Bank'],
  ['Präsentiert von der Acme Bank', 'der Acme Bank'],
  ['Sponsored by our readers', null],
  ['A story from our Bank', null],
  ['A story from : Acme Bank', 'Acme Bank'],
  ['A story without Acme Bank', null],
  [`A story from A${'c'.repeat(60)}`, `A${'c'.repeat(60)}`],
  [`A story from A${'c'.repeat(61)}`, null],
  ['Sponsored', null],
  ['A message from our sponsor', null],
])('the sponsor that “%s” names: %s', (text, sponsor) => {
  expect(sponsorIn(text)).toBe(sponsor)
})

test('tables that were made ready in steps are not made again', () => {
  runAtOnce(prepareWordings())
  expect([...prepareWordings()]).toEqual([])
})
