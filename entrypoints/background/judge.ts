import { browser } from 'wxt/browser'
import type { ClaimsReading } from '../../types/claims.ts'
import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import type { StoryText } from '../../types/story.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'
import type { ExtractAnswer, ExtractQuestion, JudgeAnswer, JudgeQuestion } from './judge-messages.ts'

const enginePage = '/engine.html'

/**
 * Has a story judged while no panel is open, by a page of this extension that has a worker: in Chromium an offscreen
 * document, because its background may have no worker; in Firefox a frame in the background's own page.
 *
 * @throws Error with the engine's message.
 */
export async function judge(story: StoryText, context: StoryContext): Promise<ClaimsReading> {
  const answer = await askEngine<JudgeAnswer>({ kind: 'judge', story, context })
  if ('error' in answer) throw new Error(answer.error)
  return answer.claims
}

/** Has that page look for the article in a page's copy: it has a document, which Chromium's background has not. */
export async function extract(page: CopiedPage): Promise<ExtractedArticle | null> {
  return (await askEngine<ExtractAnswer>({ kind: 'extract', page })).article
}

async function askEngine<Answer>(question: JudgeQuestion | ExtractQuestion): Promise<Answer> {
  opening ??= ('offscreen' in browser ? openOffscreen() : openFrame()).finally(() => {
    opening = null
  })
  await opening
  const answer: Answer | undefined = await browser.runtime.sendMessage(question)
  if (!answer) throw new Error('The engine gave no answer.')
  return answer
}

let opening: Promise<void> | null = null

/** There can be one offscreen document, and a second one fails: so it is asked first whether there is one. */
async function openOffscreen(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (contexts.length > 0) return
  await browser.offscreen.createDocument({
    url: enginePage,
    reasons: ['WORKERS', 'DOM_PARSER'],
    justification:
      'A worker reads the stories of sites that the user has reviewed always, found in copies of their pages.',
  })
}

async function openFrame(): Promise<void> {
  const known = document.querySelector('iframe')
  if (known) return
  const frame = document.createElement('iframe')
  frame.src = enginePage
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
}
