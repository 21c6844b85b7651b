import { describe, expect, test } from 'vitest'
import type { Gender } from '../names/gender.ts'
import { type Asked, Mind, type Place } from './mind.ts'
import type { Clue, Referent } from './pronoun-clues.ts'

function person(full: string, gender: Gender | null = null): Referent {
  return { name: { full, gender, count: 1 }, role: null, gender: null }
}

const persons = { lee: person('Ann Lee'), marsh: person('Tom Marsh'), brook: person('Eve Brook') }
const { lee, marsh, brook } = persons
const subject: Asked = { gender: 'she', isSubject: true, afterQuotation: false, pointedAt: new Map() }

/** What is read: "lee subject, ., marsh object"; "." ends a sentence, "¶" a paragraph. */
function mindAfter(steps: string): Mind {
  const mind = new Mind()
  for (const step of steps.split(', ')) {
    const [who, place] = step.split(' ')
    if (step === '.') mind.fade()
    else if (step === '¶') mind.beginParagraph()
    else mind.raise(persons[who as keyof typeof persons], place as Place)
  }
  return mind
}

function cluesOf(referent: Referent, mind: Mind, asked: Asked = subject): Record<Clue, number> {
  const found = mind.candidates(asked, new Set()).find((candidate) => candidate.referent === referent)
  if (!found) throw new Error('not in mind')
  return found.clues
}

describe('how much somebody is in mind', () => {
  test.each<[string, string, Referent[]]>([
    ['a subject before an object', 'marsh object, lee subject', [lee, marsh]],
    ['who speaks before a subject', 'lee subject, marsh speaks', [marsh, lee]],
    ['an owner before the subject of a clause', 'lee clause, marsh owner', [marsh, lee]],
    ['whoever is tied to a word before whoever is quoted', 'lee quoted, marsh oblique', [marsh, lee]],
    ['an object before whoever is tied to a word', 'lee oblique, marsh object', [marsh, lee]],
    ['a sentence ago is half', 'lee subject, ., marsh clause', [marsh, lee]],
    ['half of a subject is still more than an object', 'lee subject, ., marsh object', [lee, marsh]],
    ['twice counts for half as much again', 'lee object, lee object, marsh clause', [lee, marsh]],
  ])('%s', (_name, steps, order) => {
    expect(mindAfter(steps).ranking()).toEqual(order)
  })

  test.each<[string, number, boolean]>([
    ['a subject', 6, true],
    ['a subject', 7, false],
  ])('%s after %i sentences: %s', (_name, sentences, isThere) => {
    const mind = mindAfter(`lee subject${', .'.repeat(sentences)}`)
    expect(mind.ranking().includes(lee)).toBe(isThere)
  })
})

describe('who can be meant', () => {
  test.each<[string, Gender | null, boolean]>([
    ['a woman by "she"', 'she', true],
    ['whose gender nothing tells', null, true],
    ['no man', 'he', false],
  ])('%s', (_name, gender, expected) => {
    const somebody = person('Kim Lee', gender)
    const mind = new Mind()
    mind.raise(somebody, 'subject')
    expect(mind.fits(somebody, 'she')).toBe(expected)
    expect(mind.candidates(subject, new Set()).length).toBe(expected ? 1 : 0)
  })

  test('but for those who can’t be', () => {
    const mind = mindAfter('lee subject, marsh object')
    expect(mind.candidates(subject, new Set([lee])).map(({ referent }) => referent)).toEqual([marsh])
  })
})

