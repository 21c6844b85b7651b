import type { ClaimsProgress, ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import type { ClaimsAnswer, ClaimsQuestion, StoryContext } from './claims-messages.ts'

/** The claims engine as the panel sees it: in a worker, one story at a time, started anew after a crash. */
export class ClaimsEngine {
  #worker: Worker | null = null
  #asked = 0
  #endCurrent: (reason: unknown) => void = () => {}
  readonly #startWorker: () => Worker

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker
  }

  /**
   * Judges a story. A second call ends the first.
   *
   * @throws The signal's reason on abort; Error with the engine's message where it failed or its worker died.
   */
  judge(
    story: StoryText,
    context: StoryContext,
    onProgress: (progress: ClaimsProgress) => void,
    signal: AbortSignal,
  ): Promise<ClaimsReading> {
    signal.throwIfAborted()
    this.#endCurrent(new DOMException('Another story was asked for.', 'AbortError'))
    const id = ++this.#asked
    this.#worker ??= this.#startWorker()
    const worker = this.#worker
    const { promise, resolve, reject } = Promise.withResolvers<ClaimsReading>()
    const ended = new AbortController()
    this.#endCurrent = reject

    const onAnswer = ({ data }: MessageEvent<ClaimsAnswer>) => {
      if (data.id !== id) return
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'done') resolve(data.reading)
      else reject(new Error(data.message))
    }
    const onCrash = (event: ErrorEvent) => {
      this.#worker = null
      worker.terminate()
      reject(new Error(event.message || 'The engine stopped unexpectedly.'))
    }
    const onAbort = () => {
      this.#ask(worker, { kind: 'cancel' })
      reject(signal.reason)
    }
    worker.addEventListener('message', onAnswer, { signal: ended.signal })
    worker.addEventListener('error', onCrash, { signal: ended.signal })
    signal.addEventListener('abort', onAbort, { signal: ended.signal })
    this.#ask(worker, { kind: 'judge', id, story, context })
    return promise.finally(() => ended.abort())
  }

  /** Lets the worker and its network go; the next story starts another. */
  stop(): void {
    this.#endCurrent(new DOMException('The engine was stopped.', 'AbortError'))
    this.#worker?.terminate()
    this.#worker = null
  }

  #ask(worker: Worker, question: ClaimsQuestion): void {
    worker.postMessage(question)
  }
}
