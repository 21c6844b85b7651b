import { profilerStarts, type TraceEvent } from './trace.ts'

/** Promises that a task sets off run within so many microseconds of its end. */
const rightAfter = 15

/** A task of the page's main thread in which a script ran. In milliseconds. */
export interface ScriptTask {
  start: number
  time: number
  /** The script's functions that were running when it was looked at, and how often: the innermost one … */
  functions: Map<string, number>
  /** … and all that had called it. */
  callers: Map<string, number>
}

/**
 * The tasks of a trace in which a script was running, whole: style, layout and collected garbage are in them. What the
 * profiler itself took isn't.
 *
 * @param urls The addresses of its parts.
 */
export function tasksOf(events: readonly TraceEvent[], urls: readonly string[]): ScriptTask[] {
  const samples = samplesOf(events, urls)
  const processes = new Set(samples.map(({ pid }) => pid))
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const pieces = events
    .filter(
      ({ name, ph, pid, tid }) =>
        /RunTask$|PerformMicrotaskCheckpoint$/.test(name) &&
        ph === 'X' &&
        processes.has(pid) &&
        mainThreads.has(`${pid}:${tid}`),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const tasks: Array<ScriptTask & { pid: number; end: number }> = []
  for (const { name, ts, dur = 0, tdur = dur, pid } of pieces) {
    const last = tasks.findLast((task) => task.pid === pid)
    if (last && ts + dur <= last.end) continue
    // What a task's promises set off runs right after it, before anybody else's turn: it belongs to the task. Two tasks never
    // are one, however close: between them the browser may answer a click.
    if (last && name.endsWith('PerformMicrotaskCheckpoint') && ts - last.end < rightAfter) {
      last.end = ts + dur
      last.time += tdur
    } else tasks.push({ pid, start: ts, end: ts + dur, time: tdur, functions: new Map(), callers: new Map() })
  }
  for (const { ts, dur = 0, tdur = dur, pid } of events.filter(
    ({ name, ph }) => name === profilerStarts && ph === 'X',
  )) {
    const task = tasks.find((one) => one.pid === pid && one.start <= ts && ts + dur <= one.end)
    if (task) task.time -= tdur
  }
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { at, pid, stack } of samples) {
    const task = tasks.find((one) => one.pid === pid && one.start <= at && at <= one.end)
    if (!task) continue
    count(task.functions, stack[0] ?? '')
    for (const name of new Set(stack)) count(task.callers, name)
  }
  return tasks
    .filter(({ functions }) => functions.size > 0)
    .map(({ start, time, functions, callers }) => ({ start: start / 1000, time: time / 1000, functions, callers }))
}

interface Sample {
  at: number
  pid: number
  /** The script's functions, the innermost first. */
  stack: string[]
}

/** The moments at which the script was found running. */
function samplesOf(events: readonly TraceEvent[], urls: readonly string[]): Sample[] {
  const profiles = new Map<
    string,
    { at: number; nodes: Map<number, { parent: number | undefined; own: string | null }> }
  >()
  const found: Sample[] = []
  for (const { name, pid, id, args } of [...events]
    .filter(({ name }) => /^Profile/.test(name))
    .sort((a, b) => a.ts - b.ts)) {
    const key = `${pid}:${id}`
    if (name === 'Profile') profiles.set(key, { at: args?.data?.startTime ?? 0, nodes: new Map() })
    const profile = profiles.get(key)
    const data = args?.data
    if (name !== 'ProfileChunk' || !profile || !data) continue
    for (const { id: node, parent, callFrame } of data.cpuProfile?.nodes ?? []) {
      const own =
        callFrame.url && urls.includes(callFrame.url)
          ? `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber ?? 0}`
          : null
      profile.nodes.set(node, { parent, own })
    }
    for (const [index, sample] of (data.cpuProfile?.samples ?? []).entries()) {
      profile.at += data.timeDeltas?.[index] ?? 0
      const stack: string[] = []
      for (let node = profile.nodes.get(sample); node; node = profile.nodes.get(node.parent ?? -1)) {
        if (node.own !== null) stack.push(node.own)
      }
      if (stack.length > 0) found.push({ at: profile.at, pid, stack })
    }
  }
  return found
}
