// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { articleNode, decodeEntities, parseCautiously, readJsonLd, textsOf, typesOf } from './json-ld.ts'

function pageWith(...blocks: string[]): Document {
  const html = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')
  return new DOMParser().parseFromString(`<html><head>${html}</head><body></body></html>`, 'text/html')
}

describe('structured data in the shapes that pages give it', () => {
  test.each([
    ['an object', '{"@type":"NewsArticle","headline":"Bridge closed"}'],
    ['an array', '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Bridge closed"}]'],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"Bridge closed"}]}'],
    ['nested', '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle","headline":"Bridge closed"}}'],
    ['in a comment', '<!-- {"@type":"NewsArticle","headline":"Bridge closed"} -->'],
    ['with a stray comma', '{"@type":"NewsArticle","headline":"Bridge closed",}'],
    ['with a raw line break in a string', '{"@type":"NewsArticle","headline":"Bridge closed","description":"a\nb"}'],
    ['with a semicolon behind it', '{"@type":"NewsArticle","headline":"Bridge closed"};'],
  ])('%s', (_, block) => {
    expect(textsOf(articleNode(readJsonLd(pageWith(block)))?.headline)).toEqual(['Bridge closed'])
  })

  test('a block that is no JSON leaves the others readable', () => {
    const nodes = readJsonLd(pageWith('{"@type": oops', '{"@type":"NewsArticle","headline":"Bridge closed"}'))
    expect(nodes.map(typesOf)).toEqual([['NewsArticle']])
  })

  test('the story is the article that says most, not a teaser', () => {
    const teaser = '{"@type":"NewsArticle","headline":"Another story"}'
    const story = '{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2025-03-09","author":"Jane Roe"}'
    expect(articleNode(readJsonLd(pageWith(teaser, story)))?.headline).toBe('Bridge closed')
  })

  test('a stray comma inside a string stays', () => {
    expect(parseCautiously('{"a":"x,}","b":1,}')).toEqual({ a: 'x,}', b: 1 })
  })
})

test('texts of strings, objects and lists of them', () => {
  expect(textsOf(['Jane Roe', { name: 'John Doe' }, { name: ['Ann Poe'] }, null, 3])).toEqual([
    'Jane Roe',
    'John Doe',
    'Ann Poe',
  ])
})

test('entities are decoded once', () => {
  expect(decodeEntities('Smith &amp; Sons&#039; &#x201c;plan&#x201d; &unknown; &amp;lt;')).toBe(
    "Smith & Sons' “plan” &unknown; &lt;",
  )
})
