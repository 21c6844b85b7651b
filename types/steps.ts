/**
 * Work in steps, none of them long: wherever it yields it may be put aside for others that wait for the same thread. Where
 * it yields a promise it goes on when that is fulfilled.
 */
export type Steps<Result> = Generator<Promise<unknown> | undefined, Result, void>

/**
 * Does all of the work at once, for whoever keeps nobody waiting.
 *
 * @throws Error where it waits for somebody else: that can't be done at once.
 */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (step.value) throw new Error('Work that waits for others can’t be done at once.')
  }
}

/** What is promised, as a step of the work that needs it. */
export function* waitFor<Value>(promised: Promise<Value>): Steps<Value> {
  const come: Value[] = []
  yield promised.then((value) => come.push(value))
  for (const value of come) return value
  throw new Error('Who does the work has not waited for what was promised.')
}
