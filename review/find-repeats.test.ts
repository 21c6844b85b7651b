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

  const ferry = 'The new ferry line cut travel times across the harbour by half.'
  const between = ['Tickets cost two crowns since last spring.', 'Fishermen repair their nets on the western pier.']

  it.each<[string, string, string, boolean]>([
    ['the same words', ferry, ferry, true],
    ['most of them', ferry, 'Travel times across the harbour: the ferry line cut them.', true],
    ['one of them denied', ferry, 'The new ferry line never cut travel times across the harbour by half.', false],
    [
      'another figure',
      'The ferry line cost forty towns 40 crowns.',
      'The ferry line cost forty towns 50 crowns.',
      false,
    ],
    [
      'too few that aren’t names',
      'Then Ilse Torvald of Port Alder sang.',
      'Later Ilse Torvald of Port Alder slept.',
      false,
    ],
    ['few words, all the same', 'The pier closed.', 'The piers close.', true],
    ['few words, not the same', 'The pier closed.', 'The pier opened.', false],
    ['few words, and more', 'The pier closed.', 'The old pier closed in May, for years.', false],
    ['more than a few, and few', 'The old pier closed in May, for years.', 'The pier closed.', false],
  ])('tells a claim that comes back by its words: %s', (_name, one, other, isSame) => {
    const [text, sentences] = story(one, ...between, other)
    expect(findRepeats(text, sentences)).toEqual(isSame ? [[0, 3]] : [])
  })

  it('asks less of a headline, and of two who say so', () => {
    const other = 'Since spring the ferry calls at the islands, and travel times across the harbour fell.'
    const late = story(...between, 'Nobody counts the gulls on the roof of the old hall.', ferry, other)
    expect(findRepeats(...late)).toEqual([])
    const [text, sentences] = story(ferry, ...between, other)
    const said = sentences.map((sentence): Sentence => ({ ...sentence, verdict: 'attributed' }))
    expect(findRepeats(text, said)).toEqual([[0, 3]])
  })

  it('leaves it to another judge while weights are fitted', () => {
    const [text, sentences] = story(ferry, ...between, ferry)
    const asked: Array<[number, number]> = []
    const never = (before: number, after: number) => {
      asked.push([before, after])
      return false
    }
    expect(findRepeats(text, sentences, never)).toEqual([])
    expect(asked).toEqual([[0, 3]])
  })

  it('leaves out what an advertiser says', () => {
    const [text, sentences] = story(ferry, ...between, ferry)
    const paid = sentences.map((sentence, index) =>
      index === 3 ? { ...sentence, reasons: [{ rule: 'paid_block', start: 0, end: 1 }] } : sentence,
    )
    expect(findRepeats(text, paid)).toEqual([])
  })

  it('finds nothing in no story', () => {
    expect(findRepeats('', [])).toEqual([])
  })
})
