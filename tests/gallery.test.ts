import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages } from '../locales/testing/messages-in.ts'
import { type OpenGallery, openGallery } from './gallery/open.ts'
import {
  difference,
  type GalleryLayout,
  galleryFolder,
  layoutFile,
  lettersOn,
  takePictures,
} from './gallery/pictures.ts'
import { whatDoesNotFit } from './gallery/what-does-not-fit.ts'

let gallery: OpenGallery
beforeAll(async () => {
  gallery = await openGallery()
  await gallery.page.evaluate(axe.source)
})
afterAll(() => gallery?.close())

const everyState = 300_000

/** What axe finds in every state, by state. */
async function problems(rules?: string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of gallery.names) {
    await gallery.show(name)
    const violations = await gallery.page.evaluate(async (only) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const result = await axe.run(document, only ? { runOnly: only } : {})
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
    }, rules)
    found.push(...violations.map((violation) => `${name}: ${violation}`))
  }
  return found
}

it(
  'axe finds nothing in any state, in light and in dark',
  async () => {
    await gallery.page.setViewportSize({ width: 360, height: 720 })
    await gallery.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect(await problems()).toEqual([])
    await gallery.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await problems(['color-contrast'])).toEqual([])
  },
  everyState,
)

it.each([
  // The narrowest window that WCAG's reflow asks for: 1,280 pixels at 400 %.
  ...languages.map((language) => [language, 320, 'ltr'] as const),
  ['en', 320, 'rtl'] as const,
  // A panel of 480 pixels at 200 %, in the language with the longest words.
  ['de', 240, 'ltr'] as const,
])(
  'all texts fit in %s at %i pixels, %s',
  async (language, width, direction) => {
    await gallery.page.setViewportSize({ width, height: 720 })
    const found: string[] = []
    for (const name of gallery.names) {
      // A story of 2,000 sentences has the same parts as one of 200.
      if (name === 'very-long') continue
      await gallery.show(name, language, direction)
      found.push(...(await gallery.page.evaluate(whatDoesNotFit)).map((what) => `${name}: ${what}`))
    }
    expect(found).toEqual([])
  },
  everyState,
)

it('with forced colours the cells of the strip and what is decided still differ, and the view is framed', async () => {
  await gallery.page.setViewportSize({ width: 360, height: 720 })
  await gallery.page.emulateMedia({ forcedColors: 'active' })
  await gallery.show('reviewed')
  const looks = await gallery.page.evaluate(() =>
    ['unattributed', 'vague', 'unnamed', 'attributed', 'background'].map((verdict) => {
      const cell = document.querySelector(`.strip-row .cell-${verdict}`)
      if (!cell) return verdict
      const { height, backgroundImage, backgroundColor } = getComputedStyle(cell, '::before')
      return `${Math.round(Number.parseFloat(height))} ${backgroundImage} ${backgroundColor}`
    }),
  )
  expect(new Set(looks).size).toBe(5)
  const frame = await gallery.page.evaluate(() => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(
      document.querySelector('.strip-row .is-in-view') as Element,
      '::after',
    )
    return [borderTopWidth, borderTopColor !== getComputedStyle(document.body).backgroundColor]
  })
  expect(frame).toEqual(['2px', true])
  await gallery.show('part-queries')
  const [pressed, other] = await gallery.page.evaluate(() =>
    ['true', 'false'].map((is) => {
      const decision = document.querySelector(`.decision[aria-pressed=${is}]`)
      return decision && getComputedStyle(decision).backgroundColor
    }),
  )
  expect(pressed).not.toBe(other)
  await gallery.page.emulateMedia({ forcedColors: 'none' })
})

/**
 * Where this machine's letters are as wide as those of the machine that took the pictures, points are compared; else
 * lines break elsewhere and everything below them moves, so that only the places of parts that don't hang on words are.
 */
it(
  'every state looks as it does in the gallery',
  async () => {
    const kept = JSON.parse(readFileSync(layoutFile, 'utf8')) as GalleryLayout
    const sameLetters = JSON.stringify(await lettersOn(gallery.page)) === JSON.stringify(kept.letters)
    const unlike: string[] = []
    const seen: string[] = []
    for await (const { name, png, boxes } of takePictures(gallery)) {
      seen.push(name)
      const file = path.join(galleryFolder, `${name}.png`)
      if (!existsSync(file)) unlike.push(`${name}: no picture`)
      else if (!sameLetters) {
        const [own, theirs] = [boxes, kept.boxes[name] ?? []].map((all) => [...new Set(all)].join(', '))
        if (own !== theirs) unlike.push(`${name}: ${own} instead of ${theirs}`)
      } else {
        const share = await difference(png, readFileSync(file))
        if (share > 0.01) unlike.push(`${name}: ${(share * 100).toFixed(1)} % of its points differ`)
      }
    }
    expect(unlike, 'Look at what has changed; if it is meant, `npm run gallery` takes the pictures anew.').toEqual([])
    expect(Object.keys(kept.boxes).sort()).toEqual(seen.sort())
  },
  everyState,
)
