import { expect, it } from 'vitest'
import { killRounds } from './kill/kill-rounds.ts'

/** The short form; `npm run bench:kill` runs 50 rounds. */
it('nothing decided is lost or doubled when panel, worker, background or browser is killed while writing', async () => {
  const tally = await killRounds(8, () => {})
  expect(tally).toMatchObject({ rounds: { panel: 2, worker: 2, background: 2, browser: 2 }, lost: 0, doubled: 0 })
  expect(tally.kept).toBeGreaterThan(3)
}, 120_000)
