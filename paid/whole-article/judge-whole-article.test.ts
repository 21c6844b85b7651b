// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { judgeWholeArticle } from './judge-whole-article.ts'

interface Page {
  head?: string
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
}: Page) {
  const prose = `<p>${'The old ferry makes its last crossing in May. '.repeat(3)}</p>`.repeat(4)
  const page = new DOMParser().parseFromString(
    `<head>${head}</head><main>${above}<h1>${headline}</h1>${below}<div id="story">${prose}${closing}</div></main>`,
    'text/html',
  )
  const labels = Array.from(page.querySelectorAll('.label'), (element) => {
    const text = element.textContent
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
const label = '<p class="label">Sponsored</p>'
const statement = '<p>This article was paid for by Corvane Bank.</p>'
const paidType = [{ '@type': 'AdvertiserContentArticle' }]

test('signs are gathered from the data, the labels and the story', () => {
  expect(judge({ structuredData: paidType, head: flag, above: label, closing: statement })).toMatchObject({
    wholeArticle: true,
    sponsor: 'Corvane Bank',
    evidence: [
      'structured_data: AdvertiserContentArticle',
      'page_flag: is-sponsored',
      'label_at_headline: Sponsored',
      'statement: This article was paid for by Corvane Bank.',
    ],
    disclosed: 'before',
  })
})

test.each<[string, Page]>([
  ['nothing', {}],
  ['data about a page without a story', { head: flag, hasStory: false }],
  ['a page that explains labels', { head: flag, headline: 'How we label what is paid for' }],
])('the newsroom’s own: %s', (_name, page) => {
  expect(judge(page)).toMatchObject({ wholeArticle: false, evidence: [] })
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
