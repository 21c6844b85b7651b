import type { BrowserContext, CDPSession } from 'playwright-core'

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** How much of it the thread was running: the rest others had of the processor. */
  tdur?: number
  pid: number
  tid: number
  id?: string
  args?: { data?: ProfileData; name?: string }
}

interface ProfileData {
  startTime?: number
  timeDeltas?: number[]
  cpuProfile?: {
    samples?: number[]
    nodes?: Array<{
      id: number
      parent?: number
      callFrame: { url?: string; functionName: string; lineNumber?: number }
    }>
  }
}

export interface Tracing {
  /** Ends it and returns what was seen. */
  stop(): Promise<TraceEvent[]>
}

/** Tasks of every thread, once a millisecond what script runs in them, and when V8 begins to look. */
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8', '__metadata']

/** V8 makes ready to look at a thread when the first script runs there, which takes 5 to 20 ms: that is ours to leave out. */
export const profilerStarts = 'CpuProfiler::StartProfiling'

/** Starts a trace of all processes of a browser. */
export async function startTracing(context: BrowserContext): Promise<Tracing> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('the browser has gone')
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories, excludedCategories: ['*'] },
  })
  return {
    async stop() {
      const complete = new Promise<string>((resolve) =>
        session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
      )
      await session.send('Tracing.end')
      const text = await readStream(session, await complete)
      await session.detach()
      return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents
    },
  }
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const parts: string[] = []
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 })
    parts.push(base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data)
    if (eof) break
  }
  await session.send('IO.close', { handle })
  return parts.join('')
}
