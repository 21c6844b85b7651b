import { describe, expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { lastSpeakerIn, lastSpeakerPointed } from '../../testing/resolved-in.ts'
import { storyOf } from '../../testing/story-of.ts'
import { resolveSpeakers } from '../resolve-speakers.ts'
import { bySeveralClues, type DecideSeveral, type SeveralCandidate, type SeveralClue } from './several-meant.ts'

test.each([
  [
    'a crowd that is no subject',
    'Those remarks allowed Republicans to tie Lee to a plan that |they| dislike.',
    'Republicans',
  ],
  ['a pair', 'It rained. Ann Lee and Tom Marsh met. |They| said so.', 'Ann Lee and Tom Marsh'],
  ['dozens of whom', 'Dozens of women came. |They| said so.', 'Dozens of women'],
  ['a part of them', 'Young voters came. |Many of them| said so.', 'Young voters'],
  ['the two', 'Ann Lee and Tom Marsh met. |The two| said so.', 'Ann Lee and Tom Marsh'],
  ['no part of a body', 'The Hale Port Authority met. |Many| said so.', null],
  ['no body', 'It rained. The Hale Port Authority met. |They| said so.', null],
  ['a body by a name of several', 'It rained. The Hale Dunes met. |They| said so.', 'Hale Dunes'],
  ['no others that are no source', 'Then two dogs came. |They| said so.', null],
  ['others that are one', '|Election returns| came. |They| said so.', 'Election returns'],
  ['a verb is no noun', 'Young voters came. Ann Lee greets the town. |They| said so.', 'Young voters'],
])('they: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  ['a body', { Authority: 0.5 }, 'It rained. The Hale Port Authority met. |They| said so.', 'Hale Port Authority'],
  ['others', { dogs: 0.5 }, 'Then two dogs came. |They| said so.', 'two dogs'],
  ['hardly', { dogs: 0.1 }, 'Then two dogs came. |They| said so.', null],
])('they, by the reader’s pointer: %s', (_name, pointed, marked, speaker) => {
  expect(lastSpeakerPointed(pointed, marked)).toBe(speaker)
})

/** Those who can be meant by the last source of a story, nearest first. */
function candidatesOf(marked: string): SeveralCandidate[] {
  const { text, spans } = markedSpans(marked)
  const decide = bySeveralClues()
  let last: readonly SeveralCandidate[] = []
  resolveSpeakers(
    text,
    storyOf(text).blocks,
    spans.map((source) => ({ source })),
    {
      decideSeveral: (at, candidates) => {
        last = candidates
        return decide(at, candidates)
      },
    },
  )
  return [...last]
}

describe('who can be meant by "they"', () => {
  test.each<[string, string, string[]]>([
    ['the nearest first', 'Young voters came. Old judges left. |They| said so.', ['Old judges', 'Young voters']],
    ['each once', 'Young voters came. Then young voters left. |They| said so.', ['young voters']],
    ['whoever has spoken', '|Two critics of Hale| left. It rained. |They| said so.', ['Two critics of Hale']],
    ['a body that has spoken', '|Portline| left. It rained. |They| said so.', ['Portline']],
    ['no person who has spoken', '|Ann Lee| left. It rained. |They| said so.', []],
    ['no body that is a person’s surname', 'Ann Lee came. |Lee| left. It rained. |They| said so.', []],
    ['no person whom a phrase means', 'Ann Lee is the mayor. The mayor left. |They| said so.', []],
    ['nobody whom a day names', '|Tuesday| left. |This| left. |They| said so.', []],
    ['somebody with others', 'Then she and her aides left. |They| said so.', ['her aides', 'she and her aides']],
    ['no paper that has spoken', '|A poll| came. It rained. |They| said so.', []],
    ['no papers that have spoken', '|Polls| came. |Some surveys| came. |They| said so.', []],
    ['nobody far away', `|Portline| left. ${'It rained. '.repeat(70)}|They| said so.`, []],
    ['somebody less far away', `|Portline| left. ${'It rained. '.repeat(55)}|They| said so.`, ['Portline']],
    ['a pair', 'Then Ann Lee and Tom Marsh left. |They| said so.', ['Ann Lee and Tom Marsh']],
    ['no object of theirs', 'Young voters left. It was the choices |they| made.', ['Young voters']],
    ['an object in another clause', 'Young voters made choices. |They| left.', ['Young voters']],
    ['people of no name', 'Many of the critics left. |They| said so.', ['the critics']],
  ])('%s', (_name, marked, names) => {
    const found = candidatesOf(marked).map(({ spoken: { speaker, words } }) => speaker ?? words)
    expect(found.map((name) => name?.replace(/^critics$/, 'the critics'))).toEqual(names)
  })
})

