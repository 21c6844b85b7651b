import { judgeStory } from '../../claims/judge-story.ts'
import type { ClaimsAnswer, ClaimsQuestion } from './claims-messages.ts'
import { loadReader } from './load-reader.ts'

/**
 * The worker that judges stories, so that neither the page nor the panel waits for the engine. One story at a time:
 * a new question ends the one before it.
 */
let current = new AbortController()

self.onmessage = async ({ data }: MessageEvent<ClaimsQuestion>) => {
  current.abort()
  current = new AbortController()
  const { signal } = current
  if (data.kind === 'cancel') return
  const answer = (message: ClaimsAnswer) => {
    if (!signal.aborted) self.postMessage(message)
  }
  try {
    const reading = await judgeStory(data.story, {
      ...data.context,
      loadReader,
      signal,
      onProgress: (progress) => answer({ id: data.id, kind: 'progress', progress }),
    })
    answer({ id: data.id, kind: 'done', reading })
  } catch (error) {
    answer({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
