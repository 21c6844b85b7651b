import { describe, expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { splitWords } from '../../words/split-words.ts'
import { nameEnd, ofName, outletBefore } from './name-of-source.ts'

test.each([
  ['Republic| of Hale Port in May|', 'Republic of Hale Port'],
  ['Brook| for Hale|', 'Brook for Hale'],
  ['Bank| of the Hale Port|', 'Bank of the Hale Port'],
  ['Bank| Of The Hale|', 'Bank Of The Hale'],
  ['Bank| of boats|', 'Bank'],
  ['Bank| in Hale|', 'Bank'],
  ['Bank| and much of Hale|', 'Bank'],
  ['Bank| of Hale’s old pier|', 'Bank of Hale’s'],
  ['Bank| of| Hale', 'Bank'],
])('the name in %s goes on: %s', (marked, name) => {
  const { text, spans } = markedSpans(marked)
  const [rest] = spans
  expect(text.slice(0, nameEnd(text, rest?.start ?? 0, { start: 0, end: rest?.end ?? 0 }))).toBe(name)
})

describe('a name that is no known person’s', () => {
  test.each<[string, string | null, boolean]>([
    ['Ms. Lee', 'Lee', true],
    ['Mayor Ann Lee', 'Ann Lee', true],
    ['Mayor Ann Lee’s', 'Ann Lee', true],
    ['Mayor “Annie” Lee', 'Annie Lee', true],
    ['Mayor Ann Brook Lee', 'Mayor Ann Brook Lee', false],
    ['President Lee University', 'President Lee University', false],
    ['Lee’s Atlas of Presidential Elections', 'Lee’s Atlas of Presidential Elections', false],
    ['Speaker of Hale', 'Speaker of Hale', false],
    ['Mayor Lee’s Pier', 'Mayor Lee’s Pier', false],
    ['Mayor’s Lee', 'Mayor’s Lee', false],
    ['Hale Port', 'Hale Port', false],
    ['The Hale Port’s', 'Hale Port', false],
    ['a  Hale\nPort', 'Hale Port', false],
    ['an Hale Port', 'Hale Port', false],
    ['Anhale Port', 'Anhale Port', false],
    ['', null, false],
  ])('%s', (words, speaker, person) => {
    expect(ofName(words)).toMatchObject({ speaker, person, sourceKind: 'named', plural: false, decidedBy: 'own_words' })
  })
})

describe('the full name of a short one', () => {
  test.each<[string, string, string]>([
    ['the end of a name', 'Then the Hale Herald left. |The Herald| agreed.', 'Hale Herald'],
    ['the last of two', 'Then the Hale Herald has heard about the Brook Herald. |The Herald| agreed.', 'Brook Herald'],
    ['the end of a name, without an article', 'Then the Hale Herald left. |Herald| agreed.', 'Herald'],
    ['a surname', 'Hale Hears Ann Lee\nIt rained. |Lee| agreed.', 'Ann Lee'],
    ['not in a headline', 'Hale Herald Hears From Brook\nIt rained. |The Herald| agreed.', 'Herald'],
    ['not what comes later', 'It rained. |The Herald| agreed. Then the Hale Herald left.', 'Herald'],
    ['not far before', `Then the Hale Herald left. ${'It rained. '.repeat(550)}|The Herald| agreed.`, 'Herald'],
    ['less far before', `Then the Hale Herald left. ${'It rained. '.repeat(530)}|The Herald| agreed.`, 'Hale Herald'],
    ['not a part of a word', 'Then the Hale Heralds left. |The Herald| agreed.', 'Herald'],
    ['not two words', 'Then the Old Hale Herald left. |The Hale Herald| agreed.', 'Hale Herald'],
    ['letters', 'Then the Hale Port Authority (HPA) left. |HPA| agreed.', 'Hale Port Authority'],
    ['letters with an article', 'Then the Hale Port Authority (HPA) left. |The HPA| agreed.', 'Hale Port Authority'],
    [
      'letters of a name with small words',
      'Then Bank of the Hale Port (BHP) left. |BHP| agreed.',
      'Bank of the Hale Port',
    ],
    ['letters of other words', 'Then the Hale Port Office (HPA) left. |HPA| agreed.', 'HPA'],
    ['letters that are never told', 'Then the Hale Port Authority left. |HPA| agreed.', 'HPA'],
    ['letters of words far apart', 'Then Hale and then the old wet Port in an Area (HPA) left. |HPA| agreed.', 'HPA'],
    ['letters behind a small word', 'Then it is of Hale Port Area (HPA) there. |HPA| agreed.', 'Hale Port Area'],
    ['seven letters', 'Then Aa Bb Cc Dd Ee Ff Gg (ABCDEFG) left. |ABCDEFG| agreed.', 'ABCDEFG'],
  ])('%s', (_name, marked, speaker) => {
    const { text, spans } = markedSpans(marked)
    const { start, end } = spans[0] ?? { start: 0, end: 0 }
    expect(ofName(text.slice(start, end), { at: start, text }).speaker).toBe(speaker)
  })

  test('it is not its own words', () => {
    const text = 'Then the Hale Herald left.'
    expect(ofName('The Herald', { at: text.length, text }).decidedBy).toBe('full_name')
  })
})

test.each<[string, string | null]>([
  ['the daily Hale Times tabloid', 'Hale Times'],
  ['the old Hale Brook Mirror newspaper', 'Hale Brook Mirror'],
  ['the Hale Times', null],
  ['the Hale Times man', null],
  ['the daily Hale Pier tabloid', null],
  ['the Hale old Times tabloid', null],
  ['the daily tabloid', null],
  ['Times tabloid', null],
  ['the Hale Times newspapermen', null],
  ['the Hale Times bitabloid', null],
])('the outlet of "%s": %s', (words, outlet) => {
  expect(outletBefore(splitWords(words, { start: 0, end: words.length }))).toBe(outlet)
})
