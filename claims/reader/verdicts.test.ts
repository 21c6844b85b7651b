import { expect, test } from 'vitest'
import { plainSettings } from './testing.ts'
import { verdictOf } from './verdicts.ts'

const scores = (chances: number[]) => chances.map((chance) => Math.log(chance))

test.each([
  ['attributed', [0.7, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]],
  // No single label leads, but findings together do.
  ['unattributed', [0.3, 0.05, 0.05, 0.25, 0.25, 0.05, 0.05]],
  ['vague', [0.3, 0.05, 0.35, 0.1, 0.1, 0.05, 0.05]],
  // The strongest label is a finding, yet findings together fall short of the bar.
  ['attributed', [0.3, 0.1, 0.02, 0.4, 0.03, 0.1, 0.05]],
  ['not-a-claim', [0.1, 0.05, 0.05, 0.05, 0.05, 0.1, 0.6]],
])('%s', (verdict, chances) => {
  expect(verdictOf(scores(chances), plainSettings).verdict).toBe(verdict)
})

test('chances add up to one and strong queries weigh more', () => {
  const strong = verdictOf(scores([0.1, 0.02, 0.02, 0.8, 0.02, 0.02, 0.02]), plainSettings)
  const weak = verdictOf(scores([0.1, 0.02, 0.02, 0.02, 0.8, 0.02, 0.02]), plainSettings)
  expect(Object.values(strong.chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
  expect(strong.queryScore).toBeCloseTo(0.83)
  expect(weak.queryScore).toBeCloseTo(0.44)
})
