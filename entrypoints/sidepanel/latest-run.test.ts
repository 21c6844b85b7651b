import { expect, test, vi } from 'vitest'
import { LatestRun } from './latest-run.ts'

const failed = vi.fn()
/** Work that goes on until its signal is aborted, and throws the reason. */
const endless = (signal: AbortSignal) =>
  new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

test('work that begins ends what was under way, which is no failure', async () => {
  failed.mockClear()
  const run = new LatestRun()
  const first = run.begin(endless, failed)
  const second = run.begin(async (signal) => expect(signal.aborted).toBe(false), failed)
  await Promise.all([first, second])
  expect(failed).not.toHaveBeenCalled()
})

test('what the latest throws is told', async () => {
  failed.mockClear()
  const error = new Error('The page can’t be reached.')
  await new LatestRun().begin(() => Promise.reject(error), failed)
  expect(failed).toHaveBeenCalledExactlyOnceWith(error)
})

test('work can be ended without another', async () => {
  failed.mockClear()
  const run = new LatestRun()
  const ended = run.begin(async (signal) => {
    await endless(signal).catch((reason) => expect(reason).toMatchObject({ name: 'AbortError', message: 'Closed.' }))
  }, failed)
  run.end('Closed.')
  await ended
  expect(failed).not.toHaveBeenCalled()
})
