import { expect, test } from 'vitest'
import { tasksOf } from './script-tasks.ts'
import type { TraceEvent } from './trace.ts'

const ours = 'chrome-extension://id/page.js'
const thread = { pid: 1, tid: 2 }

/** A part of the main thread's time, in microseconds. */
const part = (name: string, ts: number, dur: number): TraceEvent => ({ ...thread, name, ph: 'X', ts, dur, tdur: dur })

/** A trace in which our script is found running at these moments. */
const traced = (moments: number[], ...parts: TraceEvent[]): TraceEvent[] => [
  { ...thread, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } },
  { ...thread, name: 'Profile', ph: 'P', ts: 0, id: '7', args: { data: { startTime: 0 } } },
  {
    ...thread,
    name: 'ProfileChunk',
    ph: 'P',
    ts: 1,
    id: '7',
    args: {
      data: {
        timeDeltas: moments.map((at, index) => at - (moments[index - 1] ?? 0)),
        cpuProfile: {
          nodes: [{ id: 3, callFrame: { url: ours, functionName: 'readPage', lineNumber: 4 } }],
          samples: moments.map(() => 3),
        },
      },
    },
  },
  ...parts,
]

const timesOf = (events: TraceEvent[]) => tasksOf(events, [ours]).map(({ time }) => time)

test('two tasks are two, however close', () => {
  const events = traced([1_000, 7_000], part('RunTask', 500, 5_000), part('RunTask', 5_503, 4_000))
  expect(timesOf(events)).toEqual([5, 4])
})

test('promises that run right after a task belong to it', () => {
  const events = traced([1_000], part('RunTask', 500, 5_000), part('v8.PerformMicrotaskCheckpoint', 5_510, 4_000))
  expect(timesOf(events)).toEqual([9])
})

test('promises that run later are a task of their own', () => {
  const events = traced([1_000, 9_000], part('RunTask', 500, 5_000), part('PerformMicrotaskCheckpoint', 8_000, 2_000))
  expect(timesOf(events)).toEqual([5, 2])
})

test('a task that is told twice, by the scheduler and by the timeline, counts once', () => {
  const events = traced([1_000], part('RunTask', 500, 4_990), part('ThreadControllerImpl::RunTask', 500, 5_000))
  expect(timesOf(events)).toEqual([5])
})

test('where our script was not seen nothing counts', () => {
  expect(timesOf(traced([20_000], part('RunTask', 500, 5_000)))).toEqual([])
})

test('what the profiler takes to begin isn’t the script’s', () => {
  const begin = part('CpuProfiler::StartProfiling', 1_000, 11_000)
  expect(timesOf(traced([14_000], part('RunTask', 500, 18_000), begin))).toEqual([7])
  expect(timesOf(traced([14_000], part('RunTask', 500, 18_000), { ...begin, pid: 9 }))).toEqual([18])
})
