import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Review } from '../types/review.ts'
import { reviewFile, reviewInput } from './review-file.ts'

const pageNamed = (name: string) => path.resolve(import.meta.dirname, '../tests/pages', name)

/** Sentences that an editor would query, in their words. */
function queried({ sentences, article }: Review): string[] {
  return sentences
    .filter(({ verdict, exempt }) => (verdict === 'unattributed' || verdict === 'vague') && !exempt)
    .map(({ start, end }) => article.text.slice(start, end))
}

/** Who the sentence rests on that holds the words. */
function speakerOf({ sentences, article, attributions }: Review, words: string): string | null | undefined {
  const at = article.text.indexOf(words)
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return sentence?.attribution == null ? undefined : attributions[sentence.attribution]?.speaker
}

describe('an interview', () => {
  test('with bold questions: each answer is the guest’s, no question is queried', async () => {
    const review = await reviewFile(pageNamed('interview.html'))
    expect(queried(review)).toEqual([])
    expect(speakerOf(review, 'The repair costs 4 million')).toBe('Ada Quill')
    expect(speakerOf(review, 'Eleven of the fourteen')).toBe('Ada Quill')
    expect(speakerOf(review, 'The port earned more')).toBe('Ada Quill')
    expect(speakerOf(review, 'You closed the pier')).toBeUndefined()
  })

  test('with Q. and A.: the answers are whom the story introduces', async () => {
    const text = [
      'Last winter the harbour lost its oldest landmark for a season. Ada Quill has run the port of Hale for nine years.',
      'Q. Everybody in town has lost money because of you. Why did you close the pier?',
      'A. I had a report on my desk that gave two of the beams less than a month. The repair costs 4 million, and nobody had set that money aside. In 2019 the town cut our upkeep by half.',
      'We told the shops on the same evening. Eleven of the fourteen have come back since.',
      'Q. Did you never call them?',
      'A. My deputy called every one of them. Two didn’t pick up the phone.',
      'The pier is the oldest landmark of Hale.',
    ].join('\n')
    const review = await reviewInput({ kind: 'text', text }, 'interview.txt')
    expect(speakerOf(review, 'The repair costs')).toBe('Ada Quill')
    expect(speakerOf(review, 'Eleven of the fourteen')).toBe('Ada Quill')
    expect(speakerOf(review, 'Two didn’t pick up')).toBe('Ada Quill')
    expect(speakerOf(review, 'The pier is the oldest')).toBeUndefined()
    expect(queried(review).join()).not.toMatch(/Everybody in town|beams|upkeep|evening|deputy/)
  })
})

test('what stands around a story is not queried: dateline, caption, corrections, notes, links, comments', async () => {
  const review = await reviewFile(pageNamed('story-edges.html'))
  expect(speakerOf(review, 'The lower quay will open')).toBe('harbour board')
  expect(queried(review)).toEqual([])
  const judged = review.sentences
    .filter(({ verdict }) => verdict !== 'not-a-claim')
    .map(({ start, end }) => review.article.text.slice(start, end))
    .join(' ')
  expect(judged).not.toMatch(/worst winter|busiest|most expensive|nine cranes|jobs|tripled|lied|stolen|rotten/)
})