describe('what speaks for somebody', () => {
  test.each<[string, string, Partial<Record<Clue, number>>]>([
    [
      'alone, and just named',
      'lee subject',
      { salience: 1, mostSalient: 1, thisSentence: 1, sentenceBefore: 0, thisParagraph: 1, share: 1, latest: 1 },
    ],
    [
      'half as much in mind as another',
      'lee subject, ., marsh subject',
      { salience: 0.5, mostSalient: 0, thisSentence: 0, sentenceBefore: 1, lastSubject: 0, latest: 0 },
    ],
    ['two sentences ago', 'lee subject, ., .', { thisSentence: 0, sentenceBefore: 0, subjectAgain: 0 }],
    ['another paragraph', 'lee subject, ¶', { thisParagraph: 0 }],
    ['named again in this paragraph', 'lee subject, ¶, lee object', { thisParagraph: 1 }],
    ['named once where another was twice', 'lee subject, marsh object, marsh object', { share: 0.5, mostSalient: 1 }],
    ['who speaks was a subject', 'lee speaks', { wasSubject: 1, lastSubject: 1, lastSpeaker: 1 }],
    ['a subject has not spoken', 'lee subject', { wasSubject: 1, lastSubject: 1, lastSpeaker: 0 }],
    ['a subject of a clause', 'lee clause', { wasInClause: 1, wasSubject: 0, wasQuoted: 0, lastSubject: 0 }],
    ['an object', 'lee object', { wasInClause: 0, wasSubject: 0, lastSpeaker: 0, latest: 1 }],
    ['only quoted', 'lee quoted', { wasQuoted: 1, wasInClause: 0, latest: 0 }],
    ['another was named since', 'lee subject, marsh object', { latest: 0, lastSubject: 1 }],
    ['another was only quoted since', 'lee subject, marsh quoted', { latest: 1 }],
    ['another was the subject since', 'lee subject, marsh subject', { lastSubject: 0, latest: 0 }],
    ['another has spoken since', 'lee speaks, marsh speaks', { lastSpeaker: 0, lastSubject: 0 }],
    ['the higher place of a sentence', 'lee subject, lee object', { wasSubject: 1 }],
    ['the later of equal places', 'lee object, lee clause', { wasInClause: 1 }],
    ['not that of a sentence before', 'lee subject, ., lee object', { wasSubject: 0 }],
    ['a subject in the sentence before', 'lee subject, .', { subjectAgain: 1 }],
    ['no subject in the sentence before', 'lee object, .', { subjectAgain: 0 }],
  ])('%s', (_name, steps, clues) => {
    expect(cluesOf(lee, mindAfter(steps))).toMatchObject(clues)
  })

  test('a subject again only where the pronoun is one', () => {
    const mind = mindAfter('lee subject, .')
    expect(cluesOf(lee, mind, { ...subject, isSubject: false }).subjectAgain).toBe(0)
  })

  test('the last who spoke, behind a quotation', () => {
    const mind = mindAfter('lee speaks, marsh speaks, brook subject')
    const asked = { ...subject, afterQuotation: true }
    expect([lee, marsh, brook].map((one) => cluesOf(one, mind, asked).lastSpeakerQuoted)).toEqual([0, 1, 0])
    expect([lee, marsh, brook].map((one) => cluesOf(one, mind).lastSpeakerQuoted)).toEqual([0, 0, 0])
  })

  test.each<[string, Gender | null, Gender | undefined, [number, number, number]]>([
    ['the story tells it', 'she', undefined, [1, 0, 0]],
    ['the story tells it, whatever was guessed', 'she', 'he', [1, 0, 0]],
    ['the story tells what was guessed', 'she', 'she', [1, 0, 0]],
    ['an earlier pronoun was of it', null, 'she', [0, 1, 0]],
    ['an earlier pronoun was not', null, 'he', [0, 0, 1]],
    ['nothing tells', null, undefined, [0, 0, 0]],
  ])('gender: %s', (_name, gender, guessed, [known, same, other]) => {
    const somebody: Referent = { ...person('Kim Lee', gender), ...(guessed && { guessed }) }
    const mind = new Mind()
    mind.raise(somebody, 'subject')
    expect(cluesOf(somebody, mind)).toMatchObject({
      genderKnown: known,
      genderGuessed: same,
      otherGuessed: other,
    })
  })
})
