import { describe, expect, test } from 'vitest'
import { resolvedIn } from '../testing/resolved-in.ts'
import { storyOf } from '../testing/story-of.ts'
import type { Speaker } from './known-story.ts'
import { isFirstPerson, isPronoun } from './pronoun-meant.ts'
import { resolveSpeakers } from './resolve-speakers.ts'

test.each(['he', 'her', 'they', 'its', 'whose', 'which', 'you', 'i', 'our'])('%s is a pronoun', (word) => {
  expect(isPronoun(word)).toBe(true)
})

test.each(['the', 'hey', 'thatch', 'item', 'sheriff', 'thou', 'who’s'])('%s is none', (word) => {
  expect(isPronoun(word)).toBe(false)
})

test.each([
  ['we', true],
  ['my', true],
  ['weed', false],
  ['sui', false],
  ['he', false],
])('%s is of whoever speaks: %s', (word, expected) => {
  expect(isFirstPerson(word)).toBe(expected)
})

describe('"I" and "we"', () => {
  function firstPerson(text: string, word: string, byline: string[]): Speaker | undefined {
    const start = text.indexOf(word)
    return resolveSpeakers(text, storyOf(text).blocks, [{ source: { start, end: start + word.length } }], { byline })[0]
  }

  test.each<[string, string, string, string[], string | null]>([
    ['the author', 'It rains. We know.', 'We', ['Ann Lee'], 'Ann Lee'],
    ['no author is known', 'It rains. We know.', 'We', [], null],
    ['somebody who is quoted', 'It rains. “We know,” he said.', 'We', ['Ann Lee'], null],
    ['the reader', 'It rains. You know.', 'You', ['Ann Lee'], null],
  ])('%s', (_name, text, word, byline, speaker) => {
    const decidedBy = speaker ? 'author' : 'unclear'
    expect(firstPerson(text, word, byline)).toEqual({ speaker, sourceKind: 'named', person: true, decidedBy })
  })
})

describe('"it"', () => {
  test.each<[string, string, Omit<Speaker, 'speaker'>]>([
    [
      'a paper',
      'The report came. |Its| words say so.',
      { sourceKind: 'document', person: false, decidedBy: 'body_before' },
    ],
    ['a body', '|The union| left. |It| said so.', { sourceKind: 'named', person: false, decidedBy: 'body_before' }],
    ['nothing', 'Ann Lee came. |It| said so.', { sourceKind: 'named', person: false, decidedBy: 'unclear' }],
  ])('%s is as sure as where it is named', (_name, marked, expected) => {
    expect(resolvedIn(marked.replace('|Its| words', '|It|')).at(-1)).toMatchObject(expected)
  })
})

describe('others', () => {
  test.each<[string, string, Partial<Speaker>]>([
    [
      'whose',
      'He met voters |whose| word it was.',
      { speaker: 'voters', decidedBy: 'words_before', sourceKind: 'named' },
    ],
    ['whose, of the one and not the paper', 'He saw a tweet from a nurse |whose| word it was.', { speaker: 'nurse' }],
    ['they, nobody', 'It rained. |They| said so.', { speaker: null, person: false, decidedBy: 'unclear' }],
    [
      'who, several groups at large',
      'It met Democrats and young voters |who| knew.',
      { speaker: 'Democrats and young voters', decidedBy: 'words_before', sourceKind: 'named' },
    ],
    ['who, nobody', 'Is it any voter |who| knows?', { speaker: null, decidedBy: 'unclear', sourceKind: 'named' }],
    ['he, unnamed', '|A police spokesman| left. |He| said so.', { speaker: 'police spokesman', sourceKind: 'unnamed' }],
  ])('%s', (_name, marked, expected) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
  })
})
