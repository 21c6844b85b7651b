import { describe, expect, it } from 'vitest'
import { chromiumForTests, reviewIn } from './support/chromium.ts'

const chromium = chromiumForTests()
const markedWords = async () => (await chromium.markedWords()).sort()

async function reviewed() {
  reviewIn(await chromium.review(chromium.offer('vague-story.html')))
  await expect.poll(async () => (await markedWords()).length).toBeGreaterThan(5)
}

describe('marks on a page that moves', () => {
  it('follow their text into new nodes, as when a framework draws the story anew', async () => {
    await reviewed()
    const before = await markedWords()
    await chromium.page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
    })
    await expect.poll(markedWords, { timeout: 10_000 }).toEqual(before)
  })

  it('stay on what reads the same where a live page goes on and is drawn anew as a whole', async () => {
    await reviewed()
    const before = await markedWords()
    await chromium.page.evaluate(() => {
      const story = document.querySelector('article') ?? document.querySelector('main') ?? document.body
      const anew = story.cloneNode(true) as Element
      const news = document.createElement('p')
      news.textContent =
        'The council will meet again on Friday to hear the people of the street, it was said late at night.'
      const [first] = anew.querySelectorAll('p')
      first?.parentElement?.insertBefore(news, first)
      story.replaceWith(anew)
    })
    await expect.poll(markedWords, { timeout: 10_000 }).toEqual(before)
  })

  it('never stand on other text: they go with their words and return with them', async () => {
    await reviewed()
    const before = await markedWords()
    await chromium.page.evaluate(() => {
      const kept = [...document.querySelectorAll('p')].map((paragraph) => paragraph.innerHTML)
      Object.assign(window, { kept })
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Other words stand here now.'
    })
    await expect.poll(markedWords, { timeout: 5_000 }).toEqual([])
    await chromium.page.evaluate(() => {
      const { kept } = window as unknown as { kept: string[] }
      for (const [at, paragraph] of [...document.querySelectorAll('p')].entries()) {
        paragraph.innerHTML = kept[at] ?? ''
      }
    })
    await expect.poll(markedWords, { timeout: 15_000 }).toEqual(before)
  })
})
