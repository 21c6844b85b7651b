// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { aidsAtHand } from '../read-page.ts'
import { createLiveReader, type LiveRead } from './live-reader.ts'

const prose = (about: string) =>
  `<p>The council talked about the ${about} for longer than anybody in the town had thought it would.</p>`.repeat(5)
const article = (title: string, author: string) =>
  `<article><h1>${title}</h1><p class="byline">By ${author}</p>${prose(title)}</article>`
const reader = () => {
  const live = createLiveReader(document, window as Window & typeof globalThis, new Map(), aidsAtHand(document))
  return { ...live, read: (before?: LiveRead) => runAtOnce(live.readInSteps(before)) }
}

beforeEach(() => {
  history.replaceState(null, '', '/bridge')
  document.head.innerHTML = `<meta property="og:title" content="Bridge"><meta name="author" content="Jane Roe">
    <meta property="article:published_time" content="2026-05-01T08:00:00Z"><meta property="og:site_name" content="Echo">`
  document.body.innerHTML = article('Bridge', 'Jane Roe')
})

test('a story keeps its head and its address to itself', () => {
  const live = reader()
  expect(live.read().reading.facts).toMatchObject({ byline: ['Jane Roe'], published: '2026-05-01T08:00:00Z' })
  document.body.innerHTML = article('Pond', 'Rafe Oller')
  expect(live.read().reading.facts).toMatchObject({
    title: 'Pond',
    byline: ['Rafe Oller'],
    published: null,
    url: null,
    siteName: 'Echo',
  })
})

test('a head that is written anew belongs to the new story', () => {
  const live = reader()
  live.read()
  history.pushState(null, '', '/pond')
  document.body.innerHTML = article('Pond', 'Rafe Oller')
  document.querySelector('[property="og:title"]')?.setAttribute('content', 'Pond')
  const { facts } = live.read().reading
  expect(facts.published).toBe('2026-05-01T08:00:00Z')
  expect(facts.url).toBe(location.href)
})

test('an address that moves before the story does is not the old story’s', () => {
  const live = reader()
  const before = live.read()
  history.pushState(null, '', '/pond')
  expect(live.read(before).reading.facts.url).toMatch(/\/bridge$/)
  document.body.innerHTML = article('Pond', 'Rafe Oller')
  expect(live.read().reading.facts.url).toMatch(/\/pond$/)
})

test('an address that moves after the story did is the new story’s', () => {
  const live = reader()
  live.read()
  document.body.innerHTML = article('Pond', 'Rafe Oller')
  const early = live.read()
  expect(early.reading.facts.url).toBeNull()
  history.pushState(null, '', '/pond')
  expect(live.read(early).reading.facts.url).toMatch(/\/pond$/)
})

test('a headline that is mended stays under its head', () => {
  const live = reader()
  live.read()
  const heading = document.querySelector('h1')
  if (heading) heading.textContent = 'Bridge: what we know'
  expect(live.read().reading.facts.byline).toEqual(['Jane Roe'])
})

test('of several stories one is read, with what is said about it', () => {
  document.body.innerHTML = `${article('Bridge', 'Jane Roe')}${article('Pond', 'Rafe Oller')}`
  const { reading } = reader().read()
  expect(reading.place).toEqual({ number: 1, count: 2 })
  expect(reading.facts).toMatchObject({ title: 'Bridge', byline: ['Jane Roe'] })
  expect(reading.story.text).not.toContain('Pond')
})

test('what is untouched is told from what isn’t without reading it', () => {
  const live = reader()
  const read = live.read()
  const untouched = () => runAtOnce(live.isUntouched(read))
  expect(untouched()).toBe(true)
  document.body.classList.add('scrolled')
  expect(untouched()).toBe(true)
  document.querySelectorAll('p')[2]?.setAttribute('hidden', '')
  expect(untouched()).toBe(false)
  document.querySelectorAll('p')[2]?.removeAttribute('hidden')
  expect(untouched()).toBe(true)
  for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
  expect(untouched()).toBe(false)
})
