// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isSame, readStructuredData } from './structured-data.ts'

/** Reads the blocks of a page whose body is given; the outlet is The Harbour Post. */
function read(blocks: unknown[], body = '') {
  document.body.innerHTML = body
  return readStructuredData(document, blocks, 'The Harbour Post')
}

const paid = [{ rule: 'structured_data', seen: 'AdvertiserContentArticle', sponsor: null }]
const sponsored = (name: string) => [{ rule: 'structured_sponsor', seen: name, sponsor: name }]

test.each<[string, unknown]>([
  ['by its name', { '@type': 'AdvertiserContentArticle' }],
  ['by its address', { '@type': 'https://schema.org/AdvertiserContentArticle' }],
  ['with a prefix', { '@type': 'schema:AdvertiserContentArticle' }],
  ['one type of several', { '@type': ['WebPage', 'AdvertiserContentArticle'] }],
  ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'AdvertiserContentArticle' }] }],
  ['main entity', { '@type': 'WebPage', mainEntity: { '@type': 'AdvertiserContentArticle' } }],
  ['main entity in a graph', { '@graph': [{ mainEntity: [{ '@type': 'AdvertiserContentArticle' }] }] }],
  ['in a block that is a list', [{ '@type': 'WebSite' }, { '@type': 'AdvertiserContentArticle' }]],
  [
    'behind what is none',
    [null, 'text', 7, { '@graph': [null, 'x'], mainEntity: 'x' }, { '@type': 'AdvertiserContentArticle' }],
  ],
])('the type of a paid article: %s', (_name, block) => {
  expect(read([block]).signs).toEqual(paid)
})

test.each<[string, unknown]>([
  ['another type', { '@type': 'NewsArticle' }],
  ['a part', { '@type': 'NewsArticle', hasPart: { '@type': 'AdvertiserContentArticle' } }],
  ['a list of stories', { '@type': 'ItemList', itemListElement: [{ '@type': 'AdvertiserContentArticle' }] }],
  ['a name that only holds it', { '@type': 'NoAdvertiserContentArticleAtAll' }],
  ['a list within a list', [[[{ '@type': 'AdvertiserContentArticle' }]]]],
  ['a text', 'AdvertiserContentArticle'],
])('no type of a paid article: %s', (_name, block) => {
  expect(read([block]).signs).toEqual([])
})

test.each([
  [
    'around the headline',
    '<main itemtype="https://schema.org/AdvertiserContentArticle"><h1>Ten kitchens</h1></main>',
    paid,
  ],
  ['around a property', '<main itemtype="AdvertiserContentArticle"><p itemprop="name headline">Ten</p></main>', paid],
  ['a card without a headline', '<div itemtype="https://schema.org/AdvertiserContentArticle"><p>Ten</p></div>', []],
  ['another type', '<main itemtype="https://schema.org/NewsArticle"><h1>Ten kitchens</h1></main>', []],
])('microdata: %s', (_name, body, signs) => {
  expect(read([], body).signs).toEqual(signs)
})

test.each<[string, object, string | null]>([
  ['a text', { '@type': 'NewsArticle', sponsor: ' Corvane  Bank ' }, 'Corvane Bank'],
  ['an organisation', { '@type': 'NewsArticle', sponsor: { name: 'Corvane Bank' } }, 'Corvane Bank'],
  ['one of several', { '@type': 'BlogPosting', sponsor: ['', { name: 7 }, { name: 'Corvane Bank' }] }, 'Corvane Bank'],
  ['of a report', { '@type': 'Reportage', sponsor: 'Corvane Bank' }, 'Corvane Bank'],
  ['of an event', { '@type': 'Event', sponsor: 'Corvane Bank' }, null],
  ['of a page about articles', { '@type': 'ArticleList', sponsor: 'Corvane Bank' }, null],
  ['the publisher', { '@type': 'NewsArticle', publisher: { name: 'Port Press' }, sponsor: 'Port Press' }, null],
  ['the outlet', { '@type': 'NewsArticle', publisher: { name: 'Port Press' }, sponsor: 'Harbour Post' }, null],
  [
    'beside the publisher',
    { '@type': 'NewsArticle', publisher: 'Port Press', sponsor: ['Port Press', 'Corvane Bank'] },
    'Corvane Bank',
  ],
])('the sponsor: %s', (_name, block, sponsor) => {
  expect(read([block]).signs).toEqual(sponsor === null ? [] : sponsored(sponsor))
})

test('a long name is cut short', () => {
  expect(read([{ '@type': 'NewsArticle', sponsor: 'Bank'.repeat(30) }]).signs).toEqual(sponsored('Bank'.repeat(20)))
})

test.each<[string, object, string | null]>([
  ['a funder', { '@type': 'NewsArticle', funder: { name: 'Orlo Foundation' } }, 'Orlo Foundation'],
  ['a grant', { '@type': 'NewsArticle', funding: { funder: { name: 'Orlo Foundation' } } }, 'Orlo Foundation'],
  ['a grant with a name', { '@type': 'NewsArticle', funding: { name: 'Orlo Grant', funder: 'Orlo' } }, 'Orlo Grant'],
  ['the funder before the grant', { '@type': 'NewsArticle', funder: 'Orlo', funding: 'A grant' }, 'Orlo'],
  ['none', { '@type': 'NewsArticle' }, null],
  ['of a site', { '@type': 'WebSite', funder: 'Orlo Foundation' }, null],
])('who funds it: %s', (_name, block, funder) => {
  expect(read([block])).toMatchObject({ funder, signs: [] })
})

test('the first article names the funder; sections and authors are those of all', () => {
  const { funder, sections, authors } = read([
    { '@type': 'NewsArticle', funder: 'Orlo', articleSection: ['News', 'Ferries'], author: [{ name: 'Ines Okafor' }] },
    { '@type': 'WebPage', articleSection: 'Elsewhere', author: 'Nobody' },
    { '@type': 'Article', funder: 'Tallis', articleSection: 'Sponsored', creator: 'Tom Brandt' },
  ])
  expect({ funder, sections, authors }).toEqual({
    funder: 'Orlo',
    sections: ['News', 'Ferries', 'Sponsored'],
    authors: ['Ines Okafor', 'Tom Brandt'],
  })
})

test.each([
  ['The Harbour Post', 'Harbour Post', true],
  ['HARBOUR-POST', 'Harbour Post!', true],
  ['Theatre Post', 'Atre Post', false],
  ['Harbour Post', 'Harbour Posts', false],
  ['Harbour Post', null, false],
  [undefined, 'Harbour Post', false],
  [null, null, false],
  ['', '', false],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSame(one, other)).toBe(same)
})
