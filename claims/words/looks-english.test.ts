import { describe, expect, test } from 'vitest'
import { isEnglish } from './looks-english.ts'

const english = 'The mayor said that the pier was closed and that it would not open again for the summer. '.repeat(3)
const german = 'Die Bürgermeisterin sagte, dass der Steg geschlossen sei und im Sommer nicht wieder öffne. '.repeat(3)
const list = 'Ann Lee, Tom Marsh, Hale, Brook, Pier '.repeat(8)

describe('isEnglish', () => {
  test.each([
    [true, english, 'en'],
    [true, english, 'en-GB'],
    [true, english, 'en_US'],
    [true, english, 'English'],
    [true, english, null],
    [false, english, 'de'],
    [false, german, 'de'],
    [false, german, 'en'],
    [false, german, null],
    [false, list, null],
    [true, 'Der Steg.', null],
    [false, 'Der Steg.', 'de'],
    [true, '', null],
    [true, '–', null],
    [false, english, 'den'],
    [false, english, 'enxyz'],
    // Thirty words are enough to tell by; the beginning of a story tells.
    [false, 'Hale '.repeat(30), null],
    [true, 'Hale '.repeat(29), null],
    [true, english.repeat(40) + german.repeat(400), null],
    // Two small words in twenty-five, and one in twenty-five.
    [true, `the of ${'Hale '.repeat(23)}`.repeat(2), null],
    [false, `the ${'Hale '.repeat(24)}`.repeat(2), null],
  ])('%s: %.12s… declared %s', (expected, text, language) => {
    expect(isEnglish(text, language)).toBe(expected)
  })
})
