import { browser } from 'wxt/browser'
import type { ExtractAnswer, ExtractQuestion, JudgeAnswer, JudgeQuestion } from '../background/judge-messages.ts'
import { ClaimsEngine } from '../sidepanel/claims-engine.ts'
import { findArticle } from '../sidepanel/find-article.ts'
import { OneByOne } from './one-by-one.ts'

/** The place of a worker while no panel is open. Chromium's goes when there has been nothing to judge for a while. */
const engine = new ClaimsEngine(
  () => new Worker(new URL('../sidepanel/claims-worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
)
const queue = new OneByOne(engine, () => window.close())

type Question = JudgeQuestion | ExtractQuestion

browser.runtime.onMessage.addListener(
  (question: Question, sender, answer: (answer: JudgeAnswer | ExtractAnswer) => void) => {
    // Pages ask the background, which knows whether they may; nobody but it asks here.
    if (sender.id !== browser.runtime.id || sender.tab) return false
    if (question.kind === 'extract') {
      queue.rest()
      findArticle(question.page).then((article) => answer({ article }))
      return true
    }
    if (question.kind !== 'judge') return false
    queue.judge(question.story, question.context).then(
      (claims) => answer({ claims }),
      (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
    )
    return true
  },
)
