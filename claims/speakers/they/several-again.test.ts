import { expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'
import { storyOf } from '../../testing/story-of.ts'
import { resolveSpeakers } from '../resolve-speakers.ts'

const far = 'It rained all day. '.repeat(20)

test.each([
  ['the same as an earlier "they"', `Young voters came. ${far}They sang. ${far}|They| said so.`, 'Young voters'],
  [
    'the same over several of them',
    `Young voters came. ${far}They sang. ${far}It met them. ${far}|They| said so.`,
    'Young voters',
  ],
  ['nobody, where none has been near', `Young voters came. ${far}${far}|They| said so.`, null],
  ['not whom a quotation means', `Young voters came. ${far}Lee said, “They sang.” ${far}|They| said so.`, null],
  ['those whom "them" means', 'Young voters came. It rained. Polls show that |them| are right.', 'Young voters'],
])('"they" means %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker ?? null).toBe(speaker)
})

test('two attributions may share one "they"', () => {
  const { text, spans } = markedSpans('|Young voters| came. Two judges left. |They| sang.')
  const [voters = null, they = null] = spans
  const found = resolveSpeakers(
    text,
    storyOf(text).blocks,
    [voters, they, they].map((source) => ({ source })),
  )
  expect(found[2]?.speaker).toBe(found[1]?.speaker)
})
