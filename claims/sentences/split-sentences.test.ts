import { describe, expect, test } from 'vitest'
import { storyOf } from '../testing/story-of.ts'
import { splitSentences } from './split-sentences.ts'

function split(text: string, language: string | null = 'en'): string[] {
  return splitSentences(text, storyOf(text).blocks, language).map(({ start, end }) => text.slice(start, end))
}

/** Each row is a text with `|` where a sentence ends and the next begins. */
const rows: string[] = [
  'The vote passed.| The mayor left.',
  'Did it pass?| Nobody knew.',
  'It passed!| Nobody cheered.',
  'Mr. Hale met Mrs. Orton and Ms. Vane.| Dr. Pell was away.',
  'Sen. Ida Cole and Rep. Tom Hart met Gov. Lind.',
  'Sens. Cole and Hart voted no.',
  'Prof. Adeyemi teaches at St. Olaf.| He retires soon.',
  'Lt. Gov. Ruiz signed it.',
  'George W. Bush spoke.| J. K. Lowell listened.',
  'J.R.R. Tolland wrote it.',
  'They chose Plan B.| The council agreed.',
  'He lives in the U.S. Senate office.',
  'He left the U.S.| The family stayed.',
  'He left the U.S.| In May he returned.',
  'The U.S. and the U.N. agreed.',
  'The U.N. Security Council met.',
  'She moved to Washington, D.C.| Her brother followed.',
  'The shop opens at 9 a.m. Monday.',
  'The shop opens at 9 a.m.| The owner arrives earlier.',
  'It was 6 p.m. EST when it ended.',
  'Acme Corp. Chairman Lee resigned.',
  'He runs Acme Corp.| The firm is small.',
  'She works for Acme Inc.| But he does not.',
  'Ray Moss Jr. won.| His father lost.',
  'Ray Moss Jr.| He won.',
  'It happened on Jan. 5 in Nevada.',
  'It happened in Jan.| The trial began later.',
  'They sell pens, paper, etc.| The shop is old.',
  'The case is Orton v. Hale.| It began in May.',
  'It was Hale vs. Orton.',
  'She came in at No. 5 on the list.',
  'He said no.| No.| That was all.',
  'See Art. 12 and Sec. 4 of the law.',
  'See Fig. 2 on p. 12.| It is clear.',
  'Prices rose 3.5 percent.| Wages rose 1.25 percent.',
  'Section 4.2.1 applies.| Section 5 does not.',
  'It closed in 1999.| 40 people lost their jobs.',
  'It closed early.| $5 was the fee.',
  '“Why?” he asked.| No one answered.',
  '"Why?" he asked.| No one answered.',
  '“Why?” Orton asked.| No one answered.',
  '"Stop!" Ida Cole shouted.| He did not.',
  '“Why now?”| He did not say.',
  '“We lost.| We will try again,” she said.',
  'He said “no.”| Then he left.',
  'He said "no."| Then he left.',
  "He said ''no.''| Then he left.",
  'She wrote, ‘Enough.’| He replied.',
  'He left (at last.)| She stayed.',
  'He left. ”| Then she spoke.',
  'He paused … and went on.',
  'He paused ... and went on.',
  'He paused. . . .| Then he went on.',
  'LONDON (AP) — The minister resigned.| She gave no reason.',
  'LONDON, Jan. 5 (Wire) - The minister resigned.',
  'PORTLAND, Ore. — The bridge is closed.',
  'PASADENA, Calif., Jan. 1 (Wire) — Planes flew.',
  '1. The first step is hard.| It takes time.',
  '(a) The first step is hard.',
  'iv. The fourth clause applies.',
  'Read more at https://example.com/a?b=c.| Then decide.',
  'Read https://example.com/a?Id=4&x=Y.| Next comes more.',
  'Write to info@example.org.| We answer.',
  'The site example.com went down.| It is back.',
  'Yahoo! was sold.',
  'He holds a Ph.D. in physics.',
  'It rained, i.e. the match was off.',
  'He ended it.|The crowd left.',
  'Gen. Sir A. Brook spoke.',
  'Is it true?| Is it fair?',
  'Wait...| What was that?',
  'He said: “Go.”| “Now?” she asked.',
  'Visit Mt. Hood and Ft. Worth.',
  'The film (see p. 7).| It is short.',
  // A mark that is left over at the end of a block belongs to its sentence.
  'He left. ”',
  "He left. ''",
  'He left. ’”.',
  "He left. ''| Then she spoke.",
  'He left. ’”|  Then she spoke.',
  '” Then she spoke.',
  // Addresses, names and figures with a mark in them; a sentence begins behind one, with or without a space.
  'Yahoo!7 was sold.',
  'Read http://example.com/a?Id=4&x=Y.| Next comes more.',
  'See www.example.org for it.|The shop is old.',
  'The shop Portline.In opened.',
  'The shop myPortline.In opened.',
  'Read www.portline.In for it.',
  'Read portline.org/a.In for it.',
  'The site example.com sold 40 boats.',
  'Read www.example.org',
  // Marks of a list's items, not of a list in a sentence.
  '12. The first step is hard.',
  'B. The second step is hard.',
  'He said it was in part B.| The rest is hard.',
  // Who speaks may stand behind a quotation's question, and not only there.
  '“He asked, ‘Why?’” Ann Lee said.| Nobody knew.',
  '“Why?” he asked.| Ann Lee said nothing.',
  '“Why?”| The mayor and Ann Lee said nothing.',
  // After an abbreviation what follows decides.
  'The case is Hale vs. The Crown.',
  'Sgt. 1st Class Orton spoke.',
  'Rev. “Bud” Orton spoke.',
  'Ph.D. Student Orton spoke.',
  'He works for Acme Corp.',
  'She is No. #5 on the list.',
  'He said no.| Orton left.',
  'He said no.| He has 5 boats.',
  'It opens at 9 a.m.| 40 people came.',
  'It opens at 9 P.M.| Orton arrives later.',
  'It closed at 9 a.m.| $5 was the fee.',
  'He met Ray Moss Jr.| 40 people came.',
  'Acme Corp. Chairman Lee has 5 boats.',
  'He left the U.S.| “Why?” she asked.',
  'He lives in the U.S. Senate’s “old” office.',
  'He met George W. “Dubya” Bush.',
  'Acme Co. & The Hale Trust agreed.',
  'C. E. Still painted it.',
  'It is by C. E. Still.',
  'J. K. Lowell chose Plan B.| The council agreed.',
  // A figure opens a sentence.
  'It closed “early.”|  40 people left.',
  'It closed (early).| “40 people left,” he said.',
  'Rents rose 5%.| 40 people left.',
  'He ended it early.|The crowd left at noon.| 40 people came.',
]

