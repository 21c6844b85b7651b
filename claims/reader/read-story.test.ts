import { expect, test } from 'vitest'
import { readStory } from './read-story.ts'
import { type FakePiece, fakeSession, plainSettings, smallVocabulary } from './testing.ts'
import { readVocabulary } from './wordpiece.ts'

const vocabulary = readVocabulary(smallVocabulary)
const id = (piece: string): number => vocabulary.ids.get(piece) ?? 0
const speech = new Map<number, FakePiece>([
  [id('mayor'), { tag: 'source', sourceOf: 1 }],
  [id('said'), { tag: 'cue', cueOf: 1 }],
  [id('tax'), { tag: 'content', contentOf: 1 }],
  [id('##es'), { tag: 'content', contentOf: 1 }],
  [id('rise'), { tag: 'content', contentOf: 1 }],
  // Tagged, but tied to no cue: speech that runs on.
  [id('rain'), { tag: 'content' }],
  [id('it'), { tag: 'content' }],
])
const attributedAll = () => [5, 0, 0, 0, 0, 0, 0]

function sentencesOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^.\n]+\./g), ({ index, 0: found }) => {
    const start = index + found.length - found.trimStart().length
    return { start, end: index + found.length }
  })
}

async function readAll(text: string, session = fakeSession(speech, attributedAll)) {
  const steps = []
  for await (const step of readStory(text, sentencesOf(text), { settings: plainSettings, vocabulary, session }))
    steps.push(step)
  return steps
}

test('ties source and content to their cue', async () => {
  const text = 'The mayor said taxes rise.'
  const [step] = await readAll(text)
  expect(step?.sentences).toMatchObject([{ verdict: 'attributed' }])
  expect(
    step?.attributions.map(({ source, cue, content }) =>
      [source, cue, ...content].map((span) => span && text.slice(span.start, span.end)),
    ),
  ).toEqual([['mayor', 'said', 'taxes rise']])
})

test('a cue that vouches for nothing is no attribution', async () => {
  const [step] = await readAll('The mayor said.')
  expect(step?.attributions).toEqual([])
})

test('speech that runs on goes to whom has the word', async () => {
  const text = 'The mayor said taxes rise. It rain it rain it rain.'
  const [step] = await readAll(text)
  expect(step?.attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
    'taxes rise. It rain it rain it rain',
  ])
})

test('reads window by window from the top and says how far it is', async () => {
  const text = Array.from({ length: 80 }, () => 'The mayor said taxes rise, he said.').join('\n')
  const steps = await readAll(text)
  expect(steps.length).toBeGreaterThan(2)
  expect(steps.flatMap(({ sentences }) => sentences)).toHaveLength(80)
  expect(steps.map(({ first }) => first)).toEqual([...steps.map(({ first }) => first)].sort((a, b) => a - b))
  expect(steps.at(-1)?.share).toBe(1)
  expect(steps[0]?.share).toBeLessThan(0.3)
})

test('tells the network which pieces belong to which sentence', async () => {
  const session = fakeSession(speech, attributedAll)
  await readAll('He said it.\nThe mayor said.', session)
  const [feeds] = session.asked
  const length = feeds?.ids.length ?? 0
  // Each sentence: its mark, its words, its full stop.
  expect(length).toBe(5 + 5)
  expect(Array.from(feeds?.spans ?? [])).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
})

test('stops when it is told to', async () => {
  const abort = new AbortController()
  const session = fakeSession(speech, () => {
    abort.abort(new Error('enough'))
    return attributedAll()
  })
  const text = 'The mayor said taxes rise.'
  const reading = readStory(text, sentencesOf(text), { settings: plainSettings, vocabulary, session }, abort.signal)
  await expect(reading.next()).rejects.toThrow('enough')
})

test('a story without sentences has no steps', async () => {
  expect(await readAll('')).toEqual([])
})
