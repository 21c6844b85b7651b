/**
 * What repeated runs of the same work took: milliseconds of processor time of this process, all its threads together. By the
 * clock the same work takes several times as long when others use the machine.
 */
export interface Measured {
  median: number
  /** The middle half of the runs lies between these. */
  from: number
  to: number
  runs: number
}

/** Runs the work once unmeasured, so that it is compiled and loaded, and then `runs` times. */
export async function measure(runs: number, work: () => unknown): Promise<Measured> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = processorTime()
    await work()
    times.push(processorTime() - start)
  }
  return measuredOf(times)
}

/** Of this process so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function measuredOf(times: readonly number[]): Measured {
  return { median: quantile(times, 0.5), from: quantile(times, 0.25), to: quantile(times, 0.75), runs: times.length }
}

/** By linear interpolation between the two values around it. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at))
}

/** Such as `712 (690–748)`. */
export function shown({ median, from, to }: Measured): string {
  return `${amount(median)} (${amount(from)}–${amount(to)})`
}

export function amount(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(0) : value.toFixed(1)
}

/** How many times the other's time ours is; below one it is faster. */
export function ratio(ours: number, other: number): string {
  return amount(ours / other)
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
