import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { root } from '../../cli/browser/built-extension.ts'
import type { OpenGallery } from './open.ts'

export const galleryFolder = path.join(root, 'docs/gallery')
export const layoutFile = path.join(galleryFolder, 'layout.json')

/** CSS pixels: the narrowest panel of either browser, and one that somebody has pulled wider. */
export const widths = [360, 480] as const
export const schemes = ['light', 'dark'] as const
const height = 720

export interface Shot {
  /** `<state>-<width>-<scheme>`, the name of its file. */
  name: string
  png: Buffer
  /** Where the parts stand that take their place from the window and not from their words. */
  boxes: string[]
}

/** What another machine's picture can be held against: how wide its letters are, and where the parts stand. */
export interface GalleryLayout {
  letters: number[]
  boxes: Record<string, string[]>
}

/** Takes every picture of the gallery. */
export async function* takePictures({ page, names, show }: OpenGallery): AsyncGenerator<Shot> {
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const state of names) {
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await show(state)
        // No caret that may or may not be lit, and few colours: small files.
        const full = await page.screenshot({ caret: 'hide', animations: 'disabled' })
        const png = await sharp(full).png({ palette: true, colours: 32, dither: 0, effort: 7 }).toBuffer()
        yield { name: `${state}-${width}-${colorScheme}`, png, boxes: await boxesOn(page) }
      }
    }
  }
}

/** Widths of sample words in both typefaces: two machines with the same ones draw the same lines. */
export function lettersOn(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--sans', '--serif'].flatMap((face) =>
      ['400', '700'].map((weight) => {
        const context = document.createElement('canvas').getContext('2d')
        if (!context) return 0
        context.font = `${weight} 40px ${style.getPropertyValue(face)}`
        return Math.round(context.measureText('Who says so, and who paid for it? 0123456789').width)
      }),
    )
  })
}

/** Parts that are as wide as the window lets them be, in order: kind, left edge and width in CSS pixels. */
function boxesOn(page: Page): Promise<string[]> {
  const parts =
    '.toolbar, .head, .strip-cells, .tabs-list, .card, .notice, .face, .field, .options-section, .paid-banner, .markdown'
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)
        .slice(0, 40)
        .map((element) => {
          const { left, width } = element.getBoundingClientRect()
          return `${element.classList[0]} ${Math.round(left)} ${Math.round(width)}`
        }),
    parts,
  )
}

/** How far apart two channels must be, of 255, for a point to count as another one. */
const noticeable = 48

/** The share of points that are noticeably different, 0..1; 1 where the sizes differ. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) =>
      sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    ),
  )
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1
  let different = 0
  for (let at = 0; at < a.data.length; at += 3) {
    const apart = (channel: number) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0))
    if (Math.max(apart(0), apart(1), apart(2)) > noticeable) different++
  }
  return different / (a.data.length / 3)
}
