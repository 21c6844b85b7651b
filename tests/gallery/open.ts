import { chromium, type Page } from 'playwright-core'
import { requireBrowser } from '../../cli/browser/find-browsers.ts'
import { startPageServer } from '../../cli/browser/page-server.ts'
import { messagesIn } from '../../locales/testing/messages-in.ts'
import { buildGallery } from './build.ts'
import type { Gallery } from './main.tsx'

export interface OpenGallery {
  page: Page
  /** Names of all states. */
  names: string[]
  /** @param direction Which way the language is said to run: none of ours runs from right to left so far. */
  show(name: string, language?: string, direction?: 'ltr' | 'rtl'): Promise<void>
  close(): Promise<void>
}

/** The gallery in a headless Chromium. */
export async function openGallery(): Promise<OpenGallery> {
  const server = await startPageServer(null)
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    // Glyphs that are drawn alike whatever the screen is.
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  })
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(server.offer('gallery.html', await buildGallery()))
  return {
    page,
    names: await page.evaluate(() => (window as unknown as { gallery: Gallery }).gallery.names),
    async show(name, language = 'en', direction = 'ltr') {
      await page.evaluate(
        ([state, messages]) => (window as unknown as { gallery: Gallery }).gallery.show(state, messages),
        [name, { ...messagesIn(language), direction }] as const,
      )
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
