import { describe, expect, test } from 'vitest'
import { lastSpeakerIn, resolvedIn } from '../../testing/resolved-in.ts'

const intro = 'We spoke to Ada Quill.'

describe('"I" and "you" by the form of a story', () => {
  test.each<[string, string, string | null]>([
    ['an answer', `${intro}\nQ: Why now?\nA: |I| know.\nQ: So?\nA: So.`, 'Ada Quill'],
    ['the second paragraph of an answer', `${intro}\nQ: Why now?\nA: No.\nBut |we| know.\nQ: So?\nA: So.`, 'Ada Quill'],
    [
      'the second paragraph of the last answer',
      `${intro}\nQ: Why now?\nA: No.\nQ: So?\nA: So.\nThen |we| left.`,
      'Ada Quill',
    ],
    ['somebody whom an answer quotes', `${intro}\nQ: Why?\nA: He said, “|I| know it all.”\nQ: So?\nA: So.`, null],
    ['an answer of nobody who is introduced', 'Q: Why now?\nA: |I| know.\nQ: So?\nA: So.', null],
    ['"you" in a question', `${intro}\nQ: Do |you| know?\nA: No.\nQ: So?\nA: So.`, 'Ada Quill'],
    ['"you" in an answer', `${intro}\nQ: Why?\nA: Now |you| know.\nQ: So?\nA: So.`, null],
    ['"you" in a question that nobody answers', `${intro}\nQ: Why?\nA: So.\nQ: So?\nA: No.\nQ: Do |you| know?`, null],
    ['a line of a transcript', 'Ann Lee met Tom Marsh.\nLEE: |I| know.\nMARSH: No.\nLEE: So.', 'Ann Lee'],
    [
      'the second paragraph of a line',
      'Ann Lee met Tom Marsh.\nLEE: No.\nBut |I| know.\nMARSH: No.\nLEE: So.',
      'Ann Lee',
    ],
    ['what follows the last line', 'Ann Lee met Tom Marsh.\nLEE: No.\nMARSH: No.\nLEE: So.\nThen |I| left.', null],
    ['a speech printed whole', 'Ann Lee spoke. Here is her full speech:\nFriends, |I| know.\nThank you.', 'Ann Lee'],
    [
      'a speech in quotation marks',
      'Ann Lee spoke. Here is her full speech:\n“Friends, |I| know.\n“Thank you.”',
      'Ann Lee',
    ],
  ])('%s', (_name, marked, speaker) => {
    expect(lastSpeakerIn(marked)).toBe(speaker)
  })
})

test('the speaker of a turn is who is quoted', () => {
  const [found] = resolvedIn(`${intro}\nQ: Why now?\nA: |I| know.\nQ: So?\nA: So.`)
  expect(found).toMatchObject({ decidedBy: 'quoted_speaker', sourceKind: 'named', person: true })
})
