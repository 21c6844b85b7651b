import { describe, expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { describingWords, knownFor, sameWord } from './known-for.ts'
import { namesInStory } from './names-in-story.ts'

/** The words by which a story describes Ann Lee. */
function knownForLee(text: string): string[] {
  const found = knownFor(text, namesInStory(text, storyOf(text).blocks))
  const words = [...found].find(([{ full }]) => full === 'Ann Lee')?.[1] ?? []
  return [...words].filter((word) => word !== 'the').sort()
}

describe('what a story says that Ann Lee is', () => {
  test.each<[string, string, string[]]>([
    ['a title before her', 'Then Mayor Ann Lee left.', ['mayor']],
    ['a short title before her', 'Then Gov. Ann Lee left.', ['gov', 'governor']],
    ['words before her', 'Then the young Hale mayor Ann Lee left.', ['hale', 'mayor', 'young']],
    ['words before a comma', 'Then the campaign chief, Ann Lee, left.', ['campaign', 'chief']],
    ['before a comma that nothing closes', 'Then it was the campaign chief, Ann Lee left.', []],
    ['no noun for a person before her', 'Then the pier Ann Lee left.', []],
    ['a title of several', 'Then Sens. Tom Marsh (Ky.) and Ann Lee left.', ['senator']],
    ['a title of several in another sentence', 'Then Sens. Tom Marsh left. Ann Lee left.', []],
    ['a title of several far before', 'Then Sens. Tom Marsh and then one day in Hale the other Ann Lee left.', []],
    ['a bracket', 'Then Ann Lee (R-Ohio) left.', ['ohio', 'republican']],
    ['a party behind a comma', 'Then Ann Lee, D-Ohio, left.', ['democrat', 'ohio']],
    ['an apposition', 'Then Ann Lee, the Hale mayor, left.', ['hale', 'mayor']],
    ['a clause behind her', 'In a talk with Ann Lee, the mayor stated that it rained.', []],
    ['an apposition without an article', 'Then Ann Lee, former mayor, left.', ['former', 'mayor']],
    ['"is"', 'Then Ann Lee is a pastor. It rained.', ['pastor']],
    ['"who was"', 'Then Ann Lee, who was the mayor, left.', ['mayor', 'was', 'who']],
    ['a clause that may be about others', 'Then Ann Lee, the mayor who met an actor, left.', ['mayor']],
    ['what "and" adds', 'Then Ann Lee, the mayor and actor, left.', ['mayor']],
    ['a verb', 'Then Ann Lee met a pastor.', []],
    ['at two places', 'Mayor Ann Lee left. Then Lee, an actor, came.', ['actor', 'mayor']],
    ['another’s title', 'Ann Lee met Mayor Tom Marsh.', []],
  ])('%s', (_name, text, words) => {
    expect(knownForLee(text)).toEqual(words.sort())
  })
})

test.each<[string, string[]]>([
  ['the Hale mayor', ['the', 'hale', 'mayor']],
  ['Sen. Lee', ['sen', 'senator', 'lawmaker', 'lee']],
  ['a reporter', ['reporter', 'journalist']],
  ['a GOP senator', ['republican', 'senator', 'lawmaker']],
  ['R-Fla.', ['republican', 'florida']],
  ['D-N.H.', ['democrat', 'new', 'hampshire']],
  ['I-VT', ['independent', 'vermont']],
  ['R-Utah', ['republican', 'utah']],
  ['a Texan', ['texan', 'texas']],
  ['X-Ray', ['x-ray']],
  ['is of us', []],
  ['12', []],
])('words of %s', (phrase, words) => {
  expect(describingWords(phrase)).toEqual(words)
})

test.each([
  ['GOP', 'republican'],
  ['Democratic', 'democrat'],
  ['frontrunner', 'front-runner'],
  ['Mayor', 'mayor'],
])('%s is kept as %s', (word, kept) => {
  expect(sameWord(word)).toBe(kept)
})
