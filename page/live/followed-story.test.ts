// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { aidsAtHand } from '../read-page.ts'
import { createFollowedStory, type FollowedStory, type StoryNews } from './followed-story.ts'
import { createLiveReader, type LiveRead } from './live-reader.ts'

const prose = (about: string, count = 5) =>
  Array.from(
    { length: count },
    (_, at) => `<p>The council talked about the ${about} on day ${at + 1} for longer than anybody had thought.</p>`,
  ).join('')
const article = (title: string, author = 'Jane Roe') =>
  `<article><h1>${title}</h1><p class="byline">By ${author}</p>${prose(title)}</article>`

let told: StoryNews[]
let moved: LiveRead[]
let later: number[]
let story: FollowedStory

beforeEach(() => {
  told = []
  moved = []
  later = []
  document.body.innerHTML = article('Bridge')
  const view = window as Window & typeof globalThis
  const reader = createLiveReader(document, view, new Map(), aidsAtHand(document))
  story = createFollowedStory(runAtOnce(reader.readInSteps()), {
    reader,
    view,
    tell: (news) => told.push(news),
    moved: (read) => moved.push(read),
    lookLater: (rest) => later.push(rest),
  })
})
afterEach(() => vi.restoreAllMocks())

const look = (brought = true) => story.look(brought, new AbortController().signal, { spent: 0 })
const kinds = () => told.map(({ kind }) => kind)
const firstParagraph = () => {
  const start = story.read.reading.story.text.indexOf('The council')
  return story.read.textMap.rangeOf({ start, end: start + 11 })?.startContainer.parentElement
}

test('a story that is drawn anew is gone along with, and nothing is said', async () => {
  document.body.innerHTML = article('Bridge')
  await look()
  expect(told).toEqual([])
  expect(moved).toHaveLength(1)
  expect(firstParagraph()).toBe(document.querySelectorAll('p')[1])
})

test('what the page says beside the same text is said again', async () => {
  document.querySelector('.byline')?.replaceChildren('By Rafe Oller')
  await look()
  expect(told).toMatchObject([{ kind: 'again', reading: { facts: { byline: ['Rafe Oller'] } } }])
})

test('of a story that has changed what was read is kept, where it still stands', async () => {
  const { text } = story.read.reading.story
  const added = document.createElement('p')
  added.textContent = 'The mayor said on Tuesday that the council would talk about it once more.'
  document.querySelector('.byline')?.after(added)
  await look()
  await look()
  expect(kinds()).toEqual(['changed'])
  expect(story.read.reading.story.text).toBe(text)
  expect(firstParagraph()).toBe(document.querySelectorAll('p')[2])
})

test('another story in its place is told once, and what was read stays', async () => {
  const { read } = story
  document.body.innerHTML = article('Pond', 'Rafe Oller')
  await look()
  await look()
  expect(kinds()).toEqual(['other-story'])
  expect(story.read).toBe(read)
  expect(moved).toEqual([])
})

test('a page that is empty for a moment may bring its story back; one that stays so has none', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  document.body.innerHTML = ''
  await look()
  expect(told).toEqual([])
  expect(later).toEqual([2_500])
  now.mockReturnValue(3_600)
  await look()
  expect(kinds()).toEqual(['other-story'])
  expect(later).toHaveLength(1)
})

test('a story that has come back has as long again', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
  document.body.innerHTML = ''
  await look()
  document.body.innerHTML = article('Bridge')
  await look()
  now.mockReturnValue(3_600)
  document.body.innerHTML = ''
  await look()
  expect(told).toEqual([])
  expect(later).toHaveLength(2)
})

test('where nothing came and the story stands untouched, it is not read', async () => {
  await look(false)
  expect(moved).toEqual([])
  document.querySelector('.byline')?.nextElementSibling?.setAttribute('hidden', '')
  await look(false)
  expect(kinds()).toEqual(['changed'])
})

test('a story that is scrolled away from and back may be left again', () => {
  document.body.innerHTML = `${article('Bridge')}${article('Pond', 'Rafe Oller')}`
  const view = window as Window & typeof globalThis
  const reader = createLiveReader(document, view, new Map(), aidsAtHand(document))
  const elsewhere = vi.spyOn(reader, 'isElsewhere')
  const tell = (news: StoryNews) => told.push(news)
  const one = createFollowedStory(runAtOnce(reader.readInSteps()), { reader, view, tell, moved() {}, lookLater() {} })
  for (const away of [true, true, false, true]) {
    elsewhere.mockReturnValue(away)
    one.scrolled()
  }
  expect(kinds()).toEqual(['other-story', 'other-story'])
})

test('a part that is asked for and nowhere tells, once, that the story has changed', () => {
  story.missed()
  story.missed()
  expect(kinds()).toEqual(['changed'])
})
