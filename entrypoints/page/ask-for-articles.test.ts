import { expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { askForArticles } from './ask-for-articles.ts'

const found = (kept: number[]) => ({ kept, byline: null })

test('each copy gets the answer with its number, in whatever order they come', async () => {
  const sent: Array<[number, string]> = []
  const articles = askForArticles((number, page) => sent.push([number, page]))
  const [first, second] = [articles.extract('one'), articles.extract('two')]
  const waiting = [first.next().value, second.next().value]
  expect(sent.map(([, page]) => page)).toEqual(['one', 'two'])
  for (const [number, page] of sent.toReversed()) articles.answered(number, page === 'one' ? found([1]) : null)
  await Promise.all(waiting)
  expect(first.next()).toEqual({ done: true, value: found([1]) })
  expect(second.next()).toEqual({ done: true, value: null })
})

test('an answer that nobody asked for, or a second one, is none', async () => {
  const articles = askForArticles(() => {})
  articles.answered(1, found([9]))
  const asked = articles.extract('one')
  const waiting = asked.next().value
  articles.answered(2, found([9]))
  articles.answered(1, null)
  articles.answered(1, found([9]))
  await waiting
  expect(asked.next().value).toBeNull()
})

test('it can’t be had at once', () => {
  expect(() => runAtOnce(askForArticles(() => {}).extract('one'))).toThrow(/at once/)
})
