import { describe, expect, it } from 'vitest'
import { inStory } from './story-tendency.ts'
import { plainSettings } from './testing.ts'
import { weigh } from './verdicts.ts'

const verdicts = { ...plainSettings.verdicts, story: { weight: 0.5, usual: 0.25, sentences: 4 } }
const settings = { ...plainSettings, verdicts }
const sourced = weigh([0.9, 0.02, 0.02, 0.02, 0.02, 0.01, 0.01], settings)
const asserted = weigh([0.02, 0.01, 0.02, 0.6, 0.3, 0.03, 0.02], settings)
/** Half a finding, half background. */
const open = weigh([0, 0, 0, 0.25, 0.25, 0.5, 0], settings)

describe('a sentence in the light of its story', () => {
  it('is a finding sooner where the story asserts what it says', () => {
    const [judged] = inStory([open, ...Array(8).fill(asserted)], settings)
    expect(judged?.queryScore).toBeGreaterThan(open.queryScore)
    expect(judged?.verdict).toBe('unattributed')
  })

  it('is a finding later where the story sources what it says', () => {
    const [judged] = inStory([open, ...Array(8).fill(sourced)], settings)
    expect(judged?.queryScore).toBeLessThan(open.queryScore)
    expect(judged?.verdict).toBe('background')
  })

  it('keeps chances that add up to one, and the order of labels within findings and within the rest', () => {
    const [judged] = inStory([open, ...Array(8).fill(asserted)], settings)
    expect(judged?.byLabel.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
    expect(judged?.byLabel[3]).toBeCloseTo(judged?.byLabel[4] ?? 0)
  })

  it('is judged as it stands where the story is as usual, and where nothing else has been read', () => {
    const alone = weigh([0, 0, 0, 0.125, 0.125, 0.75, 0], settings)
    expect(inStory([alone], settings)[0]?.chances.unattributed).toBeCloseTo(0.25)
    expect(inStory([], settings)).toEqual([])
  })

  it('moves little for a story of a few sentences', () => {
    const shift = (count: number) =>
      (inStory([open, ...Array(count).fill(asserted)], settings)[0]?.queryScore ?? 0) - open.queryScore
    expect(shift(1)).toBeLessThan(shift(12))
  })
})
