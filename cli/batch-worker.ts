import { createInterface } from 'node:readline'
import { reviewFile } from './review-file.ts'

/**
 * One stateless worker: a path a line on standard input, one Review as JSON a line on standard output, in the same
 * order; `{"file", "error"}` for what can't be reviewed. Whatever feeds it (the batch, GNU parallel, Spark, Ray) may
 * start as many as it likes and end them at any time.
 */
export async function runWorker(input: NodeJS.ReadableStream, write: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line) write(JSON.stringify(await reviewed(line)))
  }
}

async function reviewed(file: string) {
  try {
    return await reviewFile(file)
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) }
  }
}
