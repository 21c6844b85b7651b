// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { staticRendering } from '../../page/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { judgeWholeArticle } from './judge-whole-article.ts'

interface Page {
  head?: string
  body?: string
  headline?: string
  /** Right above and below the headline; a label is marked by the class `label`. */
  above?: string
  below?: string
  /** At the end of the story. */
  closing?: string
  structuredData?: unknown[]
  hasStory?: boolean
  /** A page of several stories, of which this is one. */
  isPart?: boolean
}

function judge({
  head = '',
  headline = 'Boats',
  above = '',
  below = '',
  closing = '',
  structuredData = [],
  hasStory = true,
  isPart = false,
  body = '<body>',
}: Page) {
  const prose = `<p>${'The old ferry makes its last crossing in May. '.repeat(3)}</p>`.repeat(4)
  const page = new DOMParser().parseFromString(
    `<head>${head}</head>${body}<main>${above}<h1>${headline}</h1>${below}<div id="story">${prose}${closing}</div></main>`,
    'text/html',
  )
  const labels = Array.from(page.querySelectorAll('.label'), (element) => {
    const text = element.textContent ?? ''
    const wording = wordingOf(text)
    if (!wording) throw new Error(`“${text}” is no label.`)
    return { element, text, wording, visible: true, inSlot: false }
  })
  const place = {
    storyRoot: hasStory ? page.getElementById('story') : null,
    headline: page.querySelector('h1'),
    url: null,
    siteName: 'The Harbour Post',
    structuredData,
    part: isPart ? page.body : undefined,
    rendering: staticRendering(page),
  }
  return runAtOnce(judgeWholeArticle(page, place, labels)).content
}

const flag = '<meta name="is-sponsored" content="true">'
const section = '<meta name="section" content="Sponsored">'
const keywords = '<meta name="keywords" content="sponsored content">'
const label = '<p class="label">Sponsored</p>'
const statement = '<p>This article was paid for by Corvane Bank.</p>'
const paidType = [{ '@type': 'AdvertiserContentArticle' }]

test.each<[string, Page, 'high' | 'medium']>([
  ['its type alone', { structuredData: paidType }, 'high'],
  ['its own statement alone', { closing: statement }, 'high'],
  ['the newsroom’s statement alone', { closing: '<p>The newsroom was not involved in its creation.</p>' }, 'high'],
  ['a label alone', { above: label }, 'medium'],
  ['a flag alone', { head: flag }, 'medium'],
  ['a flag twice', { head: flag + flag }, 'medium'],
  ['a flag and a section', { head: flag + section }, 'high'],
  ['a flag and a label', { head: flag, above: label }, 'high'],
  ['a tag and a class, which only support it', { head: keywords, body: '<body class="sponsored">' }, 'medium'],
  ['a label and a tag', { above: label, head: keywords }, 'high'],
])('how sure it is that an article is paid, by %s: %s', (_name, page, confidence) => {
  expect(judge(page)).toMatchObject({ wholeArticle: true, confidence, basis: 'advertising', hints: [] })
})

test.each<[string, Page, string[]]>([
  ['nothing', {}, []],
  ['a sign that only supports', { head: keywords }, ['page_tag: sponsored content']],
  [
    'a sign that only supports, twice',
    { head: `${keywords}<meta name="tags" content="Advertorial">` },
    ['page_tag: sponsored content', 'page_tag: Advertorial'],
  ],
  ['data about a page without a story', { head: flag, hasStory: false }, ['page_flag: is-sponsored']],
  [
    'a page that explains labels',
    { head: flag, headline: 'How we label what is paid for' },
    ['page_flag: is-sponsored'],
  ],
])('the newsroom’s own: %s', (_name, page, hints) => {
  expect(judge(page)).toMatchObject({
    wholeArticle: false,
    sponsor: null,
    evidence: [],
    basis: null,
    confidence: null,
    disclosed: null,
    hints,
  })
})

test('a page without a story is paid where its type says so, and one about labels where its words do', () => {
  expect(judge({ structuredData: paidType, hasStory: false }).wholeArticle).toBe(true)
  expect(judge({ headline: 'What is a ferry?', above: label }).wholeArticle).toBe(true)
})

