import { createReadStream, existsSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import Papa from 'papaparse'
import { type Review, verdicts } from '../types/review.ts'

export type BatchResult = Review | { file: string; error: string }

export const batchColumns = [
  'file',
  'error',
  'address',
  'outlet',
  'headline',
  'published',
  'type',
  'words',
  'sentences',
  ...verdicts,
  'namedSources',
  'singleSource',
  'wholeArticlePaid',
  'sponsor',
  'paidMarkers',
] as const

const csvLine = (cells: unknown[]) => Papa.unparse([cells], { escapeFormulae: true })

/** One result as a line of the output, without its end. */
export function batchLine(result: BatchResult, format: 'jsonl' | 'csv'): string {
  return format === 'jsonl' ? JSON.stringify(result) : csvLine(cellsOf(result))
}

export const batchHeader = csvLine([...batchColumns])

function cellsOf(result: BatchResult): unknown[] {
  if ('error' in result)
    return batchColumns.map((column) => ({ file: result.file, error: result.error })[column as 'file'] ?? '')
  const { page, paid, summary } = result
  return [
    result.file ?? '',
    '',
    page.url ?? '',
    page.siteName ?? '',
    page.title ?? '',
    page.published ?? '',
    page.articleType,
    summary.words,
    summary.sentences,
    ...verdicts.map((verdict) => summary.byVerdict[verdict]),
    summary.namedSources,
    summary.singleSource,
    paid.wholeArticle,
    paid.sponsor ?? '',
    summary.paidMarkers,
  ]
}

/**
 * Files that an output already holds. A line without an end was cut off when an earlier run was: it is taken out of the
 * file, and its page is reviewed again.
 */
export async function doneBefore(out: string, format: 'jsonl' | 'csv'): Promise<Set<string>> {
  if (!existsSync(out)) return new Set()
  const done = new Set<string>()
  let whole = 0
  let rest = Buffer.alloc(0)
  let record = ''
  for await (const chunk of createReadStream(out)) {
    let bytes = Buffer.concat([rest, chunk as Buffer])
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10)) {
      record += bytes.subarray(0, at + 1).toString('utf8')
      bytes = bytes.subarray(at + 1)
      // Within quotation marks the end of a line belongs to a cell.
      if (format === 'csv' && (record.split('"').length - 1) % 2 === 1) continue
      const file = fileOf(record, format)
      if (file !== null) done.add(file)
      whole += Buffer.byteLength(record)
      record = ''
    }
    rest = bytes
  }
  await truncate(out, whole)
  return done
}

function fileOf(record: string, format: 'jsonl' | 'csv'): string | null {
  try {
    if (format === 'jsonl') return (JSON.parse(record) as { file?: string }).file ?? null
    const [file] = Papa.parse<string[]>(record.trimEnd()).data[0] ?? []
    return file === undefined || file === 'file' ? null : file.replace(/^'(?=[=+\-@])/, '')
  } catch {
    return null
  }
}
