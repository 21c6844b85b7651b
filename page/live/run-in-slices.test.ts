// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { runAtOnce, type Steps, waitFor } from '../../types/steps.ts'
import { runInSlices } from './run-in-slices.ts'

/** Work of so many steps, each of so many milliseconds. */
function* work(count: number, time: number, done: number[] = []): Steps<number> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + time
    while (performance.now() < until);
    done.push(step)
    yield
  }
  return done.length
}

it('comes to the same in slices as at once', async () => {
  expect(runAtOnce(work(20, 0))).toBe(20)
  expect(await runInSlices(work(20, 1), window, new AbortController().signal)).toBe(20)
})

it('lets others go between slices', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 0)
  await runInSlices(work(30, 2), window, new AbortController().signal)
  clearInterval(others)
  expect(turns).toBeGreaterThan(2)
})

it('lets a click go first, whatever is left of its slice', async () => {
  const order: string[] = []
  let isInputPending = () => false
  const view = {
    navigator: { scheduling: { isInputPending: () => isInputPending() } },
    scheduler: { yield: async () => void order.push('others') },
  }
  const steps = (function* (): Steps<void> {
    order.push('one')
    yield
    isInputPending = () => true
    order.push('two')
    yield
    isInputPending = () => false
    order.push('three')
  })()
  await runInSlices(steps, view, new AbortController().signal)
  expect(order).toEqual(['one', 'two', 'others', 'three'])
})

it('ends in the middle when it is no longer wanted', async () => {
  const done: number[] = []
  const abort = new AbortController()
  const running = runInSlices(work(1_000, 1, done), window, abort.signal)
  abort.abort()
  await expect(running).rejects.toThrow()
  expect(done.length).toBeLessThan(20)
})

it('waits for what comes from elsewhere, and ends there when it is no longer wanted', async () => {
  const { promise, resolve } = Promise.withResolvers<number>()
  const abort = new AbortController()
  const running = [abort.signal, new AbortController().signal].map((signal) =>
    runInSlices(waitFor(promise), window, signal),
  )
  abort.abort()
  resolve(3)
  await expect(running[0]).rejects.toThrow()
  expect(await running[1]).toBe(3)
})