test.each<[string, Page, string]>([
  ['a press release', { above: '<p>Press release</p>' }, 'press-release'],
  ['a contribution', { above: '<p>Contributed content</p>' }, 'contributed'],
  [
    'a contribution of a company’s release',
    { above: '<p>Contributed content</p><p>Press release</p>' },
    'press-release',
  ],
  ['a contribution that was paid for', { above: `<p>Contributed content</p>${label}` }, 'advertising'],
  ['a contribution with a flag', { above: '<p>Contributed content</p>', head: flag }, 'contributed'],
  ['a grant', { below: '<p>Seascape is supported by the Orlo Foundation</p>' }, 'funding'],
  [
    'a grant and a label',
    { below: '<p>Seascape is supported by the Orlo Foundation</p>', above: label },
    'advertising',
  ],
  ['a grant and a flag', { below: '<p>Seascape is supported by the Orlo Foundation</p>', head: flag }, 'advertising'],
])('on what grounds: %s', (_name, page, basis) => {
  expect(judge(page)).toMatchObject({ wholeArticle: true, basis })
})

test.each<[string, Page, string]>([
  ['before', { above: label, closing: statement }, 'before'],
  ['after', { closing: statement, head: flag }, 'after'],
  ['nowhere', { head: flag }, 'nowhere'],
])('where readers are told: %s', (_name, page, disclosed) => {
  expect(judge(page).disclosed).toBe(disclosed)
})

describe('evidence', () => {
  test('is what was seen, by rule; the sponsor is the first that is named', () => {
    expect(
      judge({ head: flag, above: label, closing: `${statement}<p>This article was paid for by Orlo Travel.</p>` }),
    ).toMatchObject({
      sponsor: 'Corvane Bank',
      evidence: [
        'page_flag: is-sponsored',
        'label_at_headline: Sponsored',
        'statement: This article was paid for by Corvane Bank.',
        'statement: This article was paid for by Orlo Travel.',
      ],
    })
  })

  test('stands once, whatever its case, and cut short', () => {
    const metas = ['Sponsored', 'SPONSORED', `Sponsored / ${'x'.repeat(200)}`].map(
      (name) => `<meta name="section" content="${name}">`,
    )
    expect(judge({ head: metas.join('') }).evidence).toEqual([
      'page_section: Sponsored',
      `page_section: Sponsored / ${'x'.repeat(148)}`,
    ])
  })

  test('names the sponsor that a sign’s words hold', () => {
    expect(judge({ head: '<meta name="section" content="Sponsored by Corvane Bank">' }).sponsor).toBe('Corvane Bank')
  })

  test('is eight signs at most', () => {
    const metas = Array.from({ length: 12 }, (_, index) => `<meta name="section" content="Sponsored / ${index}">`)
    expect(judge({ head: metas.join('') }).evidence).toHaveLength(8)
  })
})

test('of one story of several the page’s head says nothing', () => {
  expect(judge({ head: flag, isPart: true }).wholeArticle).toBe(false)
  expect(judge({ head: flag, above: label, isPart: true }).evidence).toEqual(['label_at_headline: Sponsored'])
})

test('who funds an article is told apart from who paid for it', () => {
  const funder = 'the Orlo Foundation'
  expect(judge({ below: `<p>Seascape is supported by ${funder}</p>` }).funding).toEqual({
    funder,
    text: `Seascape is supported by ${funder}`,
  })
  expect(judge({ closing: `<p>This story was supported by ${funder}.</p>` })).toMatchObject({
    wholeArticle: false,
    funding: { funder },
  })
  expect(judge({ structuredData: [{ '@type': 'NewsArticle', funder: 'Orlo Fund' }] })).toMatchObject({
    wholeArticle: false,
    funding: { funder: 'Orlo Fund' },
  })
  expect(judge({}).funding).toBeNull()
})

test('authors and sections that the structured data name are read', () => {
  const article = { '@type': 'NewsArticle', author: { name: 'Alder Brand Studio' }, articleSection: 'Sponsored' }
  expect(judge({ structuredData: [article] }).evidence).toEqual([
    'page_section: Sponsored',
    'byline_says: Alder Brand Studio',
  ])
})
