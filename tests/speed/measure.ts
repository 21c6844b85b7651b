import { expect } from 'vitest'
import type { PanelSession } from '../panel-session.ts'
import type { Interaction } from './interactions.ts'

/** Milliseconds. */
export interface Cost {
  /** From the event to the frame that shows what it did: Event Timing's duration. */
  toFrame: number
  /** The longest task that kept the panel's thread, before that frame or after it; 0 where none took 50 ms. */
  task: number
  /** What the panel's thread worked for it in all, not counting how long it waited for a processor. */
  work: number
}

/** Has the panel note how long its events and tasks take. */
export async function watchSpeed(panel: PanelSession): Promise<void> {
  await panel.send('Performance.enable', { timeDomain: 'threadTicks' })
  await panel.evaluate(`{
    window.speed = { toFrame: 0, task: 0 }
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (/^(?:key|input|click|pointer|before)/.test(name)) speed.toFrame = Math.max(speed.toFrame, duration)
    }).observe({ type: 'event', durationThreshold: 16 })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) speed.task = Math.max(speed.task, duration)
    }).observe({ type: 'longtask' })
  }`)
}

/** What the panel's thread has worked so far, in milliseconds. */
async function workSoFar(panel: PanelSession): Promise<number> {
  const { metrics } = (await panel.send('Performance.getMetrics', {})) as {
    metrics: Array<{ name: string; value: number }>
  }
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

/** Does a thing, sees it done, and waits for what it leaves to be done later. */
async function costOf(panel: PanelSession, { what, act, changes }: Interaction): Promise<Cost> {
  const before = await panel.evaluate(changes)
  await panel.evaluate('Object.assign(speed, { toFrame: 0, task: 0 })')
  const workBefore = await workSoFar(panel)
  await act(panel)
  await panel.evaluate('new Promise((resolve) => setTimeout(resolve, 250))')
  const work = (await workSoFar(panel)) - workBefore
  await expect.poll(() => panel.evaluate(changes), { message: what, interval: 50 }).not.toEqual(before)
  return { ...(await panel.evaluate<Pick<Cost, 'toFrame' | 'task'>>('({ ...speed })')), work }
}

/**
 * How long it blocks the panel: until the next frame, and by any task that it leaves for later. Where the machine gives
 * its processors to others, that is above what the thread worked in all, and not the panel's doing.
 */
export const blockedBy = ({ toFrame, task, work }: Cost) => Math.min(Math.max(toFrame, task), work)

/**
 * What each of a series of things costs, the least of several rounds: other work on the machine makes any of them
 * slower and none of them faster. Rounds end when each has once been within the bar.
 */
export async function leastCosts(
  panel: PanelSession,
  series: readonly Interaction[],
  bar: number,
  rounds: number,
): Promise<Map<string, Cost>> {
  const least = new Map<string, Cost>()
  for (let round = 0; round < rounds; round++) {
    for (const [at, interaction] of series.entries()) {
      const name = `${at + 1}. ${interaction.what}`
      const cost = await costOf(panel, interaction)
      const known = least.get(name)
      if (!known || blockedBy(cost) < blockedBy(known)) least.set(name, cost)
    }
    if ([...least.values()].every((cost) => blockedBy(cost) <= bar)) break
  }
  return least
}
