import { describe, expect, test } from 'vitest'
import { lastSpeakerIn, resolvedIn } from '../testing/resolved-in.ts'
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
  test.each<[string, string, string | null]>([
    ['the last subject that is a body', 'The union met. Then it rained. |It| said so.', 'union'],
    ['the last subject that is a paper', 'The report came. Then the pier sank. |It| said so.', 'report'],
    ['no person', 'Ann Lee came. |It| said so.', null],
    ['no group', 'The union met. The companies came. |It| said so.', 'union'],
    ['no thing', 'The union met. The pier sank. |It| said so.', 'union'],
    ['a name in the sentence', 'Portline closed the pier; |it| said so.', 'Portline'],
    ['a name in the sentence, behind an abbreviation', 'Portline met Mr. Lee; |it| said so.', null],
    ['no name of a sentence before', 'Portline closed the pier. |It| said so.', null],
    ['no name of a sentence before, in speech', '“It rains.” Portline closed “the pier.” |It| said so.', null],
    ['no name of a line before', 'Portline closed the pier\n|It| said so.', null],
    [
      'a name that has spoken',
      '|Portline| closed its pier. “No,” said |Lee|. Portline left. |It| said so.',
      'Portline',
    ],
    ['a name while another has spoken', '|Lee| met Ann Brook. Portline left. |It| said so.', null],
    ['no noun of a person', 'The union met. The mayor left. |It| said so.', 'union'],
    ['who spoke, not what was the subject before', 'The report came. |The union| left. |It| said so.', 'union'],
    ['what was the subject since', '|The union| left. The report came. |It| said so.', 'report'],
    ['no person who spoke', 'The report came. |Ann Lee| left. |It| said so.', null],
    ['none who are several', 'The report came. |Two unions| left. |It| said so.', null],
    ['whoever spoke last', '|The union| left. |The port authority| left. |It| said so.', 'port authority'],
    ['who spoke, though no subject', 'It rained, said |the union|. |It| said so.', 'union'],
    ['a name with an office, which may be a person', 'President Xan came. |Xan| left. |It| said so.', null],
    ['a single name, which may be a person', 'Mr. Xan came. |Xan| left. |It| said so.', null],
    ['the only body right before', 'It rained. We called the bureau. |It| said so.', 'bureau'],
    ['an article of another kind', 'It rained. We called an agency. |It| said so.', 'agency'],
    ['a paper and its year', 'It rained. We read the 2014 report. |It| said so.', '2014 report'],
    ['the same body twice', 'It rained. We called the bureau, for the bureau knows. Now |it| said so.', 'bureau'],
    ['two bodies', 'It rained. We called the bureau, then the union. |It| said so.', null],
    ['whose word it was', 'It rained. We heard the bureau’s word. |It| said so.', null],
    ['two sentences before', 'We called the bureau. It rained. It poured. |It| said so.', null],
    ['a sentence of speech before', 'We called the bureau, “now.” Even so, |it| said so.', 'bureau'],
    ['a line before', 'We called the bureau\nThen |it| said so.', null],
    ['at the beginning', 'In the bureau |it| said so.', 'bureau'],
    ['no body at all', 'We saw the pier. |It| said so.', null],
  ])('%s', (_name, marked, speaker) => {
    expect(lastSpeakerIn(marked)).toBe(speaker)
  })

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
    ['who, nobody', 'Is it any voter |who| knows?', { speaker: null, decidedBy: 'unclear', sourceKind: 'named' }],
    ['he, unnamed', '|A police spokesman| left. |He| said so.', { speaker: 'police spokesman', sourceKind: 'unnamed' }],
  ])('%s', (_name, marked, expected) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject(expected)
  })
})
