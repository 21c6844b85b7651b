import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { pageTarget, paidTarget, sourceTarget } from '../targets.ts'
import { changedAt, entryOn, findingWith, recordOf } from '../testing/record.ts'
import { sampleReview } from '../testing/review.ts'
import { csvColumns, toCsv } from './to-csv.ts'

type Row = Record<string, string>
const rowsOf = (...asked: Parameters<typeof toCsv>): Row[] =>
  Papa.parse<Row>(toCsv(...asked), { header: true, skipEmptyLines: true }).data

const page = {
  address: 'https://alderpost.example/news/fish-market',
  outlet: 'The Alder Post',
  headline: 'Port Alder to close its fish market after 112 years',
}
const nothingSaid = { decision: '', link: '', note: '', anchoring: '', changed: '' }

test('every query is a line, decided or not', () => {
  const decision = { verdict: 'sourced-elsewhere', link: 'https://statistics.example/4' } as const
  const rows = rowsOf(recordOf([entryOn(findingWith('40 percent'), { decision, note: 'Table 4' })]))
  expect(rows.map(({ sentence }) => sentence)).toEqual(['2', '5', '9', '10', '11', '12', '15'])
  expect(rows.slice(0, 2)).toEqual([
    {
      ...page,
      about: 'finding',
      sentence: '2',
      text: 'The market has lost more than 40 percent of its traders since 2019.',
      found: 'unattributed',
      rules: 'sample-figure',
      score: '0.94',
      decision: 'sourced-elsewhere',
      link: 'https://statistics.example/4',
      note: 'Table 4',
      anchoring: 'made-here',
      changed: changedAt,
    },
    {
      ...page,
      about: 'finding',
      sentence: '5',
      text: 'Experts say the closure could push prices up along the whole coast.',
      found: 'vague',
      rules: 'sample-vague',
      score: '0.81',
      ...nothingSaid,
    },
  ])
})

test('so is a sentence that is no query but has an entry, and whatever else has one', () => {
  const [label] = [paidTarget(sampleReview, 0)]
  if (!label) throw new Error('no label')
  const entries = [
    entryOn(pageTarget, { note: 'a' }),
    entryOn(sourceTarget('Marta Lindqvist'), { note: 'b' }),
    entryOn(label, { note: 'c' }),
    entryOn(findingWith('Residents'), { note: 'd' }, { anchoring: 'orphan' }),
    entryOn(findingWith('built in 1911'), { note: 'e' }),
  ]
  const rows = rowsOf(recordOf(entries)).filter(({ note }) => note)
  expect(rows.map(({ note, about, sentence, text }) => [note, about, sentence, text])).toEqual([
    ['e', 'finding', '8', 'The hall was built in 1911.'],
    ['a', 'page', '', ''],
    ['b', 'source', '', 'Marta Lindqvist'],
    ['c', 'paid', '', 'Sponsored'],
    ['d', 'orphan', '', 'Residents are furious, and the mayor is afraid of losing the spring election because of it.'],
  ])
})

test('several rules are named once each, and a score to three places', () => {
  const sentences = sampleReview.sentences.map((sentence) => ({
    ...sentence,
    queryScore: 0.123456,
    reasons: sentence.reasons.flatMap((reason) => [reason, reason]),
  }))
  const row = rowsOf(recordOf([], { ...sampleReview, sentences })).find(({ sentence }) => sentence === '9')
  expect(row).toMatchObject({ rules: 'sample-motive sample-cause', score: '0.123' })
})

test('what a page doesn’t say is an empty cell, and a formula is text', () => {
  const bare = { ...sampleReview, page: { ...sampleReview.page, siteName: null, title: null } }
  const [row] = rowsOf(recordOf([entryOn(findingWith('40 percent'), { note: '=SUM(A1)' })], bare))
  expect(row).toMatchObject({ outlet: '', headline: '', note: "'=SUM(A1)" })
})

test('the first line names the columns, and every line ends', () => {
  const text = toCsv(recordOf([]))
  expect(text.slice(0, text.indexOf('\r\n'))).toBe(csvColumns.join(','))
  expect(text).toMatch(/[^\r\n]\r\n$/)
})
