import { browser } from 'wxt/browser'
import type { Owners } from '../../page/live/story-owners.ts'
import type { ReadingAids } from '../../page/read-in-steps.ts'
import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import type { PageToPanel, Painting, PanelToPage, UnattendedCopy, UnattendedQuestion } from '../../types/messages.ts'
import type { PageReading } from '../../types/story.ts'
import { servePage } from './serve-page.ts'

/** A page that changes all the time is reviewed anew no more often than this, in milliseconds. */
const restBetween = 5_000

/**
 * Reviews a page without a panel, where its user has opted the site in: what the panel would ask for is asked for here,
 * and the background has it judged. The session is the document's, so it survives a background that is stopped.
 *
 * @param onGone The extension is no longer there to be asked: what it left in the page must go.
 */
export function reviewUnattended(
  document: Document,
  findPaid: ReadingAids['findPaid'],
  owners: Owners,
  signal: AbortSignal,
  onGone: () => void,
): void {
  let listener: ((message: PanelToPage) => void) | null = null
  let current: PageReading | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let notBefore = 0
  const ask = (message: PanelToPage) => {
    if (!signal.aborted) listener?.(message)
  }
  const readSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => ask({ kind: 'read' }), Math.max(0, notBefore - performance.now()))
  }
  const review = async (reading: PageReading) => {
    current = reading
    notBefore = performance.now() + restBetween
    const answer = await askBackground<Painting>({ kind: 'review-unattended', reading })
    if (!browser.runtime.id) return onGone()
    if (current === reading && answer) ask({ kind: 'paint', ...answer })
  }
  const extract = async (number: number, page: CopiedPage) => {
    const article = await askBackground<ExtractedArticle>({ kind: 'extract-unattended', page })
    if (!browser.runtime.id) return onGone()
    ask({ kind: 'extracted', number, article })
  }
  const onMessage = (message: PageToPanel) => {
    switch (message.kind) {
      case 'copy':
        return void extract(message.number, message.page)
      case 'reading':
      case 'again':
        return void review(message.reading)
      case 'changed':
      case 'other-story':
        return readSoon()
    }
  }
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true })
  // Nobody tells a page that the extension was updated or switched off: its marks would stay.
  document.addEventListener('visibilitychange', () => browser.runtime.id ?? onGone(), { signal })
  const line = {
    postMessage: onMessage,
    onMessage: {
      addListener(added: (message: unknown) => void) {
        listener = added
      },
    },
  }
  servePage(document, line, findPaid, owners, signal)
  ask({ kind: 'read' })
}

/** @returns The answer, `null` where there is none: the site is no longer reviewed always, or it failed. */
async function askBackground<Answer>(question: UnattendedQuestion | UnattendedCopy): Promise<Answer | null> {
  try {
    const answer: Answer | null | undefined = await browser.runtime.sendMessage(question)
    return answer ?? null
  } catch {
    // The extension was updated or switched off under the page: there is nobody left to ask.
    return null
  }
}