describe('splitSentences', () => {
  test.each(rows)('%s', (marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(split(marked.replaceAll('|', ''))).toEqual(expected)
  })

  test('never crosses a block, and says which block a sentence is in', () => {
    const text = 'A heading without a stop\nThe text begins.\n\nIt goes on'
    expect(
      splitSentences(text, storyOf(text).blocks, 'en').map((span) => [text.slice(span.start, span.end), span.block]),
    ).toEqual([
      ['A heading without a stop', 0],
      ['The text begins.', 1],
      ['It goes on', 2],
    ])
  })

  test('trims white space of every kind and keeps offsets exact', () => {
    const text = '\u00a0 One.  \t Two. \u3000'
    expect(splitSentences(text, storyOf(text).blocks, 'en').map(({ start, end }) => [start, end])).toEqual([
      [2, 6],
      [10, 14],
    ])
  })

  test('blocks of white space hold no sentence', () => {
    expect(split(' \t ')).toEqual([])
    expect(splitSentences('', [], 'en')).toEqual([])
  })

  test('splits languages that put no space between sentences', () => {
    expect(split('今日は雨です。明日は晴れです。', 'ja')).toEqual(['今日は雨です。', '明日は晴れです。'])
  })

  test('each language has its own marks: in Greek a semicolon asks', () => {
    expect(split('Τι έγινε; Δεν ξέρω.', 'el')).toEqual(['Τι έγινε;', 'Δεν ξέρω.'])
    expect(split('Τι έγινε; Δεν ξέρω.', null)).toEqual(['Τι έγινε; Δεν ξέρω.'])
  })

  test('long sentences end where short ones do', () => {
    const long = `The council ${'and the mayor '.repeat(20)}met Dr. Orton.`
    expect(split(`${long} ${long} 40 people left.`)).toEqual([long, long, '40 people left.'])
  })

  test('a language tag that is none does no harm', () => {
    expect(split('One. Two.', 'en_US nonsense')).toEqual(['One.', 'Two.'])
  })
})
