import { browser } from 'wxt/browser'
import type { ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import { ClaimsEngine } from '../sidepanel/claims-engine.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'
import type { JudgeQuestion } from './judge-messages.ts'
import { OneByOne } from './one-by-one.ts'

/**
 * Has a story judged while no panel is open. Firefox's background may have a worker; Chromium's may not, so there an
 * offscreen document has it.
 *
 * @throws Error with the engine's message.
 */
export async function judge(story: StoryText, context: StoryContext): Promise<ClaimsReading> {
  if (typeof Worker !== 'undefined') return ownQueue().judge(story, context)
  await openOffscreen()
  const question: JudgeQuestion = { kind: 'judge-offscreen', story, context }
  const answer: { claims: ClaimsReading } | { error: string } | undefined = await browser.runtime.sendMessage(question)
  if (!answer) throw new Error('The engine gave no answer.')
  if ('error' in answer) throw new Error(answer.error)
  return answer.claims
}

let queue: OneByOne | null = null

function ownQueue(): OneByOne {
  queue ??= new OneByOne(new ClaimsEngine(startWorker))
  return queue
}

function startWorker(): Worker {
  return new Worker(new URL('../sidepanel/claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' })
}

let opening: Promise<void> | null = null

/** There can be one offscreen document; a second one fails, so the running ones are asked for first. */
function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null
  })
  return opening
}

async function open(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (contexts.length > 0) return
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS'],
    justification: 'A worker reads the stories of sites that the user has reviewed always.',
  })
}
