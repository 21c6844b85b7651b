import type { Steps } from '../../types/steps.ts'

/** The page's own work waits for ours no longer than this, in milliseconds, as far as a step is no longer. */
const slice = 5

/** The page's window, with what newer browsers offer for giving way. */
type Yielding = Window & { scheduler?: { yield?(): Promise<void> } }

/** How long work has kept the thread so far, in milliseconds. */
export interface Effort {
  spent: number
}

/**
 * Does work in slices, between which the page goes on: it scrolls, answers clicks and draws.
 *
 * @param effort Is told what the work takes, without the time in which others had their turn.
 * @throws The signal's reason, once it is aborted.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  view: Window,
  signal: AbortSignal,
  effort: Effort = { spent: 0 },
): Promise<Result> {
  for (;;) {
    const began = performance.now()
    let now = began
    let step: ReturnType<typeof steps.next>
    do {
      step = steps.next()
      now = performance.now()
    } while (!step.done && !step.value && now < began + slice)
    effort.spent += now - began
    if (step.done) return step.value
    if (step.value) await step.value
    await giveWay(view)
    signal.throwIfAborted()
  }
}

/** `scheduler.yield` lets what waits go first and comes back before what is less urgent. */
function giveWay(view: Yielding): Promise<void> {
  return view.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
