// The reader's runtime takes no bytes of jsdom's realm, so that the page is a document of its own in Node.
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { judgeStory } from '../claims/judge-story.ts'
import { loadReader } from '../cli/load-reader.ts'
import { findingsOf } from '../components/queries/findings.ts'
import { stripInWords } from '../components/strip/strip-words.ts'
import { versionOf } from '../desk/version.ts'
import { marksOfReview } from '../entrypoints/sidepanel/marks-of-review.ts'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Review } from '../types/review.ts'
import { markedKinds } from '../types/settings.ts'
import { assembleReview } from './assemble-review.ts'

const own = [
  'The harbour office will close the old pier in October, said Ines Okafor, who runs it.',
  'Ms. Okafor said that the lamps would be taken down first and the planks in the spring.',
  'Traffic on the coast road has grown by 40 percent since the bridge was opened to lorries.',
  'The council meets again on the fourth of September, and the pier is on its list.',
].map((sentence) => `<p>${sentence}</p>`)

/** An advertisement long enough to be read as part of the story, between two halves of it. */
const advertisement = [
  'Brightwell kitchens last three times as long as any other, said Otto Bright, the founder of Brightwell.',
  'Experts say that nine in ten families cook more often once they have a Brightwell kitchen at home.',
  'Traffic on the coast road has grown by 40 percent since the bridge was opened to lorries.',
].map((sentence) => `<p>${sentence}</p>`)

async function review(): Promise<Review> {
  const page = `<article><h1>Old pier closes</h1><div>${own.slice(0, 2).join('')}<div class="ad-wrapper"><p>Advertisement</p>${advertisement.join('')}</div>${own.slice(2).join('')}</div></article>`
  const { document } = new JSDOM(page).window
  const { reading } = readPage(document, { url: 'https://paper.example/pier', rendering: staticRendering(document) })
  const { language, articleType, byline } = reading.facts
  return assembleReview(reading, await judgeStory(reading.story, { language, articleType, byline, loadReader }))
}

test('an advertiser’s sentences are told apart from the newsroom’s', async () => {
  const made = await review()
  const theirs = made.sentences.flatMap((sentence, index) => (isAdvertisers(sentence) ? [index] : []))
  const texts = theirs.map((index) => made.article.text.slice(made.sentences[index]?.start, made.sentences[index]?.end))
  expect(texts.join(' ')).toContain('Brightwell kitchens last')
  expect(texts.join(' ')).not.toContain('harbour office')
  expect(theirs.map((index) => made.sentences[index]?.queryScore)).toEqual(theirs.map(() => 0))
})

test('they are in no count, no ledger, no repetition, no query and no mark', async () => {
  const made = await review()
  const theirs = new Set(made.sentences.flatMap((sentence, index) => (isAdvertisers(sentence) ? [index] : [])))
  expect(theirs.size).toBeGreaterThan(2)
  const { summary } = made
  expect(summary.sentences).toBe(made.sentences.length - theirs.size)
  expect(summary.paidSentences).toBe(theirs.size)
  expect(Object.values(summary.byVerdict).reduce((sum, count) => sum + count, 0)).toBe(summary.sentences)
  expect(made.sources.map(({ name }) => name)).toEqual(['Ines Okafor'])
  expect(made.repeats.flat().filter((index) => theirs.has(index))).toEqual([])
  expect(findingsOf(made, 'reading').filter((index) => theirs.has(index))).toEqual([])
  expect(marksOfReview(made, null, markedKinds).filter(({ id }) => theirs.has(id))).toEqual([])
})

test('the newsroom’s own sentences still are', async () => {
  const made = await review()
  const traffic = made.sentences.findIndex(
    (sentence) => !isAdvertisers(sentence) && made.article.text.slice(sentence.start).startsWith('Traffic'),
  )
  expect(findingsOf(made, 'weight')).toContain(traffic)
})

test('the checker’s record counts none of them as a query', async () => {
  const made = await review()
  expect(versionOf('1', made, '2026-01-01T00:00:00Z').queried).toBe(findingsOf(made, 'reading').length)
})

test('the strip says which they are', async () => {
  const made = await review()
  expect(stripInWords(made).some((run) => /in a paid block/.test(run))).toBe(true)
})
