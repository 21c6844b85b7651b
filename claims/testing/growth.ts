/**
 * How much more processor time four times the input takes: about 4 where time is in proportion, 16 where it grows with
 * the square. Counts this process's own time, so that a machine that is busy with other things makes no test fail.
 *
 * @param work Does the work on `times` repetitions of the input.
 */
export function growth(work: (times: number) => void, times: number): number {
  work(times)
  const small = processorTime(() => work(times))
  const large = processorTime(() => work(4 * times))
  return large / small
}

/** Milliseconds; at least one, since a ratio is made of it. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return Math.max(1, (user + system) / 1000)
}
