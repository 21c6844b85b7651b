import { describe, expect, test } from 'vitest'
import { storyOf } from '../testing/story-of.ts'
import { findUnmarkedSpeech } from './unmarked-speech.ts'

/** Source, cue and content of each speech, in words. */
function speechIn(text: string) {
  return findUnmarkedSpeech(text, storyOf(text).blocks).map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? text.slice(span.start, span.end) : null)),
  )
}

describe('a transcript', () => {
  test.each<[string, string[], Array<[string, string, string]>]>([
    [
      'names and turns',
      ['Lee: We lost it.', 'MS. MARSH : “All” of it?', 'Lee: (laughs) Yes.'],
      [
        ['Lee', ':', 'We lost it.'],
        ['MS. MARSH', ' :', '“All” of it?'],
        ['Lee', ':', '(laughs) Yes.'],
      ],
    ],
    [
      'lines in quotation marks, and a party',
      ['"LEE: We lost it.', '“SEN. MARSH (R-OH): All of it?', '"LEE: Yes.'],
      [
        ['LEE', ':', 'We lost it.'],
        ['SEN. MARSH', ':', 'All of it?'],
        ['LEE', ':', 'Yes.'],
      ],
    ],
    [
      'a headline with a name above other text',
      ['Lee: Port Will Close', 'Lee spoke on air on Monday.', 'LEE: We lost it.', 'MARSH: All of it?', 'LEE: Yes.'],
      [
        ['LEE', ':', 'We lost it.'],
        ['MARSH', ':', 'All of it?'],
        ['LEE', ':', 'Yes.'],
      ],
    ],
    [
      'question and answer',
      ['Q: Why now?', 'A: No money.', 'Q: So?', 'A: So it closes.'],
      [
        ['Q', ':', 'Why now?'],
        ['A', ':', 'No money.'],
        ['Q', ':', 'So?'],
        ['A', ':', 'So it closes.'],
      ],
    ],
    [
      'a heading among them speaks for nobody',
      ['# The pier', 'Ann Marie O’Hare-Lee Jr.: We lost it.', 'Tom: All?', 'Tom: So?', '# Tom: a life'],
      [
        ['Ann Marie O’Hare-Lee Jr.', ':', 'We lost it.'],
        ['Tom', ':', 'All?'],
        ['Tom', ':', 'So?'],
      ],
    ],
    [
      'what is told between the turns',
      ['Lee: We lost it.', 'Rain fell: it poured.', 'Lee: All of it.', 'Tom: No.', 'The mayor left.'],
      [
        ['Lee', ':', 'We lost it.'],
        ['Lee', ':', 'All of it.'],
        ['Tom', ':', 'No.'],
      ],
    ],
    ['fewer lines are none', ['Lee: We lost it.', 'Lee: All of it.'], []],
    ['fewer lines among what is told are none', ['Lee: We lost it.', 'Rain fell.', 'Lee: All of it.'], []],
    ['a name alone on its line', ['Lee:', 'Lee:', 'Tom:', 'We lost it.'], []],
    ['names that never come back', ['Lee: We lost it.', 'Marsh: All?', 'Tom: Yes.'], []],
    ['names of more than four words', ['The Old Pier Trust Board: no.', 'A B C D E: no.', 'A B C D E: no.'], []],
    ['a colon without a space', ['Lee:We lost.', 'Lee:All.', 'Lee:Yes.'], []],
    ['figures behind the colon', ['Result: 4.', 'Result: 5.', 'Result: 6.'], []],
    ['words that begin small', ['the result: no.', 'the result: no.', 'the result: no.'], []],
  ])('%s', (_name, lines, speech) => {
    expect(speechIn(lines.join('\n'))).toEqual(speech)
  })
})

describe('a signature', () => {
  test.each<[string, string, Array<[string, null, string]>]>([
    ['a post', 'We lost the pier. — Ann Lee (@annlee) May 5, 2024', [['Ann Lee', null, 'We lost the pier.']]],
    ['a post with a hyphen', 'We lost the pier. - Lee (@annlee) 5 May 2024', [['Lee', null, 'We lost the pier.']]],
    ['under a quotation', '> We lost the pier. — Ann Lee', [['Ann Lee', null, '> We lost the pier.']]],
    ['with an office', '> We lost the pier. – Ann Lee, mayor of Hale', [['Ann Lee', null, '> We lost the pier.']]],
    ['with two hyphens', '> We lost the pier. --Ann Lee', [['Ann Lee', null, '> We lost the pier.']]],
    [
      'a name of five words',
      '> We lost the pier. — Sir John St. Vincent Lee',
      [['Sir John St. Vincent Lee', null, '> We lost the pier.']],
    ],
    [
      'a name that the words before it hold too',
      '> Lee and I lost the pier. — Lee',
      [['Lee', null, '> Lee and I lost the pier.']],
    ],
    [
      'below a long quotation',
      `> ${'We lost the pier. '.repeat(20)}— Lee`,
      [['Lee', null, `> ${'We lost the pier. '.repeat(20)}`.trim()]],
    ],
    ['a paragraph’s dash needs a post’s name and date', 'We lost the pier. — Ann Lee', []],
    ['nothing before it', '> We lost — Ann Lee', []],
    ['nothing before it in its own block', 'It had rained.\n> We lost — Ann Lee', []],
    ['just enough before it', '> We lost. — Ann Lee', [['Ann Lee', null, '> We lost.']]],
    ['a heading', '# We lost the pier. — Ann Lee (@annlee) May 5, 2024', []],
    ['words behind the name', '> We lost the pier. — Ann Lee said so', []],
    ['no capital', '> We lost the pier — and the boats', []],
  ])('%s', (_name, text, speech) => {
    expect(speechIn(text)).toEqual(speech)
  })

  test('each speech is found in its own block', () => {
    const text = 'Rain fell.\n> We lost the pier. — Ann Lee\nMore rain.\n> It was old. — Tom'
    expect(speechIn(text)).toEqual([
      ['Ann Lee', null, '> We lost the pier.'],
      ['Tom', null, '> It was old.'],
    ])
  })

  test('in a transcript a line is its speaker’s, and a quotation its signer’s', () => {
    const text = 'Lee: We lost it. — Tom (@tom) May 5, 2024\nLee: All.\nTom: Yes.\n> We lost the pier. — Ann Lee'
    expect(speechIn(text).map(([source]) => source)).toEqual(['Lee', 'Lee', 'Tom', 'Ann Lee'])
  })
})
