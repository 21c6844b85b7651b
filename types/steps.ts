/** Work in steps, none of them long: wherever it yields it may be put aside for others that wait for the same thread. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all of the work at once, for whoever keeps nobody waiting. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
