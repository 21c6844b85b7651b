import { expect, test } from 'vitest'
import { pageTarget, paidTarget, sourceTarget } from '../targets.ts'
import { changedAt, entryOn, findingWith, recordOf } from '../testing/record.ts'
import { sampleReview } from '../testing/review.ts'
import { englishWords } from '../testing/words.ts'
import { toWebAnnotations } from './to-web-annotations.ts'

const address = 'https://alderpost.example/news/fish-market'
const elsewhere = { verdict: 'sourced-elsewhere', link: 'https://statistics.example/4' } as const

test('a decision is an annotation that assesses the quotation', () => {
  const target = findingWith('40 percent')
  const entry = entryOn(target, { decision: elsewhere, note: 'Table 4.' }, { created: '2024-01-01T00:00:00.000Z' })
  const text = 'Sourced elsewhere\n\nhttps://statistics.example/4\n\nTable 4.'
  expect(toWebAnnotations(recordOf([entry]), englishWords)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:second-source:v',
    type: 'AnnotationPage',
    items: [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'urn:second-source:v%2Ffinding%2F54-121',
        type: 'Annotation',
        motivation: 'assessing',
        created: '2024-01-01T00:00:00.000Z',
        modified: changedAt,
        body: [
          { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'assessing' },
          { type: 'TextualBody', value: 'Second Source', format: 'text/plain', purpose: 'tagging' },
          { type: 'TextualBody', value: 'Sourced elsewhere', format: 'text/plain', purpose: 'tagging' },
        ],
        target: [{ source: address, selector: [target.kind === 'finding' && target.quote] }],
        uri: address,
        text,
        tags: ['Second Source', 'Sourced elsewhere'],
        document: { title: ['Port Alder to close its fish market after 112 years'] },
      },
    ],
  })
})

const label = paidTarget(sampleReview, 0)
if (!label) throw new Error('no label')

test.each([
  ['a source', sourceTarget('Marta Lindqvist'), 'Marta Lindqvist\n\nAsk.'],
  ['a paid block', label, 'Sponsored\n\nAsk.'],
  ['the page', pageTarget, 'Ask.'],
])('a note on %s comments on the page and says what it is about', (_what, target, text) => {
  const [item] = toWebAnnotations(recordOf([entryOn(target, { note: 'Ask.' })]), englishWords).items
  expect(item).toMatchObject({ motivation: 'commenting', text, tags: ['Second Source'], target: [{ source: address }] })
  expect(item?.body.map(({ value, purpose }) => [value, purpose])).toEqual([
    [text, 'commenting'],
    ['Second Source', 'tagging'],
  ])
  expect(item?.target[0]).not.toHaveProperty('selector')
})

test('orphans stay home', () => {
  const orphan = entryOn(findingWith('40 percent'), { note: 'a' }, { anchoring: 'orphan' })
  expect(toWebAnnotations(recordOf([orphan]), englishWords).items).toEqual([])
})

test('a page without a headline has no title', () => {
  const bare = { ...sampleReview, page: { ...sampleReview.page, title: null } }
  const [item] = toWebAnnotations(recordOf([entryOn(pageTarget, { note: 'a' })], bare), englishWords).items
  expect(item?.document).toEqual({ title: [] })
})
