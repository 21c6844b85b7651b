import { expect, test } from 'vitest'
import { plainSettings } from './testing.ts'
import { verdictOf, weigh } from './verdicts.ts'

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

test('a finding needs the bar and no more; of two that are as likely the first is taken', () => {
  const at = (chances: number[]) => weigh(chances, plainSettings).verdict
  expect(at([0.5, 0, 0.25, 0.25, 0, 0, 0])).toBe('unattributed')
  expect(at([0.375, 0.375, 0.25, 0, 0, 0, 0])).toBe('attributed')
  expect(at([0.2, 0.5, 0, 0, 0, 0.2, 0.1])).toBe('unnamed')
})

test('the temperature flattens, and scores of any size are read', () => {
  const warm = { ...plainSettings, verdicts: { ...plainSettings.verdicts, temperature: 2 } }
  const chance = (score: number, settings = plainSettings) =>
    verdictOf([score, score - 4, ...Array(5).fill(score - 1000)], settings).chances.attributed
  expect(chance(4)).toBeCloseTo(1 / (1 + Math.exp(-4)))
  expect(chance(4, warm)).toBeCloseTo(1 / (1 + Math.exp(-2)))
  expect(chance(2000)).toBeCloseTo(1 / (1 + Math.exp(-4)))
  expect(chance(-2000)).toBeCloseTo(1 / (1 + Math.exp(-4)))
})
