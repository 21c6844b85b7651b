import * as v from 'valibot'
import { checkerVerdicts, type DeskEntry, type DeskRecord } from '../types/desk.ts'
import { type Review, verdicts } from '../types/review.ts'
import { markerKind, reviewSchema, spanEntries } from './review-schema.ts'
import type { KeptVersion } from './store.ts'
import { entryId, orphanId } from './targets.ts'
import { versionIdOf, versionOf, withCounts } from './version.ts'
import { isWithin } from './within-review.ts'

const date = v.pipe(v.string(), v.isoTimestamp())

const target = v.variant('kind', [
  v.object({
    kind: v.literal('finding'),
    quote: v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.string(),
      suffix: v.string(),
    }),
    position: v.object({ type: v.literal('TextPositionSelector'), ...spanEntries }),
  }),
  v.object({ kind: v.literal('source'), name: v.string() }),
  v.object({ kind: v.literal('paid'), marker: markerKind, text: v.string(), selector: v.string() }),
  v.object({ kind: v.literal('page') }),
])

const entry = v.object({
  id: v.string(),
  version: v.string(),
  target,
  decision: v.nullable(
    v.object({ verdict: v.picklist(checkerVerdicts), link: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))) }),
  ),
  note: v.string(),
  engine: v.nullable(v.object({ verdict: v.picklist(verdicts), rules: v.array(v.string()) })),
  anchoring: v.picklist(['made-here', 'exact', 'fuzzy', 'orphan']),
  created: date,
  changed: date,
})

/** The shape of an exported version; its JSON Schema is docs/desk-record.schema.json. */
export const deskRecordSchema = v.object({
  format: v.literal('second-source-desk'),
  formatVersion: v.literal(1),
  exported: date,
  version: v.looseObject({ id: v.string(), address: v.string(), firstReviewed: date, lastReviewed: date }),
  review: reviewSchema,
  entries: v.array(entry),
})

/** A version as it is written to a file. @param now ISO 8601. */
export function deskRecord(kept: KeptVersion & { review: Review }, now: string): DeskRecord {
  const { version, entries } = kept
  return { format: 'second-source-desk', formatVersion: 1, exported: now, version, review: kept.review, entries }
}

/**
 * Reads an exported version. Ids and counts are worked out anew: a file must not be able to overwrite another page's
 * entries, and what it says of itself need not be true.
 *
 * @returns `null` where the text is no such record.
 */
export async function readDeskRecord(text: string): Promise<DeskRecord | null> {
  const parsed = v.safeParse(deskRecordSchema, parse(text))
  if (!parsed.success) return null
  const record = parsed.output as unknown as DeskRecord
  if (!isWithin(record.review)) return null
  const id = await versionIdOf(record.review)
  const entries = record.entries.map((kept) => ({ ...kept, version: id, id: idWithin(id, kept) }))
  const { firstReviewed, lastReviewed } = record.version
  const version = withCounts({ ...versionOf(id, record.review, lastReviewed), firstReviewed }, entries)
  return { ...record, version, entries }
}

function idWithin(version: string, entry: DeskEntry): string {
  if (entry.anchoring !== 'orphan') return entryId(version, entry.target)
  const isOwn = entry.id.startsWith(`${version}/orphan/`)
  return isOwn ? entry.id : orphanId(version, entry)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
