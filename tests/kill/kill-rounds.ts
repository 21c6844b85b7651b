import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { root } from '../../cli/browser/built-extension.ts'
import { reviewInput } from '../../cli/review-file.ts'
import { deskRecord } from '../../desk/record.ts'
import { versionIdOf, versionOf } from '../../desk/version.ts'
import { type Acts, checkStored } from './check-stored.ts'
import { kill, openPanel, type Running, start, stop } from './running-browser.ts'

export const killed = ['panel', 'worker', 'background', 'browser'] as const

export type Killed = (typeof killed)[number]

export interface KillTally {
  rounds: Record<Killed, number>
  /** Acts that the panel had shown as kept. */
  kept: number
  /** Of these, the ones that were not there afterwards. */
  lost: number
  /** Entries beyond one a finding, or counts that don't agree with the entries. */
  doubled: number
}

/**
 * Decides and notes in the panel and kills what runs it while it writes, round after round, each time something else.
 * What the panel had shown as kept must be there afterwards, and nothing twice.
 */
export async function killRounds(rounds: number, say: (line: string) => void): Promise<KillTally> {
  const profile = mkdtempSync(path.join(tmpdir(), 'second-source-kill-'))
  const tally: KillTally = { rounds: { panel: 0, worker: 0, background: 0, browser: 0 }, kept: 0, lost: 0, doubled: 0 }
  let running = await start(profile)
  try {
    await seed(running)
    const shown: Acts = new Map()
    for (let round = 0; round < rounds; round++) {
      const what = killed[round % killed.length] ?? 'browser'
      const panel = await openReview(running)
      const { lost, doubled } = await checkStored(panel, shown)
      tally.lost += lost
      tally.doubled += doubled
      await actAndKill(running, panel, what, round, shown)
      if (what === 'browser') running = await start(profile)
      tally.rounds[what]++
      tally.kept = shown.size
      say(`${round + 1} of ${rounds}: ${what} killed; ${shown.size} kept, ${tally.lost} lost, ${tally.doubled} doubled`)
    }
    const last = await checkStored(await openReview(running), shown)
    tally.lost += last.lost
    tally.doubled += last.doubled
    return tally
  } finally {
    await stop(running)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Puts a review into the history by the panel's own import. */
async function seed(running: Running): Promise<void> {
  const bytes = readFileSync(path.join(root, 'tests/pages/vague-story.html'))
  const review = await reviewInput({ kind: 'page', bytes }, 'vague-story.html')
  const id = await versionIdOf(review)
  const now = new Date().toISOString()
  const record = deskRecord({ version: versionOf(id, review, now), entries: [], previous: null, review }, now)
  const panel = await openPanel(running)
  await panel.locator('input[type=file]').setInputFiles({
    name: 'review.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  })
  await panel.locator('.history-title').waitFor()
  await panel.close()
}

async function openReview(running: Running): Promise<Page> {
  const panel = await openPanel(running)
  await panel.locator('.history-title').first().click()
  await panel.locator('.decision').first().waitFor()
  return panel
}

async function actAndKill(running: Running, panel: Page, what: Killed, round: number, shown: Acts): Promise<void> {
  await panel.keyboard.press('j')
  const indexes = await panel
    .locator('[data-finding]')
    .evaluateAll((cards) => cards.map((card) => Number((card as HTMLElement).dataset.finding)))
  const index = indexes[round % indexes.length] ?? 0
  const card = panel.locator(`[data-finding="${index}"]`)
  // Another verdict than it has, waited for: from here on it must never be lost.
  const verdicts = ['needs-source', 'sourced-elsewhere', 'fine', 'wrong-mark']
  const verdict =
    verdicts.find(
      (one) => one !== shown.get(index)?.verdict && one !== undefined && (round + verdicts.indexOf(one)) % 2 === 0,
    ) ?? 'fine'
  const button = card.locator(`[data-verdict="${verdict}"]`)
  if ((await button.getAttribute('aria-pressed')) !== 'true') {
    await button.click()
    await card.locator(`[data-verdict="${verdict}"][aria-pressed="true"]`).waitFor()
  }
  const note = `round ${round}: ${'x'.repeat(2000)}`
  shown.set(index, { verdict, note: shown.get(index)?.note ?? '' })
  // And a note that is still being written when the end comes: it may be there up to any key, but whole and once.
  await card.locator('[data-note-open], .note-text').first().click()
  const field = card.locator('.note-text')
  await field.fill(note)
  const typing = field.pressSequentially('and more and more and more').catch(() => {})
  await wait((round * 7) % 40)
  await end(running, panel, what)
  await typing
}

async function end(running: Running, panel: Page, what: Killed): Promise<void> {
  const gone = panel.waitForEvent('crash', { timeout: 10_000 }).catch(() => {})
  switch (what) {
    case 'browser':
      kill(running.process)
      await running.browser.close().catch(() => {})
      return wait(300)
    case 'panel': {
      const session = await panel.context().newCDPSession(panel)
      // Its process dies and so can't answer.
      void session.send('Page.crash').catch(() => {})
      await gone
      return panel.close()
    }
    case 'worker': {
      for (const worker of panel.workers()) await worker.evaluate(() => self.close()).catch(() => {})
      return panel.close()
    }
    case 'background': {
      const session = await running.browser.newBrowserCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(running.extensionId))
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId })
      return panel.close()
    }
  }
}
