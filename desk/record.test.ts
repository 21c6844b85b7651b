import { describe, expect, test } from 'vitest'
import type { DeskEntry } from '../types/desk.ts'
import { readDeskRecord } from './record.ts'
import { pageTarget, paidTarget, sourceTarget } from './targets.ts'
import { changedAt, entryOn, exportedAt, findingWith, recordOf } from './testing/record.ts'
import { sampleReview } from './testing/review.ts'
import { versionIdOf } from './version.ts'

const decision = { verdict: 'sourced-elsewhere', link: 'https://statistics.example/4' } as const
const finding = entryOn(findingWith('40 percent'), { decision, note: 'Table 4.' })
const label = paidTarget(sampleReview, 0)
if (!label) throw new Error('no label')

/** What is read of a record in which something was changed. */
const read = (change: object = {}, entries: DeskEntry[] = [finding]) =>
  readDeskRecord(JSON.stringify({ ...recordOf(entries), ...change }))

describe('an exported version', () => {
  test('is read as it went, with its ids worked out anew', async () => {
    const id = await versionIdOf(sampleReview)
    const entries = [finding, entryOn(label, { note: 'a' }), entryOn(sourceTarget('Ann Lee'), { note: 'b' })]
    const record = await read({}, entries)
    expect(record).toEqual({
      ...recordOf(entries),
      version: { ...recordOf(entries).version, id },
      entries: [
        { ...entries[0], version: id, id: `${id}/finding/54-121` },
        { ...entries[1], version: id, id: `${id}/paid/label/aside.teaser > span/Sponsored` },
        { ...entries[2], version: id, id: `${id}/source/Ann Lee` },
      ],
    })
    expect(record?.exported).toBe(exportedAt)
  })

  test('doesn’t get away with counts, headlines and ids of its own', async () => {
    const forged = { ...finding, id: 'another/finding/0-1', version: 'another' }
    const version = {
      ...recordOf([]).version,
      id: 'another',
      decided: 99,
      headline: 'Another',
      lastReviewed: exportedAt,
    }
    const record = await read({ version }, [forged])
    const id = await versionIdOf(sampleReview)
    expect(record?.version).toEqual({
      ...recordOf([finding]).version,
      id,
      firstReviewed: changedAt,
      lastReviewed: exportedAt,
    })
    expect(record?.entries[0]).toMatchObject({ id: `${id}/finding/54-121`, version: id })
  })

  test('has orphans that keep apart, however often they are put in', async () => {
    const id = await versionIdOf(sampleReview)
    const orphan = entryOn(findingWith('40 percent'), { note: 'a' }, { anchoring: 'orphan', id: 'other/finding/1-2' })
    const [first] = (await read({}, [orphan]))?.entries ?? []
    expect(first?.id).toBe(`${id}/orphan/other/finding/1-2`)
    const [second] = (await read({}, first && [first]))?.entries ?? []
    expect(second?.id).toBe(first?.id)
  })

  test('may have notes on the page, undecided', async () => {
    expect(await read({}, [entryOn(pageTarget, { note: 'a' })])).toMatchObject({ version: { notes: 1, decided: 0 } })
  })
})

test.each([
  ['no JSON', 'not json'],
  ['something else', '{"version":1}'],
  ['an array', '[]'],
  ['nothing', ''],
])('refused: %s', async (_, text) => {
  expect(await readDeskRecord(text)).toBeNull()
})

const [sentence] = sampleReview.sentences
const { version } = recordOf([])

test.each<[string, object]>([
  ['another format', { format: 'other' }],
  ['a later format', { formatVersion: 2 }],
  ['no date of export', { exported: 'yesterday' }],
  ['no date of review', { version: { ...version, firstReviewed: null } }],
  ['no address', { version: { ...version, address: undefined } }],
  ['a stretch outside of the text', { review: { ...sampleReview, sentences: [{ ...sentence, end: 1e6 }] } }],
  ['a link that is a script', { entries: [{ ...finding, decision: { ...decision, link: 'javascript:alert(1)' } }] }],
  ['a link that only holds an address', { entries: [{ ...finding, decision: { ...decision, link: 'x:https://a/' } }] }],
  ['a decision that nobody can make', { entries: [{ ...finding, decision: { ...decision, verdict: 'true' } }] }],
  ['a verdict that there isn’t', { entries: [{ ...finding, engine: { verdict: 'false', rules: [] } }] }],
  ['an anchoring that there isn’t', { entries: [{ ...finding, anchoring: 'somewhere' }] }],
  ['a target that there isn’t', { entries: [{ ...finding, target: { kind: 'author' } }] }],
  ['a marker that there isn’t', { entries: [{ ...finding, target: { ...label, marker: 'rumour' } }] }],
  [
    'a place in front of the text',
    { entries: [{ ...finding, target: { ...finding.target, position: { start: -1 } } }] },
  ],
  ['an entry without a note', { entries: [{ ...finding, note: undefined }] }],
])('refused: %s', async (_what, change) => {
  expect(await read(change)).toBeNull()
})
