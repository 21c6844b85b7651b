import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

export interface BatchArguments {
  files: string[]
  /** A file with a path a line; `-` is standard input. */
  list: string | null
  out: string | null
  format: 'jsonl' | 'csv'
  jobs: number
  help: boolean
}

export const batchUsage = `usage: npm run --silent batch -- [--list LIST] [--out FILE] [--csv] [--jobs N] [FILE…]

  FILE         saved pages (.html, .htm, also .gz of one) and texts (.txt)
  --list LIST  a file with one path a line; - reads it from standard input
  --out FILE   write there instead of to standard output, and go on where an earlier run stopped
  --csv        a line of figures for each file, instead of one Review as JSON a line
  --jobs N     worker processes; one for each core by default
  --worker     be one worker: a path a line in, a Review as JSON a line out (docs/batch.md)`

/** @throws TypeError, with a message for the user, where an option isn't known or makes no sense. */
export function parseBatchArguments(words: string[]): BatchArguments {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      list: { type: 'string' },
      out: { type: 'string' },
      csv: { type: 'boolean', default: false },
      jobs: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1) throw new TypeError('--jobs wants a whole number from 1')
  return {
    files: positionals,
    list: values.list ?? null,
    out: values.out ?? null,
    format: values.csv ? 'csv' : 'jsonl',
    jobs,
    help: values.help,
  }
}
