import Papa from 'papaparse'
import type { DeskRecord } from '../../types/desk.ts'
import { placeEntries } from '../place-entries.ts'
import { isQuery } from '../queried.ts'

export const csvColumns = [
  'address',
  'outlet',
  'headline',
  'about',
  'sentence',
  'text',
  'found',
  'rules',
  'score',
  'decision',
  'link',
  'note',
  'anchoring',
  'changed',
] as const

type Row = Partial<Record<(typeof csvColumns)[number], string | number>>

/**
 * One line for each query of the review, decided or not, and for each further entry. Cells that a spreadsheet would take
 * for a formula are made text: a page could otherwise run one at the desk.
 */
export function toCsv({ version, review, entries }: DeskRecord): string {
  const page = { address: version.address, outlet: version.outlet ?? '', headline: version.headline ?? '' }
  const placed = placeEntries(review, entries)
  const findings = review.sentences.flatMap((sentence, index): Row[] => {
    const entry = placed.findings.get(index)
    if (!isQuery(sentence) && !entry) return []
    return [
      {
        about: 'finding',
        sentence: index + 1,
        text: review.article.text.slice(sentence.start, sentence.end),
        found: sentence.verdict,
        rules: [...new Set(sentence.reasons.map(({ rule }) => rule))].join(' '),
        score: Number(sentence.queryScore.toFixed(3)),
        ...said(entry),
      },
    ]
  })
  const others = [...placed.others.values()].map(
    (entry): Row => ({ about: entry.target.kind, text: textOf(entry), ...said(entry) }),
  )
  const orphans = placed.orphans.map((entry): Row => ({ about: 'orphan', text: textOf(entry), ...said(entry) }))
  const rows = [...findings, ...others, ...orphans].map((row) => ({ ...page, ...row }))
  return `${Papa.unparse({ fields: [...csvColumns], data: rows.map((row) => csvColumns.map((column) => (row as Row)[column] ?? '')) }, { escapeFormulae: true })}\r\n`
}

type Entry = DeskRecord['entries'][number]

function said(entry: Entry | undefined): Row {
  if (!entry) return {}
  const { decision, note, anchoring, changed } = entry
  return { decision: decision?.verdict ?? '', link: decision?.link ?? '', note, anchoring, changed }
}

function textOf({ target }: Entry): string {
  if (target.kind === 'finding') return target.quote.exact
  if (target.kind === 'source') return target.name
  return target.kind === 'paid' ? target.text : ''
}
