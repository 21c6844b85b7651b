import { describe, expect, it } from 'vitest'
import { settledState } from '../cli/browser/settled-state.ts'
import { inPanel } from './panel-session.ts'
import { chromiumForTests, reviewIn } from './support/chromium.ts'

const chromium = chromiumForTests()
const comesTo = (title: string) => expect.poll(chromium.panelHeadline, { timeout: 20_000, interval: 50 }).toBe(title)
async function reviewed(name: string) {
  const url = chromium.offer(name)
  reviewIn(await chromium.review(url))
  return url
}

const hall = 'Market hall roof to be mended before winter'
const ponds = 'Anglers and swimmers agree on the upper ponds'

describe('a page that swaps its story in place', () => {
  it('is followed to the other story, under its own headline, byline and address, and back', async () => {
    const url = await reviewed('swapped-story.html')
    await comesTo(hall)
    expect(await chromium.panelText()).toContain('Ida Brannock')
    await chromium.page.click('[data-story=ponds]')
    await comesTo(ponds)
    await expect.poll(chromium.markedWords).toContainEqual(expect.stringContaining('Experts warn'))
    const review = reviewIn(await settledState(chromium.browser, `${url}?story=ponds`))
    expect(review.page).toMatchObject({
      title: ponds,
      byline: ['Rafe Ollerton'],
      url: `${url}?story=ponds`,
      published: null,
      siteName: 'Tarn Courier',
    })
    expect(review.article.text).not.toContain('template')
    await chromium.page.goBack()
    await comesTo(hall)
    expect(await chromium.panelText()).toContain('Ida Brannock')
    await expect.poll(chromium.markedWords).toContainEqual(expect.stringContaining('widely believed'))
  })

  it('never gets a mark on the other story’s words while it changes', async () => {
    await reviewed('swapped-story.html')
    await expect.poll(chromium.markedWords).not.toEqual([])
    const before = new Set(await chromium.markedWords())
    await chromium.page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
    const seen: string[] = []
    for (const until = Date.now() + 2_000; Date.now() < until; ) seen.push(...(await chromium.markedWords()))
    expect(
      seen.filter((words) => words !== '' && !before.has(words) && !/Experts|Some believe|most polluted/.test(words)),
    ).toEqual([])
  })

  it('is said to hold no story when it has none any more', async () => {
    await reviewed('swapped-story.html')
    await chromium.page.click('[data-story=none]')
    await chromium.panelComesToSay('state_noStory_title')
  })

  it('does not change the panel under the hands of somebody who writes a note', async () => {
    await reviewed('swapped-story.html')
    await comesTo(hall)
    await inPanel(chromium.browser, async (panel) => {
      // As when the panel is the part of the window that has the keyboard.
      await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true })
      await panel.evaluate(
        `void document.body.append(Object.assign(document.createElement('textarea'), { id: 'note' })); document.querySelector('#note').focus()`,
      )
      await chromium.page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
      await chromium.page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, ponds)
      await chromium.page.waitForTimeout(2_500)
      expect(await chromium.panelHeadline()).toBe(hall)
      await panel.evaluate(`document.querySelector('#note').blur(); document.querySelector('#note').remove()`)
      await comesTo(ponds)
    })
  })
})

describe('a page that sets story below story', () => {
  const crane = 'Harbour crane comes down after sixty years'
  const buses = 'Night buses return to the coast road'
  const bees = 'Beekeepers count their losses after a wet spring'
  const bringUp = async (name: string) => {
    await chromium.page.waitForFunction(
      (which) => {
        const story = document.querySelector(`[data-name=${which}]`)
        if (story) story.scrollIntoView()
        else scrollTo(0, document.body.scrollHeight)
        return story !== null
      },
      name,
      { polling: 200 },
    )
  }

  it('is reviewed story by story, the one that is being read', async () => {
    const url = await reviewed('endless-stories.html')
    await comesTo(crane)
    await bringUp('buses')
    await comesTo(buses)
    const second = reviewIn(await settledState(chromium.browser, `${url}?story=buses`))
    expect(second.page).toMatchObject({ byline: ['Otis Fennimore'], published: null })
    expect(second.article.text).toMatch(/^Night buses will run/)
    expect(second.article.text).toMatch(/on Wednesday\.$/)
    await bringUp('bees')
    await comesTo(bees)
    expect(await chromium.panelText()).toContain('3')
    await chromium.page.evaluate(() => scrollTo(0, 0))
    await comesTo(crane)
    expect(await chromium.panelText()).toContain('Nell Ashdown')
    await expect.poll(chromium.markedWords).toContainEqual(expect.stringContaining('It is said'))
  })
})