describe('what speaks for the young voters at "they"', () => {
  test.each<[string, string, Partial<Record<SeveralClue, number>>]>([
    ['in the sentence', 'Then young voters came, and |they| left.', { sameSentence: 1, sentenceBefore: 0 }],
    ['a sentence ago', 'Then young voters came. It rained, and |they| left.', { sameSentence: 0, sentenceBefore: 1 }],
    [
      'two sentences ago',
      'Young voters came. It rained. It poured, and |they| left.',
      { sentenceBefore: 0, sameParagraph: 1 },
    ],
    ['a stop within the sentence', 'Young voters saw the No. 1 pier, and |they| left.', { sameSentence: 1 }],
    ['behind speech', '“Young voters came.” It rained, and |they| left.', { sentenceBefore: 1 }],
    ['in another paragraph', 'Young voters came.\n|They| left.', { sameParagraph: 0, sentenceBefore: 1 }],
    ['as a subject', 'Young voters came. |They| left.', { subject: 1 }],
    ['as the subject of a clause', 'It rained because young voters came. |They| left.', { subject: 1 }],
    ['as an object', 'It met young voters. |They| left.', { subject: 0 }],
    ['having spoken', '|Young voters| came. |They| left.', { speaks: 1, lastSpeaker: 1 }],
    [
      'having spoken before',
      '|Young voters| came. Then young voters left. |They| left.',
      { speaks: 1, lastSpeaker: 1 },
    ],
    ['having spoken earlier', '|Young voters| came. |Portline| left. |They| left.', { speaks: 1, lastSpeaker: 0 }],
    ['not having spoken', 'Young voters came. |They| left.', { speaks: 0, lastSpeaker: 0 }],
    ['as the nearest', 'Two judges left. Young voters came. |They| left.', { nearest: 1 }],
    ['as the second', 'Young voters came. Two judges left. |They| left.', { nearest: 0 }],
    ['as people', 'Then young voters came. |They| left.', { people: 1, crowd: 0, body: 0, pair: 0 }],
    ['as often as others', 'Young voters met judges. |They| left.', { share: 1 }],
    ['half as often', 'Young voters met judges. Judges left. |They| left.', { share: 0.5 }],
    ['twice as often', 'Young voters met judges. Young voters left. |They| left.', { share: 1 }],
    [
      'meant by an earlier "they"',
      'Young voters came. It rained. They sang. |They| left.',
      { again: 1, sameSentence: 1 },
    ],
    ['meant by no earlier "they"', 'Young voters came. It rained. |They| left.', { again: 0 }],
    ['meant in speech', 'Young voters came. Lee said, “They sang.” |They| left.', { again: 0 }],
    ['in speech', 'Lee said, “It is young voters.” |They| left.', { quoted: 1 }],
    ['out of speech', 'Lee said it is young voters. |They| left.', { quoted: 0 }],
    ['later in speech', 'Young voters came. Lee said, “It is young voters.” |They| left.', { quoted: 0 }],
    ['earlier in speech', 'Lee said, “It is young voters.” Then young voters came. |They| left.', { quoted: 0 }],
  ])('%s', (_name, marked, clues) => {
    const found = candidatesOf(marked).find(({ spoken: { speaker, words } }) =>
      (speaker ?? words ?? '').toLowerCase().includes('young voters'),
    )
    expect(found?.clues).toMatchObject(clues)
  })

  test('pointed at, as the reader sees it, at all their places', () => {
    const { text, spans } = markedSpans('Young voters came. Then judges met young voters. |They| left.')
    const meant = [...text.matchAll(/voters|judges/g)].map(({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
      chance: word === 'voters' ? 0.3 : 0.2,
    }))
    let found: readonly SeveralCandidate[] = []
    const decideSeveral: DecideSeveral = (_at, candidates) => {
      found = candidates
      return null
    }
    resolveSpeakers(text, storyOf(text).blocks, [{ source: spans[0] ?? null, meant }], { decideSeveral })
    const pointedAt = found.map(({ clues }) => clues.pointedAt)
    expect(pointedAt).toEqual([0.6, 0.2])
  })

  test.each<[string, string, Partial<Record<SeveralClue, number>>]>([
    ['a crowd', 'Then Democrats came. |They| left.', { people: 1, crowd: 1, body: 0 }],
    ['people of a town', 'Then Hale voters came. |They| left.', { people: 1, crowd: 1 }],
    ['a capital from the sentence', 'Voters came. |They| left.', { people: 1, crowd: 0 }],
    ['a body', 'Then the Hale Company came. |They| left.', { people: 0, crowd: 0, body: 1 }],
    ['a body that spoke', '|Portline| came. |They| left.', { people: 0, body: 1, speaks: 1 }],
    ['people who spoke', '|Two critics| came. |They| left.', { people: 1, body: 0, speaks: 1 }],
    ['a pair', 'Then Ann Lee and Tom Marsh came. |They| left.', { people: 0, pair: 1, speaks: 0 }],
    ['figures that spoke', '|Election returns| came. |They| left.', { people: 0, body: 0, speaks: 1 }],
    ['others', 'Then two dogs came. |They| left.', { people: 0, body: 0, pair: 0 }],
  ])('of others: %s', (_name, marked, clues) => {
    expect(candidatesOf(marked)[0]?.clues).toMatchObject(clues)
  })
})
