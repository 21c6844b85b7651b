import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { BatchResult } from './batch-lines.ts'

const main = path.join(import.meta.dirname, 'batch.ts')

/** A page that takes a worker longer is given up with it, in milliseconds. */
const longest = 180_000

/**
 * Reviews files in several worker processes and hands each result over as it comes. A page that kills its worker costs
 * that page: the worker is started anew.
 */
export async function reviewInPool(
  files: string[],
  jobs: number,
  onResult: (result: BatchResult) => void | Promise<void>,
): Promise<void> {
  const waiting = files.values()
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, () => work(waiting, onResult)))
}

async function work(waiting: Iterator<string>, onResult: (result: BatchResult) => void | Promise<void>): Promise<void> {
  let worker: Worker | null = null
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const file = next.value
    worker ??= startWorker()
    const result = await worker.review(file).catch((error: unknown) => {
      worker?.stop()
      worker = null
      return { file, error: error instanceof Error ? error.message : String(error) }
    })
    await onResult(result)
  }
  worker?.stop()
}

interface Worker {
  review(file: string): Promise<BatchResult>
  stop(): void
}

function startWorker(): Worker {
  const child: ChildProcess = spawn(process.execPath, [main, '--worker'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let answer = Promise.withResolvers<BatchResult>()
  const fail = (why: string) => answer.reject(new Error(why))
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => answer.resolve(JSON.parse(line) as BatchResult))
  }
  child.on('exit', (code, signal) => fail(`the worker ended (${signal ?? code})`))
  child.on('error', (error) => fail(error.message))
  // Writing to a worker that has gone is told by its exit.
  child.stdin?.on('error', () => {})
  return {
    async review(file) {
      answer = Promise.withResolvers<BatchResult>()
      const late = setTimeout(() => fail(`given up after ${longest / 1000} s`), longest)
      child.stdin?.write(`${file}\n`)
      return answer.promise.finally(() => clearTimeout(late))
    },
    stop() {
      // Whether it ends by itself or not: nobody waits for its answers any more.
      answer.promise.catch(() => {})
      child.kill()
    },
  }
}
