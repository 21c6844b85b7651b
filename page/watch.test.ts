// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchStory } from './watch.ts'

let abort: AbortController

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  abort = new AbortController()
  document.body.innerHTML = '<div id="clock">9:00</div><article><p>First.</p></article>'
})
afterEach(() => {
  abort.abort()
  vi.useRealTimers()
})

const storyText = () => document.querySelector('article')?.textContent ?? ''

function watch() {
  const readAgain = vi.fn(storyText)
  const onChange = vi.fn()
  const touched = vi.fn()
  watchStory(
    document,
    { root: document.querySelector('article'), text: storyText(), readAgain, touched },
    abort.signal,
    onChange,
  )
  return { readAgain, onChange, touched }
}

/** Lets the observer deliver, then time pass. */
async function pass(milliseconds: number) {
  await Promise.resolve()
  vi.advanceTimersByTime(milliseconds)
}

test('tells once when the story’s text changes', async () => {
  const { onChange } = watch()
  document.querySelector('article')?.append('Second.')
  await pass(2000)
  document.querySelector('article')?.append('Third.')
  await pass(2000)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('does not even look where something else on the page changes', async () => {
  const { readAgain, onChange } = watch()
  document.querySelector('#clock')?.replaceChildren('9:01')
  await pass(2000)
  expect(readAgain).not.toHaveBeenCalled()
  expect(onChange).not.toHaveBeenCalled()
})

test('says nothing where the story was touched and reads the same', async () => {
  const { readAgain, onChange } = watch()
  document.querySelector('article')?.append(document.createElement('hr'))
  await pass(2000)
  expect(readAgain).toHaveBeenCalledTimes(1)
  expect(onChange).not.toHaveBeenCalled()
})

test('notices that the story was replaced', async () => {
  const { onChange } = watch()
  document.querySelector('article')?.replaceWith(document.createElement('section'))
  await pass(2000)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('looks in the end at a page that never is quiet', async () => {
  const { onChange } = watch()
  for (let i = 0; i < 20; i++) {
    document.querySelector('article')?.append('.')
    await pass(400)
  }
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('is silent after the signal', async () => {
  const { onChange } = watch()
  document.querySelector('article')?.append('Second.')
  await Promise.resolve()
  abort.abort()
  await pass(5000)
  expect(onChange).not.toHaveBeenCalled()
})

test('has what stands on the text looked after soon, once for many changes, and after it has told as well', async () => {
  const { touched } = watch()
  for (let i = 0; i < 10; i++) document.querySelector('article')?.append('.')
  await pass(60)
  expect(touched).toHaveBeenCalledTimes(1)
  await pass(2000)
  document.querySelector('article')?.append('.')
  await pass(60)
  expect(touched).toHaveBeenCalledTimes(2)
})
