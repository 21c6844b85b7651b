import { toMarkdown } from 'mdast-util-to-markdown'
import type { DeskRecord } from '../../types/desk.ts'
import type { SentenceChange } from '../../types/desk-view.ts'
import { reportTree } from './report-tree.ts'
import type { ReportWords } from './report-words.ts'
import { toClaimReviews } from './to-claim-reviews.ts'
import { toCsv } from './to-csv.ts'
import { toHtmlPage } from './to-html.ts'
import { toWebAnnotations } from './to-web-annotations.ts'

export const exportFormats = ['markdown', 'html', 'csv', 'json', 'web-annotation', 'claim-review'] as const

export type ExportFormat = (typeof exportFormats)[number]

export interface ExportedFile {
  name: string
  type: string
  text: string
}

const kinds: Record<ExportFormat, { extension: string; type: string }> = {
  markdown: { extension: 'md', type: 'text/markdown' },
  html: { extension: 'html', type: 'text/html' },
  csv: { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
  'web-annotation': { extension: 'annotations.jsonld', type: 'application/ld+json' },
  'claim-review': { extension: 'claimreview.jsonld', type: 'application/ld+json' },
}

/** A version of the desk as a file of one of the formats. @param changes What has changed since the version before. */
export function exportRecord(
  format: ExportFormat,
  record: DeskRecord,
  changes: SentenceChange[],
  words: ReportWords,
): ExportedFile {
  const { extension, type } = kinds[format]
  return { name: `${nameOf(record)}.${extension}`, type, text: textOf(format, record, changes, words) }
}

function textOf(format: ExportFormat, record: DeskRecord, changes: SentenceChange[], words: ReportWords): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(reportTree(record, changes, words), { bullet: '-' })
    case 'html':
      return toHtmlPage(reportTree(record, changes, words), record.version.headline ?? words.noHeadline, words.language)
    case 'csv':
      return toCsv(record)
    case 'json':
      return `${JSON.stringify(record, null, 2)}\n`
    case 'web-annotation':
      return `${JSON.stringify(toWebAnnotations(record, words), null, 2)}\n`
    case 'claim-review':
      return `${JSON.stringify(toClaimReviews(record, words), null, 2)}\n`
  }
}

/** A file's name that every system takes: date and headline. */
function nameOf({ version, exported }: DeskRecord): string {
  const title = (version.headline ?? version.address)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${exported.slice(0, 10)}-${[...title].slice(0, 60).join('') || 'review'}`
}
