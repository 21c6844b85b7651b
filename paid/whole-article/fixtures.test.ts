// @vitest-environment jsdom
import { afterAll, describe, expect, test } from 'vitest'
import { readPage } from '../../page/read-page.ts'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { ownArticles } from './fixtures/own-articles.ts'
import { type ArticleFixture, pageOf, type Skin, skins } from './fixtures/page-of.ts'
import { paidArticles } from './fixtures/paid-articles.ts'

const tally = { right: 0, false: 0, missed: 0, pages: 0 }

function read(fixture: ArticleFixture, skin: Skin) {
  const page = new DOMParser().parseFromString(pageOf(fixture, skin), 'text/html')
  return readPage(page, { url: null, rendering: staticRendering(page) }).reading.paid
}

/** Where the page's readers are told, by what the fixture puts where. */
function toldWhere({ above, below, headline, byline, opening, closing, after }: ArticleFixture) {
  if (above || below || headline || byline || opening) return 'before'
  return closing || after ? 'after' : 'nowhere'
}

describe.each(skins)('built as %s', (skin) => {
  test.each(paidArticles)('paid or supplied: $name', (fixture) => {
    const paid = read(fixture, skin)
    tally.pages++
    if (paid.wholeArticle) tally.right++
    else tally.missed++
    expect(paid).toMatchObject({
      wholeArticle: true,
      basis: fixture.basis,
      confidence: expect.stringMatching(/high|medium/),
    })
    expect(paid.disclosed).toBe(toldWhere(fixture))
    expect(paid.evidence.length).toBeGreaterThan(0)
    if (fixture.sponsor !== undefined) expect(paid.sponsor).toBe(fixture.sponsor)
  })

  test.each(ownArticles)('the newsroom’s own: $name', (fixture) => {
    const paid = read(fixture, skin)
    tally.pages++
    if (paid.wholeArticle) tally.false++
    expect(paid).toMatchObject({ wholeArticle: false, basis: null, confidence: null, sponsor: null, evidence: [] })
    expect(paid.funding?.funder ?? undefined).toBe(fixture.funder)
  })
})

test('there are at least forty pages, as many of the newsroom’s own as not', () => {
  expect(paidArticles.length).toBeGreaterThan(40)
  expect(ownArticles.length).toBeGreaterThan(40)
  const names = [...paidArticles, ...ownArticles].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('recall and precision are 1', () => {
  const { right, missed } = tally
  expect({ recall: right / (right + missed), precision: right / (right + tally.false) }).toEqual({
    recall: 1,
    precision: 1,
  })
})

afterAll(() => {
  const { right, missed, pages } = tally
  const recall = (right / (right + missed)).toFixed(3)
  const precision = (right / (right + tally.false)).toFixed(3)
  console.info(
    `whole article: ${paidArticles.length + ownArticles.length} pages in ${skins.length} builds (${pages}), recall ${recall}, precision ${precision}`,
  )
})
