import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { batchUsage, parseBatchArguments } from './batch-arguments.ts'
import { batchHeader, batchLine, doneBefore } from './batch-lines.ts'
import { reviewInPool } from './batch-pool.ts'
import { runWorker } from './batch-worker.ts'

/** Reviews many files in parallel; what an earlier run has written to the same output isn't reviewed again. */
async function main(words: string[]): Promise<number> {
  if (words[0] === '--worker') {
    await runWorker(process.stdin, (line) => process.stdout.write(`${line}\n`))
    return 0
  }
  const { files, list, out, format, jobs, help } = parseBatchArguments(words)
  const named = list === null ? [] : linesOf(list === '-' ? await text(process.stdin) : await readFile(list, 'utf8'))
  const all = [...new Set([...files, ...named])]
  if (help || all.length === 0) {
    console.log(batchUsage)
    return help ? 0 : 2
  }
  const done = out ? await doneBefore(out, format) : new Set<string>()
  const left = all.filter((file) => !done.has(file))
  if (done.size > 0) console.error(`${all.length - left.length} of ${all.length} were there already`)

  const output = out ? createWriteStream(out, { flags: 'a' }) : process.stdout
  const write = (line: string) =>
    new Promise<void>((resolve, reject) => {
      output.write(`${line}\n`, (error) => (error ? reject(error) : resolve()))
    })
  if (format === 'csv' && done.size === 0 && (out === null || !(await hasHeader(out)))) await write(batchHeader)

  const began = Date.now()
  let finished = 0
  let failures = 0
  await reviewInPool(left, jobs, async (result) => {
    if ('error' in result) failures++
    await write(batchLine(result, format))
    finished++
    console.error(progress(finished, left.length, failures, Date.now() - began))
  })
  return failures > 0 ? 1 : 0
}

async function hasHeader(out: string): Promise<boolean> {
  const start = await readFile(out, 'utf8').catch(() => '')
  return start.startsWith(batchHeader)
}

function progress(finished: number, all: number, failures: number, milliseconds: number): string {
  const rate = finished / (milliseconds / 1000)
  const left = Math.round((all - finished) / rate)
  return `${finished} of ${all}, ${rate.toFixed(1)} a second, ${failures} failed, ${left} s left`
}

const linesOf = (list: string) => list.split(/\r?\n/).filter(Boolean)

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  },
)
