import { expect, test } from 'vitest'
import type { Verdict } from '../../types/review.ts'
import { creditLinks } from './credit-links.ts'

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
  ['The pier |sinks by an inch a year|.', 'mailto:desk@elsewhere.example', 'unattributed', null],
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
