import type { Steps } from '../../types/steps.ts'

/** The page's own work waits for ours no longer than this, in milliseconds, as far as a step is no longer. */
const slice = 5

/** A window, as far as some browsers offer something for giving way. */
interface Yielding {
  scheduler?: { yield?(): Promise<void> }
  navigator: object
}

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
  view: Yielding,
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
    } while (!step.done && !step.value && now < began + slice && !isAwaited(view))
    effort.spent += now - began
    if (step.done) return step.value
    if (step.value) await step.value
    await giveWay(view)
    signal.throwIfAborted()
  }
}

/** Whether a click or a key waits for its turn: nobody should notice that something is read meanwhile. */
function isAwaited({ navigator }: Yielding): boolean {
  const { scheduling } = navigator as { scheduling?: { isInputPending?(): boolean } }
  return scheduling?.isInputPending?.() ?? false
}

/** `scheduler.yield` lets what waits go first and comes back before what is less urgent. */
function giveWay(view: Yielding): Promise<void> {
  return view.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
