import { JSDOM, VirtualConsole } from 'jsdom'
import { judgeStory } from '../claims/judge-story.ts'
import { readPage } from '../page/read-page.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { assembleReview } from '../review/assemble-review.ts'
import type { Review } from '../types/review.ts'
import type { PageReading } from '../types/story.ts'
import { loadReader } from './load-reader.ts'
import { type Input, readInput } from './read-input.ts'

/**
 * Reviews one saved page or text without a browser: the page is parsed, its scripts are not run and nothing is loaded.
 *
 * @throws Error with a message for the user where there is nothing to review.
 */
export async function reviewFile(file: string): Promise<Review> {
  return reviewInput(await readInput(file), file)
}

/** The same for what has been read already: standard input can be read only once. */
export async function reviewInput(input: Input, file: string): Promise<Review> {
  const reading = readingOf(input)
  const { language, articleType, byline, url } = reading.facts
  const claims = await judgeStory(reading.story, { language, articleType, byline, url, loadReader })
  return assembleReview(reading, claims, file)
}

function readingOf(input: Input): PageReading {
  if (input.kind === 'text') {
    if (!input.text.trim()) throw new Error('the file holds no text')
    return readPlainText(input.text, null)
  }
  // Faults in a page's style sheets are the page's: without a console of its own, jsdom would print them.
  const { window } = new JSDOM(decode(input.bytes), { contentType: 'text/html', virtualConsole: new VirtualConsole() })
  const { document } = window
  try {
    if (!document.documentElement.textContent?.trim()) throw new Error('the page holds no text')
    return readPage(document, { url: null, rendering: staticRendering(document) }).reading
  } finally {
    window.close()
  }
}

/**
 * Most pages are in UTF-8, whatever they say and wherever they say it; jsdom looks for their word in the first kilobyte
 * only. What isn't UTF-8 is left to it.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes
  }
}
