import { expect, test } from 'vitest'
import type { ArticleType, Sentence, Verdict } from '../types/review.ts'
import { queryScopeOf, withScope } from './query-scope.ts'

function story(texts: string[], rule = 'checkable_praise'): [string, Sentence[]] {
  let start = 0
  const sentences = texts.map((text): Sentence => {
    const sentence = {
      start,
      end: start + text.length,
      verdict: 'unattributed' as Verdict,
      queryScore: 0.9,
      reasons: [{ rule, start, end: start + 1 }],
      attribution: null,
    }
    start += text.length + 1
    return sentence
  })
  return [texts.join(' '), sentences]
}

test.each([
  ['report', 'all'],
  ['unknown', 'all'],
  ['live', 'all'],
  ['opinion', 'facts'],
  ['review', 'facts'],
  ['satire', 'none'],
] as const)('in a text of type %s is queried: %s', (type, what) => {
  expect(queryScopeOf(...withType(type, story(['It is great.'])))).toEqual({ what, because: type })
})

test('a text in the first person is its author’s account, what others say in it is not', () => {
  const own = story(['I saw it.', 'I liked it.', 'My view changed.', 'I left.', 'It rained.'])
  expect(queryScopeOf(...withType('report', own))).toEqual({ what: 'facts', because: 'first-person' })
  const quoted = story(['“I saw it,” she said.', '“I left.”', '“My pier.”', '“I know.”', 'It rained.'])
  expect(queryScopeOf(...withType('report', quoted)).what).toBe('all')
})

test('judgement is left out of the queries, a figure is not', () => {
  const exempt = (rule: string, what: 'facts' | 'none' | 'all') =>
    withScope(story(['It is so.'], rule)[1], { what, because: 'opinion' })[0]?.exempt ?? false
  expect(exempt('checkable_praise', 'facts')).toBe(true)
  expect(exempt('checkable_number', 'facts')).toBe(false)
  expect(exempt('checkable_number', 'none')).toBe(true)
  expect(exempt('checkable_praise', 'all')).toBe(false)
})

function withType<Type extends ArticleType>(
  type: Type,
  [text, sentences]: [string, Sentence[]],
): [string, Type, Sentence[]] {
  return [text, type, sentences]
}
