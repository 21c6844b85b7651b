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
  let text = storyText()
  const onChange = vi.fn()
  const look = vi.fn((): Promise<number> | undefined => {
    if (storyText() !== text) onChange()
    text = storyText()
    return undefined
  })
  const touched = vi.fn()
  const root = document.querySelector('article')
  const watcher = watchStory(document, { root, shadowRoots: shadowRootsIn(root), look, touched }, abort.signal)
  return { look, onChange, touched, watcher }
}

const shadowRootsIn = (root: Element | null) =>
  [...(root?.querySelectorAll('*') ?? [])].flatMap(({ shadowRoot }) => shadowRoot ?? [])

/** Lets the observer deliver, then time pass. */
async function pass(milliseconds: number) {
  await Promise.resolve()
  vi.advanceTimersByTime(milliseconds)
}

test('looks once when the story has changed, and again when it changes again', async () => {
  const { onChange } = watch()
  document.querySelector('article')?.append('Second.')
  document.querySelector('article')?.append('Third.')
  await pass(2000)
  expect(onChange).toHaveBeenCalledTimes(1)
  document.querySelector('article')?.append('Fourth.')
  await pass(2000)
  expect(onChange).toHaveBeenCalledTimes(2)
})

test('does not even look where something else on the page changes', async () => {
  const { look, touched } = watch()
  document.querySelector('#clock')?.replaceChildren('9:01')
  document.querySelector('#clock')?.classList.add('late')
  await pass(9000)
  expect(look).not.toHaveBeenCalled()
  expect(touched).not.toHaveBeenCalled()
})

test('looks later at what comes beside the story: an advertisement', async () => {
  const { look, touched } = watch()
  document.body.append(document.createElement('ins'))
  await pass(1000)
  expect(look).not.toHaveBeenCalled()
  await pass(2000)
  expect(look).toHaveBeenCalledTimes(1)
  expect(touched).not.toHaveBeenCalled()
})

test('a stream of advertisements does not put off the look at the story', async () => {
  const { look } = watch()
  document.querySelector('article')?.append('Second.')
  for (let i = 0; i < 3; i++) {
    document.body.append(document.createElement('ins'))
    await pass(300)
  }
  expect(look).toHaveBeenCalledTimes(1)
})

test.each([
  ['unfolds', (article: Element) => article.classList.add('open')],
  ['is shown by the box around it', (article: Element) => article.parentElement?.removeAttribute('hidden')],
])('looks where a part %s without a new node', async (_what, act) => {
  document.body.setAttribute('hidden', '')
  const { look } = watch()
  const article = document.querySelector('article')
  if (article) act(article)
  await pass(2000)
  expect(look).toHaveBeenCalledTimes(1)
})

test('sees into open shadow roots', async () => {
  const host = document.createElement('x-part')
  host.attachShadow({ mode: 'open' }).append('Hidden from observers of the document.')
  document.querySelector('article')?.append(host)
  const { look, touched } = watch()
  host.shadowRoot?.replaceChildren('Other words.')
  await pass(2000)
  expect(look).toHaveBeenCalledTimes(1)
  expect(touched).toHaveBeenCalled()
})

test('tells whether elements have come, or only text or what is shown may have changed', async () => {
  const { look } = watch()
  document.querySelector('article')?.append('Second.')
  await pass(2000)
  expect(look).toHaveBeenLastCalledWith(false)
  document.querySelector('article')?.append(document.createElement('p'))
  await pass(2000)
  expect(look).toHaveBeenLastCalledWith(true)
})

test('looks soon where it is asked to', async () => {
  const { look, watcher } = watch()
  watcher.lookSoon()
  await pass(1000)
  expect(look).toHaveBeenCalledTimes(1)
})

test('looks at text alone where it may have changed before it was watched', async () => {
  const { look, watcher } = watch()
  watcher.lookOver()
  await pass(1000)
  expect(look.mock.calls).toEqual([[false]])
})

test('rests by the time that a look took, and not by the time that it waited for others', async () => {
  const { look } = watch()
  look.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(10), 1_000)))
  const change = () => document.querySelector('article')?.append(document.createElement('hr'))
  change()
  await pass(2_000)
  expect(look).toHaveBeenCalledTimes(1)
  change()
  await pass(1_500)
  expect(look).toHaveBeenCalledTimes(2)
})

test('says nothing where the story was touched and reads the same', async () => {
  const { look, onChange } = watch()
  document.querySelector('article')?.append(document.createElement('hr'))
  await pass(2000)
  expect(look).toHaveBeenCalledTimes(1)
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
