import { describe, expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { lastSpeakerIn } from '../../testing/resolved-in.ts'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from '../names/names-in-story.ts'
import { byClues, type Candidate, type Clue } from './pronoun-clues.ts'
import { definites, referents } from './referents.ts'
import { type WhoIsMeant, whoIsMeant } from './who-is-meant.ts'

/** Reads a story whose sources stand between bars, and who can be meant by each pronoun on the way. */
function read(marked: string): { text: string; meant: WhoIsMeant; asked: Map<number, readonly Candidate[]> } {
  const { text, spans } = markedSpans(marked)
  const { blocks } = storyOf(text)
  const asked = new Map<number, readonly Candidate[]>()
  const decide = byClues()
  const meant = whoIsMeant(
    text,
    blocks,
    referents(text, namesInStory(text, blocks), spans),
    spans.map(({ start }) => start),
    definites(text, spans),
    new Map(),
    (at, candidates) => {
      asked.set(at, candidates)
      return decide(at, candidates)
    },
  )
  return { text, meant, asked }
}

/** What speaks for somebody at the last pronoun; `null` where he or she can't be meant. */
function cluesOf(full: string, marked: string): Record<Clue, number> | null {
  const last = [...read(marked).asked.values()].at(-1) ?? []
  return last.find(({ referent }) => referent.name?.full === full)?.clues ?? null
}

describe('what speaks for Ann Lee at the last "she"', () => {
  test.each<[string, string, Partial<Record<Clue, number>>]>([
    ['she spoke', '|Ann Lee| sang. |She| left.', { lastSpeaker: 1, subjectAgain: 1, sentenceBefore: 1 }],
    ['she was the subject', 'Ann Lee sang. She left.', { lastSubject: 1, lastSpeaker: 0, subjectAgain: 1 }],
    ['she was the object', 'It rained. They praised Ann Lee. She left.', { wasSubject: 0, sentenceBefore: 1 }],
    ['a pronoun that speaks meant her', 'Ann Lee sang. |She| said so. It rained. She left.', { lastSpeaker: 1 }],
    ['a subject meant her', 'Ann Lee sang. She danced. It rained. She left.', { lastSpeaker: 0, lastSubject: 1 }],
    ['"her" meant her', 'They heard Ann Lee. They liked her. She left.', { wasSubject: 0, sentenceBefore: 1 }],
    [
      'the object of a sentence that has a subject',
      'Eve Marsh and the others heard Ann Lee. She left.',
      { wasSubject: 0, lastSubject: 0 },
    ],
    ['the object after a pronoun', 'Eve Marsh came. She left, then Ann Lee. She sang.', { wasSubject: 0 }],
    ['the subject after a possessive', 'Eve Marsh came. Her dog left, then Ann Lee. She sang.', { wasSubject: 1 }],
    ['the object after a source', '|Eve Marsh| left, then Ann Lee. She sang.', { wasSubject: 0 }],
    ['the subject after an object', 'They met Eve Marsh, then Ann Lee left. She sang.', { wasSubject: 1 }],
    ['in a list of those who are met', 'They met Eve Marsh and Ann Lee. She sang.', { wasSubject: 0, latest: 1 }],
    [
      'an opening clause meant her, and she speaks',
      'Ann Lee sang. Asked about her plans, |she| left. She sang.',
      { lastSpeaker: 1 },
    ],
    [
      'an opening clause meant her',
      'Ann Lee sang. Asked about her plans, she left. She sang.',
      { lastSpeaker: 0, lastSubject: 1 },
    ],
    ['in another paragraph', 'Ann Lee sang.\nIt rained. She left.', { thisParagraph: 0 }],
    ['in this paragraph', 'It rained.\nIt poured.\nAnn Lee sang. She left.', { thisParagraph: 1 }],
    ['in speech', 'Then Eve Marsh said, “Ann Lee sang.” She left.', { wasQuoted: 1 }],
    ['behind speech', '“It rained,” she said. Ann Lee sang. She left.', { wasQuoted: 0, lastSubject: 1 }],
    [
      'speech is no distance',
      'Ann Lee said so. “It is raining. It is pouring. It is cold.” She left.',
      { sentenceBefore: 1, thisSentence: 0 },
    ],
    [
      'a sentence that only begins with speech is one',
      'Ann Lee said so. “It is raining,” they said. She left.',
      { sentenceBefore: 0 },
    ],
    [
      'a sentence that only ends with speech is one',
      'Ann Lee said so. They said, “It is raining.” She left.',
      { sentenceBefore: 0 },
    ],
    ['behind a quotation', '|Ann Lee| sang. “It is raining,” |she| said.', { lastSpeakerQuoted: 1 }],
    ['before a quotation', '|Ann Lee| sang. And |she| said, “It is raining.”', { lastSpeakerQuoted: 0 }],
    ['behind a quotation, no source', '|Ann Lee| sang. “It is raining,” she said.', { lastSpeakerQuoted: 0 }],
    ['it was guessed', 'Xan Lee sang with Ann Lee. She left. She came.', { genderKnown: 1, genderGuessed: 0 }],
  ])('%s', (_name, marked, clues) => {
    expect(cluesOf('Ann Lee', marked)).toMatchObject(clues)
  })

  test('a pronoun lets the gender of whom it meant be guessed', () => {
    expect(cluesOf('Xan Lee', '|Xan Lee| sang. |She| left. Then she danced.')).toMatchObject({ genderGuessed: 1 })
    expect(cluesOf('Xan Lee', '|Xan Lee| sang. |She| left. Then he danced.')).toMatchObject({ otherGuessed: 1 })
    expect(cluesOf('Xan Lee', '|Xan Lee| sang. |She| left. He danced. She sang.')).toMatchObject({ genderGuessed: 1 })
  })
})

describe('who can’t be meant', () => {
  test.each([
    ['whom she told', 'Eve Marsh came. She told Ann Lee.'],
    ['a man', 'Tom Lee came. She left.'],
    ['nobody has been named', 'She met Ann Lee.'],
  ])('%s', (_name, marked) => {
    expect(cluesOf('Ann Lee', marked)).toBeNull()
  })

  test.each([
    ['whom he told in a clause of its own', 'Ann Lee came. She told it, while Ann Lee sang.'],
    ['behind whom she stood', 'Ann Lee came. They told her Ann Lee was there.'],
    ['a title that is called as she is', 'Ann Lee came. She heard “Ann Lee”.'],
    ['long ago', `Ann Lee came. ${'It rained. '.repeat(8)}She left.`],
  ])('but she can: %s', (_name, marked) => {
    expect(cluesOf('Ann Lee', marked)).not.toBeNull()
  })
})

describe('pronouns', () => {
  test.each([
    ['in speech are another’s', 'Ann Lee came. “She left,” she said.', 1],
    ['behind speech that is not closed are asked', 'Ann Lee came. “It is so,“ |she| said.', 1],
    ['behind speech that is not closed may be another’s', 'Ann Lee came. “It is so,“ she said.', 0],
    ['in a title are asked', 'Ann Lee came. “She” is old.', 1],
    ['of every sentence', 'Ann Lee came. She left. Her dog left.', 2],
  ])('%s', (_name, marked, count) => {
    expect(read(marked).meant.pronouns.size).toBe(count)
  })
})

test.each([
  ['goes on with whom an opening clause meant', 'Ann Lee came. Asked about her dog, she left.', 1],
  ['is asked where the clause named somebody else', 'Ann Lee came. By giving Eve Marsh her dog, she left.', 2],
  ['is asked where no clause opened', 'Ann Lee came. They saw her dog, she said.', 2],
  ['is asked where the clause meant a man', 'Ann Lee came. Asked about his dog, she left.', 2],
])('a subject %s', (_name, marked, count) => {
  expect(read(marked).asked.size).toBe(count)
})

test('who goes on is the subject again', () => {
  const { meant } = read('Ann Lee came. Asked about her dog, she left.')
  expect([...meant.pronouns.values()].map(({ decidedBy }) => decidedBy)).toEqual(['only_one', 'last_subject'])
})

describe('who comes to mind at "the mayor"', () => {
  test.each([
    ['whoever was named last', 'Ann Lee came. Tom Marsh left. |The mayor| said so.', ['Tom Marsh', 'Ann Lee']],
    ['not who comes later', 'Ann Lee came. |The mayor| praised Tom Marsh.', ['Ann Lee']],
    ['at the end', 'Ann Lee came. It was |the mayor|', ['Ann Lee']],
    ['nobody of long ago', `Ann Lee came. ${'It rained. '.repeat(8)}|The mayor| left.`, []],
  ])('%s', (_name, marked, names) => {
    const [first] = read(marked).meant.descriptions.values()
    expect(first?.map(({ name }) => name?.full)).toEqual(names)
  })
})

test.each([
  [
    'goes on with whom the opening clause meant',
    '|Ann Lee| met Eve Marsh. Asked about her plans, |she| said no.',
    'Ann Lee',
  ],
  ['is not whom she told', 'Ann Lee came. Eve Marsh sang. |She| told Marsh about it.', 'Ann Lee'],
])('she %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})
