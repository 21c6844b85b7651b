import { describe, expect, it } from 'vitest'
import type { Sentence, Verdict } from '../types/review.ts'
import { findRepeats } from './find-repeats.ts'

function story(...texts: string[]): [string, Sentence[]] {
  let start = 0
  const sentences = texts.map((text): Sentence => {
    const sentence = {
      start,
      end: start + text.length,
      verdict: (text.endsWith('?') ? 'not-a-claim' : 'unattributed') as Verdict,
      queryScore: 0,
      reasons: [],
      attribution: null,
    }
    start += text.length + 1
    return sentence
  })
  return [texts.join(' '), sentences]
}

describe('findRepeats', () => {
  it('groups sentences that make the same claim in other words and inflections', () => {
    const [text, sentences] = story(
      'The new ferry line cut travel times across the harbour by half.',
      'Tickets cost two crowns since last spring.',
      'Travel times across the harbour are half as long: the ferries have cut them.',
      'Fishermen repair their nets on the western pier every morning.',
      'Across the harbour, the ferry line has cut travel times.',
    )
    expect(findRepeats(text, sentences)).toEqual([[0, 2, 4]])
  })

  it('does not group sentences that only share the subject of the story', () => {
    const [text, sentences] = story(
      'Mayor Ilse Torvald opened the harbour ferry line in spring.',
      'Mayor Ilse Torvald grew up near the harbour and studied law.',
      'Mayor Ilse Torvald refused to name the harbour company that builds ships.',
    )
    expect(findRepeats(text, sentences)).toEqual([])
  })

  it('leaves out what claims nothing and what is too short to tell', () => {
    const [text, sentences] = story(
      'Did the new ferry line cut travel times across the harbour by half?',
      'Did the new ferry line cut travel times across the harbour by half?',
      'He agreed.',
      'He agreed.',
    )
    expect(findRepeats(text, sentences)).toEqual([])
  })
})
