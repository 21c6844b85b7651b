import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadReader } from '../../cli/load-reader.ts'
import { sourceKindOf } from '../sources/source-kind.ts'
import { agree } from './agree.ts'
import { readStory } from './read-story.ts'
import type { ReaderModel } from './settings.ts'

let model: ReaderModel

beforeAll(async () => {
  model = await loadReader()
})

afterAll(() => model?.session.release())

const story = [
  ['Mayor Dana Whitlock said on Tuesday that the ferry would return to the harbor in May.', 'attributed'],
  ['“We have the money and we have the boats,” she told reporters.', 'attributed'],
  ['Critics say the plan will cost far more than the city admits.', 'vague'],
  [
    'The closure has wiped out a third of all jobs on the island and driven hundreds of families to despair.',
    'unattributed',
  ],
  ['Sign up for our newsletter.', 'not-a-claim'],
] as const
const text = story.map(([sentence]) => sentence).join('\n')
const spans = story.map(([sentence]) => ({
  start: text.indexOf(sentence),
  end: text.indexOf(sentence) + sentence.length,
}))

test('the weights that ship judge a plain story', async () => {
  const steps = []
  for await (const step of readStory(text, spans, model)) steps.push(step)
  const { attributions } = steps.at(-1) ?? { attributions: [] }
  const { sentences } = agree(
    spans,
    steps.flatMap((step) => step.sentences),
    attributions,
    attributions.map(({ source }) => ({ sourceKind: sourceKindOf(text, source), speaker: null })),
  )
  expect(sentences.map(({ verdict }) => verdict)).toEqual(story.map(([, verdict]) => verdict))
  const [first] = attributions
  expect(first?.source && text.slice(first.source.start, first.source.end)).toBe('Mayor Dana Whitlock')
  expect(first && text.slice(first.cue.start, first.cue.end)).toContain('said')
  expect(first?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
    expect.stringContaining('the ferry would return to the harbor in May'),
  ])
})

test('finds that rank higher are those that an editor would query', async () => {
  const scores: number[] = []
  for await (const step of readStory(text, spans, model))
    scores.push(...step.sentences.map(({ queryScore }) => queryScore))
  expect(Math.min(scores[2] ?? 0, scores[3] ?? 0)).toBeGreaterThan(
    Math.max(scores[0] ?? 1, scores[1] ?? 1, scores[4] ?? 1),
  )
})
