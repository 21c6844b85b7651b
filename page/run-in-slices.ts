import type { Steps } from '../types/steps.ts'

/** The page's own work waits for ours no longer than this, in milliseconds, as far as a step is no longer. */
const slice = 5

/** The page's window, with what newer browsers offer for giving way. */
type Yielding = Window & { scheduler?: { yield?(): Promise<void> } }

/**
 * Does work in slices, between which the page goes on: it scrolls, answers clicks and draws.
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function runInSlices<Result>(steps: Steps<Result>, view: Window, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await giveWay(view)
    signal.throwIfAborted()
  }
}

/** `scheduler.yield` lets what waits go first and comes back before what is less urgent. */
function giveWay(view: Yielding): Promise<void> {
  return view.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
