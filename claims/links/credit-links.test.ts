import { expect, test } from 'vitest'
import type { Verdict } from '../../types/review.ts'
import { creditLinks } from './credit-links.ts'
import { hostOf } from './document-link.ts'

/** Verdict and speaker of a sentence whose words between bars are a link. */
function credited(marked: string, href: string, verdict: Verdict = 'unattributed'): [Verdict, string | null] {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  const text = marked.replaceAll('|', '')
  const sentence = { start: 0, end: text.length, verdict, queryScore: 0.9, attribution: null }
  const story = creditLinks({ sentences: [sentence], attributions: [] }, text, [{ start, end, href }], 'ours.example')
  const [found] = story.sentences
  return [found?.verdict ?? verdict, story.attributions[found?.attribution ?? -1]?.speaker ?? null]
}

test.each<[string, string, Verdict, string | null]>([
  ['|Studies show| that the pier sinks.', 'https://institute.example/pier.pdf', 'attributed', 'institute.example'],
  ['The pier |sinks by an inch a year|.', 'https://www.institute.example/pier', 'attributed', 'institute.example'],
  ['The pier sinks, |the council’s report| says.', 'https://ours.example/2024/report', 'attributed', 'ours.example'],
  ['The pier |sinks by an inch a year|.', 'https://ours.example/2024/pier', 'unattributed', null],
  ['The pier sinks, and |Portline| knows it.', 'https://portline.example/about', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'https://institute.example/', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'https://elsewhere.example/tag/pier', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'mailto:desk@elsewhere.example/pier', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'http://institute.example/pier', 'attributed', 'institute.example'],
  ['The pier |sinks by an inch a year|.', 'ftp://institute.example/pier', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'web+https://institute.example/pier', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'no address', 'unattributed', null],
  ['The pier |sinks by an inch a year|.', 'https://institute.example/7', 'attributed', 'institute.example'],
  ['The pier |sinks by an inch a year|.', 'https://cdn.www.example/pier', 'attributed', 'cdn.www.example'],
  // A document's noun, alone, in the plural, and a word that only ends like one.
  ['The pier sinks: |five surveys|.', 'https://institute.example/pier', 'attributed', 'institute.example'],
  ['The pier sinks: |one survey|.', 'https://institute.example/pier', 'attributed', 'institute.example'],
  // So many words are the claim, one fewer is a name; capitalised ones are a name however many they are.
  ['The pier |sinks an inch| a year.', 'https://institute.example/pier', 'unattributed', null],
  ['The |Pier sinks an inch| a year.', 'https://institute.example/pier', 'attributed', 'institute.example'],
  ['At the |Old Harbour Pier Trust| it sinks.', 'https://institute.example/pier', 'unattributed', null],
  ['It is |1, 2, 3, 4, 5|.', 'https://institute.example/pier', 'unattributed', null],
])('%s → %s', (marked, href, verdict, speaker) => {
  expect(credited(marked, href)).toEqual([verdict, speaker])
})

test('vague sources with a link are no longer vague; what has a source keeps it', () => {
  expect(credited('|Experts say| so.', 'https://institute.example/pier', 'vague')[0]).toBe('attributed')
  expect(credited('|An aide said| so.', 'https://institute.example/pier', 'unnamed')).toEqual(['unnamed', null])
  expect(credited('|It was reported| in May.', 'https://institute.example/pier', 'background')).toEqual([
    'background',
    null,
  ])
})

test('each sentence is credited to its own link, whatever the order of the links, and what was there stays', () => {
  const texts = [
    'Nothing here. ',
    'The first |pier sank last year|. ',
    'A span of |both and the| ',
    'The next |pier sank this year|.',
  ]
  const bars: number[] = []
  let text = ''
  const sentences = texts.map((marked) => {
    const start = text.length
    for (const part of marked.split('|')) {
      text += part
      bars.push(text.length)
    }
    bars.pop()
    return { start, end: text.length, verdict: 'unattributed' as Verdict, queryScore: 0.9, attribution: null }
  })
  const [, ...own] = sentences
  const [a = 0, b = 0, , , c = 0, d = 0] = bars
  // One link begins in a sentence and ends in the next: it is neither's.
  const across = { start: (own[1]?.end ?? 0) - 12, end: (own[2]?.start ?? 0) + 8, href: 'https://across.example/x' }
  const links = [
    { start: c, end: d, href: 'https://second.example/pier' },
    across,
    { start: a, end: b, href: 'https://first.example/pier' },
  ]
  const before = { source: null, cue: null, content: [], sourceKind: 'vague' as const, speaker: null }
  const story = creditLinks({ sentences, attributions: [before] }, text, links, null)
  expect(story.attributions).toEqual([
    before,
    {
      source: { start: a, end: b },
      cue: null,
      content: [{ start: own[0]?.start, end: own[0]?.end }],
      sourceKind: 'document',
      speaker: 'first.example',
    },
    {
      source: { start: c, end: d },
      cue: null,
      content: [{ start: own[2]?.start, end: own[2]?.end }],
      sourceKind: 'document',
      speaker: 'second.example',
    },
  ])
  expect([...story.linked]).toEqual([1, 2])
  expect(story.sentences.map(({ attribution }) => attribution)).toEqual([null, 1, null, 2])
  expect(story.sentences[1]?.queryScore).toBeCloseTo(0.27)
})

test.each([
  ['https://www.outlet.example/story', 'outlet.example'],
  ['https://cdn.www.example/', 'cdn.www.example'],
  ['file:///story.html', ''],
  ['story.html', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host)
})
