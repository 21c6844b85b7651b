import { describe, expect, it } from 'vitest'
import type { ClaimsProgress, ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import { ClaimsEngine } from './claims-engine.ts'
import type { ClaimsAnswer, ClaimsQuestion } from './claims-messages.ts'

const story: StoryText = { text: 'Police said so.', blocks: [], links: [], asides: [] }
const context = { language: 'en', articleType: 'report', byline: [] } as const
const reading: ClaimsReading = { sentences: [], attributions: [] }
const progress: ClaimsProgress = { reading, share: 0.5 }

/** A worker that does what the test says and keeps what it was told. */
class StagedWorker extends EventTarget {
  asked: ClaimsQuestion[] = []
  terminated = false
  postMessage(question: ClaimsQuestion) {
    this.asked.push(question)
  }
  terminate() {
    this.terminated = true
  }
  answer(data: ClaimsAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  crash(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}

function stage() {
  const workers: StagedWorker[] = []
  const engine = new ClaimsEngine(() => {
    const worker = new StagedWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  const seen: ClaimsProgress[] = []
  const judge = (signal = new AbortController().signal) =>
    engine.judge(story, { ...context, byline: [] }, (step) => seen.push(step), signal)
  return { workers, seen, judge }
}

describe('the claims engine in its worker', () => {
  it('passes progress on, then the reading, and keeps the worker warm for the next story', async () => {
    const { workers, seen, judge } = stage()
    const first = judge()
    workers[0]?.answer({ id: 1, kind: 'progress', progress })
    workers[0]?.answer({ id: 1, kind: 'done', reading })
    expect(await first).toBe(reading)
    expect(seen).toEqual([progress])
    const second = judge()
    workers[0]?.answer({ id: 2, kind: 'done', reading })
    await second
    expect(workers).toHaveLength(1)
  })

  it('says what the engine said where it failed', async () => {
    const { workers, judge } = stage()
    const failed = judge()
    workers[0]?.answer({ id: 1, kind: 'failed', message: 'the network gave no tags' })
    await expect(failed).rejects.toThrow('the network gave no tags')
  })

  it('survives a crash: the story fails with the reason, and the next one gets a worker of its own', async () => {
    const { workers, judge } = stage()
    const crashed = judge()
    workers[0]?.crash('out of memory')
    await expect(crashed).rejects.toThrow('out of memory')
    expect(workers[0]?.terminated).toBe(true)
    const again = judge()
    expect(workers).toHaveLength(2)
    workers[1]?.answer({ id: 2, kind: 'done', reading })
    expect(await again).toBe(reading)
  })

  it('gives a reason where the crash gave none', async () => {
    const { workers, judge } = stage()
    const crashed = judge()
    workers[0]?.crash('')
    await expect(crashed).rejects.toThrow('stopped unexpectedly')
  })

  it('tells the worker to stop when the page is left, and hears nothing of it any more', async () => {
    const { workers, seen, judge } = stage()
    const leaving = new AbortController()
    const left = judge(leaving.signal)
    leaving.abort(new DOMException('left', 'AbortError'))
    await expect(left).rejects.toThrow('left')
    expect(workers[0]?.asked.at(-1)).toEqual({ kind: 'cancel' })
    workers[0]?.answer({ id: 1, kind: 'progress', progress })
    expect(seen).toEqual([])
  })

  it('ends the first story where a second one is asked for, and takes no late answer for its own', async () => {
    const { workers, seen, judge } = stage()
    const first = judge()
    const second = judge()
    await expect(first).rejects.toThrow('Another story')
    workers[0]?.answer({ id: 1, kind: 'progress', progress })
    workers[0]?.answer({ id: 2, kind: 'done', reading })
    expect(await second).toBe(reading)
    expect(seen).toEqual([])
  })

  it('does not begin what was called off before', () => {
    const { workers, judge } = stage()
    expect(() => judge(AbortSignal.abort(new Error('too late')))).toThrow('too late')
    expect(workers).toHaveLength(0)
  })
})
