import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readDeskRecord } from '../record.ts'
import { pageTarget } from '../targets.ts'
import { entryOn, recordOf } from '../testing/record.ts'
import { sampleReview } from '../testing/review.ts'
import { englishWords } from '../testing/words.ts'
import { type ExportFormat, exportFormats, exportRecord } from './export-record.ts'

const entries = [entryOn(pageTarget, { note: 'Call the harbour.' })]
const write = (format: ExportFormat, page: Partial<typeof sampleReview.page> = {}) =>
  exportRecord(
    format,
    recordOf(entries, { ...sampleReview, page: { ...sampleReview.page, ...page } }),
    [{ kind: 'added', text: 'A buyer is found.' }],
    englishWords,
  )

test.each<[ExportFormat, string, string, RegExp]>([
  ['markdown', 'md', 'text/markdown', /^# The Alder Post.*\n\n- Address.*Call the harbour.*A buyer is found/s],
  ['html', 'html', 'text/html', /^<!doctype html><html lang="en">.*Call the harbour.*A buyer is found/s],
  ['csv', 'csv', 'text/csv', /^address,.*Call the harbour/s],
  ['json', 'json', 'application/json', /^{\n {2}"format": "second-source-desk",\n.*Call the harbour.*}\n$/s],
  ['web-annotation', 'annotations.jsonld', 'application/ld+json', /^{\n {2}"@context".*Call the harbour.*}\n$/s],
  ['claim-review', 'claimreview.jsonld', 'application/ld+json', /^\[\]\n$/s],
])('%s has a file of its own', (format, extension, type, content) => {
  const file = write(format)
  expect([file.name, file.type]).toEqual([
    `2024-02-03-Port-Alder-to-close-its-fish-market-after-112-years.${extension}`,
    type,
  ])
  expect(file.text).toMatch(content)
})

test('every format is written', () => {
  expect(new Set(exportFormats.map((format) => write(format).name)).size).toBe(6)
})

test.each([
  ['“What is left?”, he asks', 'What-is-left-he-asks'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Größe: 3 / 4', 'Größe-3-4'],
  // Written with a combining mark, as some systems do.
  ['Cafe\u0301', 'Café'],
  ['港'.repeat(61), '港'.repeat(60)],
  ['𝒜'.repeat(61), '𝒜'.repeat(60)],
  ['!!!', 'review'],
])('a file about %s is called …-%s.json', (title, name) => {
  expect(write('json', { title }).name).toBe(`2024-02-03-${name}.json`)
})

test('a page without a headline goes by its address', () => {
  expect(write('json', { title: null }).name).toBe('2024-02-03-https-alderpost-example-news-fish-market.json')
})

test('a page to print is titled by its headline, and fits a phone', () => {
  const headOf = (title: string | null) => new JSDOM(write('html', { title }).text).window.document
  expect(headOf('Fish & <b>ships</b>').title).toBe('Fish & <b>ships</b>')
  expect(headOf(null).title).toBe('No headline')
  const document = headOf(null)
  expect(document.characterSet).toBe('UTF-8')
  expect(document.querySelector('meta[name="viewport"]')?.getAttribute('content')).toBe('width=device-width')
  expect(document.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8')
  expect(document.querySelector('head > style')?.textContent).toContain('@media print')
  expect([...document.querySelectorAll('body > main > h2')].map(({ textContent }) => textContent)).toEqual([
    'Decisions',
    'Page',
    'Changed since',
  ])
})

test('what was exported as JSON is read again', async () => {
  expect((await readDeskRecord(write('json').text))?.entries.map(({ note }) => note)).toEqual(['Call the harbour.'])
})
