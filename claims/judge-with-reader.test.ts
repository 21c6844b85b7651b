import { describe, expect, it, vi } from 'vitest'
import { loadReader } from '../cli/load-reader.ts'
import type { ClaimsProgress } from '../types/claims.ts'
import { type JudgeStoryOptions, judgeStory } from './judge-story.ts'
import { storyOf } from './testing/story-of.ts'

const english: JudgeStoryOptions = { language: 'en', articleType: 'report', byline: [], loadReader }

describe('the trained reader as the judge', () => {
  it('credits what is said to who says it', async () => {
    const { sentences, attributions } = await judgeStory(
      storyOf('“The pier is not safe,” said Ann Lee, the city surveyor.\nCritics say that it will never open again.'),
      english,
    )
    expect(sentences.map(({ verdict }) => verdict)).toEqual(['attributed', 'vague'])
    expect(attributions[sentences[0]?.attribution ?? -1]).toMatchObject({ sourceKind: 'named', speaker: 'Ann Lee' })
  })

  it('lets no heading claim anything', async () => {
    const { sentences } = await judgeStory(storyOf('# Experts say piers are booming all over the country'), english)
    expect(sentences).toMatchObject([{ verdict: 'not-a-claim', queryScore: 0, reasons: [], attribution: null }])
  })

  it('queries nothing in a paid block', async () => {
    const { sentences } = await judgeStory(storyOf('$ More and more families are moving because prices soar.'), english)
    expect(sentences).toMatchObject([{ queryScore: 0, reasons: [{ rule: 'paid_block' }] }])
  })

  it('tells what it has read so far, from the top', async () => {
    const seen: ClaimsProgress[] = []
    const story = storyOf('Ann Lee, the city surveyor, said on Monday that the old pier was not safe.\n'.repeat(60))
    const { sentences } = await judgeStory(story, { ...english, onProgress: (progress) => seen.push(progress) })
    expect(seen.length).toBeGreaterThan(1)
    for (const { reading, share } of seen) {
      expect(reading.sentences.length).toBeLessThan(sentences.length)
      expect(reading.sentences.length / sentences.length).toBeCloseTo(share)
    }
  })

  it('is ended by the signal', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const story = storyOf('Ann Lee, the city surveyor, said on Monday that the old pier was not safe.\n'.repeat(60))
    const judging = judgeStory(story, {
      ...english,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    })
    await expect(judging).rejects.toBe(reason)
  })

  it.each(['', 'Der Bürgermeister sagte am Montag, dass die alte Brücke im Hafen nicht mehr sicher sei.'])(
    'is not loaded where it has nothing to judge: %j',
    async (text) => {
      const load = vi.fn(loadReader)
      await judgeStory(storyOf(text), { ...english, language: text ? 'de' : 'en', loadReader: load })
      expect(load).not.toHaveBeenCalled()
    },
  )
})
