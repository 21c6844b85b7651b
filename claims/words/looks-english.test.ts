import { describe, expect, test } from 'vitest'
import { isEnglish } from './looks-english.ts'

const english = 'The mayor said that the pier was closed and that it would not open again for the summer. '.repeat(3)
const german = 'Die Bürgermeisterin sagte, dass der Steg geschlossen sei und im Sommer nicht wieder öffne. '.repeat(3)
const list = 'Ann Lee, Tom Marsh, Hale, Brook, Pier '.repeat(8)

describe('isEnglish', () => {
  test.each([
    [true, 'English', english, 'en'],
    [true, 'English', english, 'en-GB'],
    [true, 'English', english, 'en_US'],
    [true, 'English', english, 'English'],
    [true, 'English', english, null],
    [false, 'English', english, 'de'],
    [false, 'English', english, 'den'],
    [false, 'English', english, 'enxyz'],
    [false, 'German', german, 'de'],
    [false, 'German', german, 'en'],
    [false, 'German', german, null],
    [false, 'a list of names', list, null],
    [true, 'two German words', 'Der Steg.', null],
    [false, 'two German words', 'Der Steg.', 'de'],
    [true, 'nothing', '', null],
    [true, 'a mark', '–', null],
    // Thirty words are enough to tell by; the beginning of a story tells.
    [false, 'thirty names', 'Hale '.repeat(30), null],
    [true, 'twenty-nine names', 'Hale '.repeat(29), null],
    [true, 'German after much English', english.repeat(40) + german.repeat(400), null],
    [true, 'small words, two in twenty-five', `the of ${'Hale '.repeat(23)}`.repeat(2), null],
    [false, 'small words, one in twenty-five', `the ${'Hale '.repeat(24)}`.repeat(2), null],
  ])('%s: %s', (expected, _, text, language) => {
    expect(isEnglish(text, language)).toBe(expected)
  })
})
