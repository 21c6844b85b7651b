import { browser } from 'wxt/browser'
import type { ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'
import type { JudgeAnswer, JudgeQuestion } from './judge-messages.ts'

const enginePage = '/engine.html'

/**
 * Has a story judged while no panel is open, by a page of this extension that has a worker: in Chromium an offscreen
 * document, because its background may have no worker; in Firefox a frame in the background's own page.
 *
 * @throws Error with the engine's message.
 */
export async function judge(story: StoryText, context: StoryContext): Promise<ClaimsReading> {
  opening ??= ('offscreen' in browser ? openOffscreen() : openFrame()).finally(() => {
    opening = null
  })
  await opening
  const question: JudgeQuestion = { kind: 'judge', story, context }
  const answer: JudgeAnswer | undefined = await browser.runtime.sendMessage(question)
  if (!answer) throw new Error('The engine gave no answer.')
  if ('error' in answer) throw new Error(answer.error)
  return answer.claims
}

let opening: Promise<void> | null = null

/** There can be one offscreen document, and a second one fails: so it is asked first whether there is one. */
async function openOffscreen(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (contexts.length > 0) return
  await browser.offscreen.createDocument({
    url: enginePage,
    reasons: ['WORKERS'],
    justification: 'A worker reads the stories of sites that the user has reviewed always.',
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
