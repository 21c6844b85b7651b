import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../cli/load-reader.ts'
import { attributionRules } from './cues/attribution-rules.ts'
import { judgeStory } from './judge-story.ts'
import { allRules } from './rules.ts'
import { storyOf } from './testing/story-of.ts'

/** The network reads stories: an example alone gives it too little (`docs/model.md`, "One sentence alone"). */
const around = { before: 'The pier in Hale has been shut since May.', after: 'The council meets again on Thursday.' }

describe('attribution rules', () => {
  const rows = attributionRules.flatMap(({ id, examples }) =>
    examples.map(({ text, marked }) => ({ id, text, marked })),
  )

  test.each(rows)('$id: $text', async ({ id, text, marked }) => {
    const story = `${around.before}\n${text}\n${around.after}`
    const { sentences } = await judgeStory(storyOf(story), {
      language: 'en',
      articleType: 'report',
      byline: [],
      loadReader,
    })
    const reason = sentences.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === id)
    expect(reason ? story.slice(reason.start, reason.end) : null).toBe(marked)
  })
})

describe('allRules', () => {
  test('ids are unique and valid keys', () => {
    const ids = allRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Za-z0-9_]+$/.test(id))).toEqual([])
  })

  test('every rule has a sentence for readers, of at most 110 characters', () => {
    const locale = ['en.rules.part.yml', 'en.yml']
      .map((name) => new URL(`../locales/${name}`, import.meta.url))
      .flatMap((url) => {
        try {
          return [readFileSync(url, 'utf8')]
        } catch {
          return []
        }
      })
      .join('\n')
    for (const { id } of allRules) {
      const sentence = new RegExp(`^ {2}${id}: (?:"(.*)"|(.*))$`, 'm').exec(locale)
      expect([id, sentence !== null]).toEqual([id, true])
      expect((sentence?.[1] ?? sentence?.[2] ?? '').length, id).toBeLessThanOrEqual(110)
    }
  })
})
