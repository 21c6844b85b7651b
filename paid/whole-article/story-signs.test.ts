// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import type { Line } from './lines-around.ts'
import { storySigns } from './story-signs.ts'

interface Story {
  headline?: string
  /** Lines of HTML and where they stand. */
  lines?: Array<[Line['where'], string]>
  authors?: string[]
  siteName?: string | null
  url?: string | null
  language?: string
}

function signsOf({
  headline = 'Boats',
  lines = [],
  authors = [],
  siteName = 'The Harbour Post',
  url = null,
  language,
}: Story) {
  document.body.innerHTML = `<h1>${headline}</h1>${lines.map(([, html]) => `<p>${html}</p>`).join('')}`
  const elements = document.querySelectorAll('body > p')
  const place = {
    storyRoot: document.body,
    headline: document.querySelector('h1'),
    url,
    siteName,
    language: language ?? 'en',
    rendering: staticRendering(document),
  }
  const read = lines.map(([where], index): Line => {
    const element = elements[index] as Element
    return { element, text: element.textContent, where }
  })
  return runAtOnce(storySigns(read, place, authors))
}

/** Rule, sponsor, and where the reader is told. */
const told = (story: Story) => signsOf(story).map(({ rule, sponsor, shown }) => [rule, sponsor, shown?.where ?? null])

test.each<[string, Story, Array<[string, string | null, string | null]>]>([
  ['the headline’s own label', { headline: '[Sponsored]  Ten kitchens' }, [['headline_says', null, 'before']]],
  ['a byline', { lines: [['head', 'By Corvane Bank | Paid Content']] }, [['byline_says', 'Corvane Bank', 'before']]],
  ['a label beside a topic', { lines: [['head', 'Travel | Sponsored']] }, [['label_at_headline', null, 'before']]],
  [
    'a label and its sponsor',
    { lines: [['head', 'Paid content · 4 May · Presented by Corvane Bank']] },
    [['label_at_headline', 'Corvane Bank', 'before']],
  ],
  [
    'a statement where it begins',
    { lines: [['opening', 'This article was paid for by Corvane Bank.']] },
    [['statement', 'Corvane Bank', 'before']],
  ],
  [
    'a statement where it ends',
    { lines: [['tail', 'This article was paid for by Corvane Bank.']] },
    [['statement', 'Corvane Bank', 'after']],
  ],
  ['an author', { authors: ['Ines Okafor', 'Alder Brand Studio'] }, [['byline_says', null, null]]],
  [
    'a wire’s dateline',
    { lines: [['opening', 'MERROW, 4 May /PRNewswire/ -- Tallis Motors has opened a plant.']] },
    [['press_wire', null, 'before']],
  ],
  [
    'a wire’s dateline below the headline',
    { lines: [['head', 'MERROW, 4 May /PRNewswire/ -- Tallis Motors has opened a plant.']] },
    [['press_wire', null, 'before']],
  ],
  ['its issuer', { lines: [['tail', 'SOURCE Tallis Motors']] }, [['press_wire', 'Tallis Motors', 'after']]],
  [
    'a label in the page’s language',
    { lines: [['tail', 'La rédaction n’a pas participé à ce contenu.']], language: 'fr' },
    [['newsroom_not_involved', null, 'after']],
  ],
])('%s tells', (_name, story, signs) => {
  expect(told(story)).toEqual(signs)
})

test.each<[string, Story]>([
  ['a headline and a byline of news', { lines: [['head', 'By Tom Brandt']], authors: ['Tom Brandt'] }],
  ['a byline in the story', { lines: [['opening', 'By Corvane Bank | Paid Content']] }],
  [
    'a label in the story',
    {
      lines: [
        ['opening', 'Travel | Sponsored'],
        ['tail', 'Travel | Sponsored'],
      ],
    },
  ],
  ['a label among many parts', { lines: [['head', 'Travel | Boats | Merrow | News | Sponsored']] }],
  ['a menu', { lines: [['head', '<a>News</a> | <a>Sponsored</a> | <a>Weather</a>']] }],
  ['a long line', { lines: [['head', `Travel | Sponsored | ${'the ferry line to Merrow '.repeat(5)}`]] }],
  ['words beside a label’s', { lines: [['head', 'Travel | Sponsored bills']] }],
  [
    'an issuer that isn’t behind the story',
    {
      lines: [
        ['opening', 'SOURCE Tallis Motors'],
        ['head', 'SOURCE Tallis Motors'],
      ],
    },
  ],
  ['a dateline behind it', { lines: [['tail', 'MERROW, 4 May /PRNewswire/ -- Tallis Motors has opened a plant.']] }],
  [
    'a statement in another language',
    { lines: [['tail', 'La rédaction n’a pas participé à ce contenu.']], language: 'sv' },
  ],
])('%s: nothing', (_name, story) => {
  expect(told(story)).toEqual([])
})

test('one line is one sign of who stands behind it', () => {
  expect(told({ lines: [['head', 'Sponsored content provided by Corvane Bank | Paid Content']] })).toHaveLength(1)
})

test('the headline’s own words, and what holds it, are no lines beside it', () => {
  document.body.innerHTML = '<header><h1><b>By Corvane Bank | Paid Content</b></h1></header>'
  const [header, bold] = ['header', 'b'].map((name) => document.querySelector(name) as Element)
  const lines = [header, bold].map(
    (element): Line => ({ element: element as Element, text: 'By Corvane Bank | Paid Content', where: 'head' }),
  )
  const place = {
    storyRoot: null,
    headline: document.querySelector('h1'),
    url: null,
    rendering: staticRendering(document),
  }
  expect(runAtOnce(storySigns(lines, place, [])).map(({ rule }) => rule)).toEqual(['headline_says'])
})

describe('a press release', () => {
  const lines: Story['lines'] = [
    ['head', 'Press release'],
    ['opening', 'Tallis Motors has opened a plant in Merrow.'],
    ['tail', 'SOURCE Tallis Motors'],
  ]
  const rules = (story: Story) => signsOf(story).map(({ rule }) => rule)

  test('on an outlet’s page is a sign', () => {
    expect(rules({ lines })).toEqual(['press_release', 'press_wire'])
    expect(rules({ lines, siteName: null })).toEqual(['press_release', 'press_wire'])
    expect(rules({ lines, url: 'https://www.harbourpost.example/tallis' })).toEqual(['press_release', 'press_wire'])
    expect(rules({ lines, siteName: 'Al' })).toEqual(['press_release', 'press_wire'])
  })

  test.each<[string, Story]>([
    ['its issuer’s site', { lines, siteName: 'Tallis Motors' }],
    ['the site of a name that the story holds', { lines, siteName: 'Tallis' }],
    ['the address of its issuer', { lines, url: 'https://www.tallis-motors.example/news/plant' }],
    ['a site that the headline names', { lines, headline: 'Plant of Alder Works opens', siteName: 'Alder Works' }],
    ['the wire’s own site', { lines: [['head', 'PR Newswire']], siteName: 'PR Newswire' }],
  ])('on %s is none', (_name, story) => {
    expect(rules(story)).toEqual([])
  })

  test('an issuer’s own advertising stays a sign', () => {
    expect(
      rules({ lines: [...lines, ['tail', 'This article was paid for by Tallis Motors.']], siteName: 'Tallis Motors' }),
    ).toEqual(['statement'])
  })
})
