// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { bodyOf, contentOf, rootOf } from './document-parts.ts'

test.each([
  ['body', '<iframe name="body"></iframe>'],
  ['body', '<form name="body"></form>'],
  ['documentElement', '<img name="documentElement">'],
  ['documentElement', '<form name="documentElement"></form><form name="documentElement"></form>'],
])('an element that is called %s is not taken for it: %s', (_, html) => {
  const { document } = new JSDOM(`<!doctype html><html><body><p>Text</p>${html}</body></html>`).window
  expect(bodyOf(document)?.localName).toBe('body')
  expect(rootOf(document).localName).toBe('html')
  expect(contentOf(document)).toBe(bodyOf(document))
})

test('a document without a body is read from its root', () => {
  const { document } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', { contentType: 'image/svg+xml' }).window
  expect(bodyOf(document)).toBeNull()
  expect(contentOf(document).localName).toBe('svg')
})
