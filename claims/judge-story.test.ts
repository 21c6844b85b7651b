import { describe, expect, test } from 'vitest'
import { loadReader } from '../cli/load-reader.ts'
import { type JudgeStoryOptions, judgeStory } from './judge-story.ts'
import { storyOf } from './testing/story-of.ts'

const english: JudgeStoryOptions = { language: 'en', articleType: 'report', byline: [], loadReader }

async function verdictsOf(text: string): Promise<string[]> {
  const { sentences } = await judgeStory(storyOf(text), english)
  return sentences.map(({ verdict }) => verdict)
}

/** The attribution on which a sentence rests, in words. */
async function attributionsOf(text: string) {
  const { sentences, attributions } = await judgeStory(storyOf(text), english)
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null
  return sentences.map(({ attribution }) => {
    const found = attribution === null ? null : attributions[attribution]
    return found ? [words(found.source), words(found.cue), found.content.map(words).join(' | '), found.speaker] : null
  })
}

describe('judgeStory', () => {
  test.each([
    ['attributed', 'The pier will close in May, Mayor Ann Lee said.'],
    ['attributed', '“The pier will close,” said Ann Lee, the mayor of Hale.'],
    ['attributed', 'According to the Hale Institute, the pier is unsafe.'],
    ['attributed', 'Ann Lee, who runs the port, told reporters that the pier would close.'],
    ['attributed', 'Hale police said two men were held after the fire.'],
    ['attributed', 'Court documents filed in Hale on Monday show that the firm paid its rivals.'],
    ['attributed', 'Ann Lee accused the council of hiding the report.'],
    ['unnamed', 'A council spokesman said the pier would close.'],
    ['unnamed', 'The pier will close, according to two people familiar with the plan.'],
    ['vague', 'Critics say the pier is a waste of money.'],
    ['vague', 'The pier is widely believed to be unsafe.'],
    ['vague', 'It is widely believed that the mayor knew of the cracks for years.'],
    ['unattributed', 'The pier has become the largest employer in the region, with 4,000 jobs.'],
    ['unattributed', 'The closure led to a surge in unemployment because no one was willing to invest.'],
    ['unattributed', 'The world is increasingly eager to copy this unprecedented success.'],
    ['background', 'The council voted on Tuesday.'],
    ['background', 'Ann Lee was born in Hale in 1970.'],
    ['not-a-claim', 'Who will pay for the pier?'],
    ['not-a-claim', 'Sign up for our newsletter.'],
    ['not-a-claim', '# Pier to close, mayor says'],
  ])('%s: %s', async (verdict, text) => {
    expect(await verdictsOf(text)).toEqual([verdict])
  })

  test.each<[string, string, Array<Array<string | null> | null>]>([
    [
      'trailing',
      'The old pier in the harbour was unsafe, Ann Lee said on Monday.',
      [['Ann Lee', 'said', 'The old pier in the harbour was unsafe', 'Ann Lee']],
    ],
    [
      'lines of a transcript',
      'The council heard two people on Monday.\nAnn Lee: We lost the old pier to the storm.\nTom Marsh: The sea took it at night. I was there.\nAnn Lee: The council says so in its paper.',
      [
        null,
        ['Ann Lee', ':', 'We lost the old pier to the storm.', 'Ann Lee'],
        ['Tom Marsh', ':', 'The sea took it at night. I was there.', 'Tom Marsh'],
        ['Tom Marsh', ':', 'The sea took it at night. I was there.', 'Tom Marsh'],
        ['Ann Lee', ':', 'The council says so in its paper.', 'Ann Lee'],
      ],
    ],
    [
      'a signed post',
      'We lost the pier. — Ann Lee (@annlee) May 5, 2024',
      [['Ann Lee', null, 'We lost the pier.', 'Ann Lee']],
    ],
    ['a noun is no cue', 'The report and its claims are long.', [null]],
  ])('%s', async (_name, text, expected) => {
    expect(await attributionsOf(text)).toEqual(expected)
  })

  test('a quotation over paragraphs stays with its speaker', async () => {
    const found = await attributionsOf(
      '“We lost the pier to the storm,” Ann Lee said on Monday. “We will build it anew.\n“We must have it by the summer.”',
    )
    expect(found.map((attribution) => attribution?.[3])).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee'])
  })

  test('offsets lie inside the story, reasons inside their sentence', async () => {
    const text =
      '# A heading\nLONDON (AP) — Critics say 40 percent of piers, “or more”, will close.\n“We know,” said Ann Lee. “We do.”\n\n$ Buy now: the best piers ever.'
    const { sentences, attributions } = await judgeStory(storyOf(text), english)
    for (const { start, end, reasons, attribution, queryScore } of sentences) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      for (const reason of reasons) {
        expect(reason.start).toBeGreaterThanOrEqual(start)
        expect(reason.end).toBeLessThanOrEqual(end)
        expect(reason.start).toBeLessThan(reason.end)
      }
      expect(attribution === null || attributions[attribution] !== undefined).toBe(true)
      expect(queryScore).toBeGreaterThanOrEqual(0)
      expect(queryScore).toBeLessThanOrEqual(1)
    }
  })

  test('says nothing about languages that it does not read', async () => {
    const { sentences, attributions } = await judgeStory(storyOf('Der Steg ist unsicher. Das sagt Anna Lee.'), {
      ...english,
      language: 'de-DE',
    })
    expect(sentences.map(({ verdict, queryScore }) => [verdict, queryScore])).toEqual([
      ['background', 0],
      ['background', 0],
    ])
    expect(attributions).toEqual([])
  })

  test.each(['', ' \n\n\t ', '\u{1F600}', '“', '"\'"', '(((', 'said said said said', ', said.', 'According to', 'he'])(
    'bad text does no harm: %j',
    async (text) => {
      await expect(judgeStory(storyOf(text), english)).resolves.toHaveProperty('sentences')
    },
  )

  test.each([
    ['a story', 'Ann Lee, the mayor, said on Tuesday that 40 percent of piers will close because of the “cracks”. '],
    ['commas', 'a, '],
    ['capitals', 'Ann Lee '],
    ['cues', 'he said '],
    ['marks', '“He” said: '],
  ])(
    'gets through %s without an end',
    async (_name, text) => {
      // Some four seconds of this process's own time; the limit only tells slow from stuck, on whatever machine this runs.
      const before = process.cpuUsage()
      await judgeStory(storyOf(text.repeat(20_000 / text.length)), english)
      const { user } = process.cpuUsage(before)
      expect(user / 1e6).toBeLessThan(25)
    },
    120_000,
  )
})
