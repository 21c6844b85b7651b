import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { IDBFactory } from 'fake-indexeddb'
import { JSDOM } from 'jsdom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOfTree } from 'mdast-util-to-string'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import { reviewInput } from '../../cli/review-file.ts'
import type { DeskRecord } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { differencesBetween } from '../differences.ts'
import { isQuery } from '../queried.ts'
import { deskRecord, deskRecordSchema, readDeskRecord } from '../record.ts'
import { IndexedDbStore } from '../storage/indexed-db-store.ts'
import { findingTarget, pageTarget, paidTarget, sourceTarget } from '../targets.ts'
import { editedReview, sampleReview } from '../testing/review.ts'
import { annotationPageSchema, claimReviewsSchema } from '../testing/schemas.ts'
import { englishWords } from '../testing/words.ts'
import { type ExportFormat, exportRecord } from './export-record.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)

function expectValid(schema: object, data: unknown) {
  const validate = ajv.compile(schema)
  validate(data)
  expect(validate.errors ?? []).toEqual([])
}

const hostile = '<script>alert(1)</script> **no** [x](javascript:alert(2))\n=SUM(A1) & "quoted", # not a heading'

/** The record that a checker's work on a review leaves behind, through the real storage. */
async function worked(review: Review): Promise<DeskRecord> {
  const store = new IndexedDbStore()
  const { version } = await store.keep(review)
  const queries = review.sentences.flatMap((sentence, index) => (isQuery(sentence) ? [index] : []))
  for (const [at, index] of queries.slice(0, 4).entries()) {
    const target = findingTarget(review, index)
    const verdict = (['needs-source', 'sourced-elsewhere', 'fine', 'wrong-mark'] as const)[at]
    if (!target || !verdict) continue
    const link = at === 1 ? 'https://statistics.example/table?a=1&b=(2)' : null
    await store.change(version.id, target, { decision: { verdict, link }, note: at === 0 ? hostile : '' })
  }
  await store.change(version.id, pageTarget, { note: '=cmd|calc' })
  const [source] = review.sources
  if (source) await store.change(version.id, sourceTarget(source.name), { note: 'Phoned on Monday.' })
  const paid = paidTarget(review, 0)
  if (paid) await store.change(version.id, paid, { note: 'Label too small?' })
  const kept = await store.open(version.id)
  if (!kept) throw new Error('not kept')
  return deskRecord(kept, '2024-02-03T04:05:06.000Z')
}

const pages = ['vague-story.html', 'plain-report.html', 'paid-blocks.html', 'paid-article.html', 'right-to-left.html']

/** Reviews of pages of our own by the real engine, at addresses that don't exist. */
async function reviewOfPage(name: string): Promise<Review> {
  const bytes = readFileSync(path.join(import.meta.dirname, '../../tests/pages', name))
  const review = await reviewInput({ kind: 'page', bytes }, name)
  return { ...review, page: { ...review.page, url: review.page.url ?? `https://pages.example/${name}` } }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const write = (format: ExportFormat, record: DeskRecord) =>
  exportRecord(format, record, differencesBetween(sampleReview, editedReview('40 percent', '14 percent')), englishWords)

describe.each(['sample', ...pages])('exports of %s', (name) => {
  const make = async () => worked(name === 'sample' ? sampleReview : await reviewOfPage(name))

  it('hold against their schemas, and come back as they went', async () => {
    const record = await make()
    expectValid(toJsonSchema(deskRecordSchema, { errorMode: 'ignore' }), JSON.parse(write('json', record).text))
    expectValid(annotationPageSchema, JSON.parse(write('web-annotation', record).text))
    expectValid(claimReviewsSchema, JSON.parse(write('claim-review', record).text))
    expect(await readDeskRecord(write('json', record).text)).toEqual(record)
  })

  it('are tables that say everything once', async () => {
    const record = await make()
    const { data, errors } = Papa.parse<Record<string, string>>(write('csv', record).text, {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    const queries = record.review.sentences.filter(isQuery).length
    expect(data.filter(({ about }) => about === 'finding')).toHaveLength(queries)
    expect(data.filter(({ note, decision }) => note || decision)).toHaveLength(record.entries.length)
    expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  })

  it('are Markdown without HTML or links that nobody meant', async () => {
    const record = await make()
    const tree = fromMarkdown(write('markdown', record).text)
    const kinds: string[] = []
    const links: string[] = []
    const visit = (node: { type: string; url?: string; children?: never[] }) => {
      kinds.push(node.type)
      if (node.url) links.push(node.url)
      for (const child of node.children ?? []) visit(child)
    }
    visit(tree as never)
    expect(kinds).not.toContain('html')
    expect(links.filter((link) => !/^https?:\/\/[\w.]+\.example\b/.test(link))).toEqual([])
    for (const { note } of record.entries) {
      for (const line of note.split('\n')) expect(textOfTree(tree)).toContain(line)
    }
  })

  it('are a page that loads nothing and runs nothing', async () => {
    const record = await make()
    const { text } = write('html', record)
    const { document } = new JSDOM(text).window
    expect(document.querySelectorAll('script, img, iframe, link, [onclick], a[href^="javascript"]')).toHaveLength(0)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.documentElement.lang).toBe('en')
  })
})

it('put in twice is there once; what was changed last stays', async () => {
  const record = await worked(sampleReview)
  const store = new IndexedDbStore()
  const { id } = record.version
  const [first] = record.entries
  if (!first) throw new Error('no entry')
  await store.change(id, first.target, { note: 'newer' })
  await store.put(record)
  await store.put(record)
  const kept = await store.entries(id)
  expect(kept).toHaveLength(record.entries.length)
  expect(kept.find((entry) => entry.id === first.id)?.note).toBe('newer')
  globalThis.indexedDB = new IDBFactory()
  const elsewhere = new IndexedDbStore()
  await elsewhere.put(record)
  expect(await elsewhere.entries(id)).toEqual(record.entries)
  expect((await elsewhere.history({ limit: 5 })).versions).toEqual([record.version])
})
