import { describe, expect, test } from 'vitest'
import { messages } from '../../locales/testing/i18n.ts'
import type { Attribution, RepeatedClaim, Sentence, SourceKind, Verdict } from '../../types/review.ts'
import { buildLedger } from '../sources/ledger.ts'
import { findNotices, noticeRules } from './find-notices.ts'

interface Said {
  text: string
  verdict?: Verdict
  /** The words of the sentence that are its source, and those that are its cue. */
  source?: string
  cue?: string
  kind?: SourceKind
}

/** Enough plain sentences for a story. */
const rest: Said[] = ['It rained.', 'The tide was high.', 'The pier was shut.', 'The boats stayed in.'].map((text) => ({
  text,
}))

function noticesOf(
  headline: string | null,
  said: Said[],
  isReport = true,
  repeatedClaims: RepeatedClaim[] = [],
): Array<[string, number[], string | null]> {
  let text = ''
  const attributions: Attribution[] = []
  const sentences = said.map(({ text: words, verdict, source, cue, kind = 'named' }): Sentence => {
    const start = text.length + (text ? 1 : 0)
    text += `${text ? ' ' : ''}${words}`
    const span = (part: string | undefined) => {
      const from = part === undefined ? -1 : start + words.indexOf(part)
      return part === undefined ? null : { start: from, end: from + part.length }
    }
    if (source)
      attributions.push({
        source: span(source),
        cue: span(cue),
        content: [{ start, end: text.length }],
        sourceKind: kind,
        speaker: kind === 'named' ? source : null,
      })
    return {
      start,
      end: text.length,
      verdict:
        verdict ?? (source ? (kind === 'named' ? 'attributed' : kind === 'vague' ? 'vague' : 'unnamed') : 'background'),
      queryScore: 0,
      reasons: [],
      attribution: source ? attributions.length - 1 : null,
    }
  })
  const sources = buildLedger(text, sentences, attributions)
  const found = findNotices({ text, headline, sentences, attributions, sources, repeatedClaims, isReport })
  return found.map(({ rule, sentences: at, about }) => [rule, at, about])
}

describe('findNotices', () => {
  test('one source only, once it says enough', () => {
    const one = { text: 'Ann Lee said so.', source: 'Ann Lee' }
    expect(noticesOf(null, [one, one, one, ...rest])).toEqual([['one_source', [0, 1, 2], 'Ann Lee']])
    expect(noticesOf(null, [one, ...rest])).toEqual([])
    expect(noticesOf(null, [one, one, one, ...rest], false)).toEqual([])
    const line = { text: 'Lee : It rained.', source: 'Lee', cue: ' :' }
    expect(noticesOf(null, [line, line, line, ...rest])).toEqual([])
    const told = { text: 'Lee said it rained.', source: 'Lee', cue: 'said' }
    expect(noticesOf(null, [line, told, told, ...rest])).toEqual([])
    expect(noticesOf(null, [told, told, told, ...rest])).toEqual([['one_source', [0, 1, 2], 'Lee']])
    expect(noticesOf(null, [one, one, { text: 'Tom Marsh said so.', source: 'Tom Marsh' }, ...rest])).toEqual([])
  })

  test('only unnamed sources', () => {
    const aide = { text: 'An aide said so.', source: 'An aide', kind: 'unnamed' as const }
    const critics = { text: 'Critics said so.', source: 'Critics', kind: 'vague' as const }
    const [plain] = rest
    const loud = { text: 'Critics said that it rained, and rained.', source: 'Critics', kind: 'vague' as const }
    expect(noticesOf(null, [...rest, aide, loud])).toEqual([['only_unnamed', [4, 5], null]])
    expect(noticesOf(null, [...rest, aide])).toEqual([])
    expect(noticesOf(null, [...rest, aide, critics], false)).toEqual([])
    expect(noticesOf(null, [...rest, aide, critics])).toEqual([['only_unnamed', [4, 5], null]])
    expect(
      noticesOf(null, [plain as Said, ...rest, aide, critics, { text: 'Ann Lee said so.', source: 'Ann Lee' }]),
    ).toEqual([])
  })

  test('accused and not heard, unless they answer, somebody answers for them, or the story says that it asked', () => {
    const accuser = { text: 'Ann Lee accused Portline of fraud.', source: 'Ann Lee', cue: 'accused' }
    const other = { text: 'Tom Marsh said the tide was high.', source: 'Tom Marsh' }
    expect(noticesOf(null, [...rest, accuser, other])).toEqual([['accused_not_heard', [4], 'Portline']])
    expect(noticesOf(null, [...rest, accuser, other, { text: 'Portline denied it.' }])).toEqual([])
    expect(
      noticesOf(null, [
        ...rest,
        accuser,
        { text: 'A spokesman for Portline said no.', source: 'A spokesman for Portline' },
      ]),
    ).toEqual([])
    expect(noticesOf(null, [...rest, accuser, other, { text: 'Portline did not respond to requests.' }])).toEqual([
      ['no_answer', [6], null],
    ])
  })

  test('what is shouted inside a quotation is nobody’s accusation in the story', () => {
    const quoted = { text: 'Ann Lee said: “They accused Portline of fraud.”', source: 'Ann Lee' }
    expect(noticesOf(null, [...rest, quoted, { text: 'Tom Marsh said so.', source: 'Tom Marsh' }])).toEqual([])
  })

  test.each<[string, Said, string | null]>([
    ['a possessive', { text: 'Ann Lee accused Portline Inc.’s board of fraud.', source: 'Ann Lee' }, 'Portline Inc'],
    ['a bare one', { text: 'Ann Lee accused Moss’ board of fraud.', source: 'Ann Lee' }, 'Moss'],
    ['a name with a mark', { text: 'Ann Lee accused Tom O’Hare of fraud.', source: 'Ann Lee' }, 'Tom O’Hare'],
    ['twice', { text: 'Ann Lee accused Portline, and accuses Portline again.', source: 'Ann Lee' }, 'Portline'],
    [
      'behind a quotation',
      { text: '“No,” said Ann Lee, and accused Portline of fraud.', source: 'Ann Lee' },
      'Portline',
    ],
    [
      'behind a plain one',
      { text: '"No," said Ann Lee, and accused Portline of fraud.', source: 'Ann Lee' },
      'Portline',
    ],
    ['in a plain one', { text: 'Ann Lee said: "They accused Portline of fraud."', source: 'Ann Lee' }, null],
    ['in a question', { text: 'Has Ann Lee accused Portline of fraud?', verdict: 'not-a-claim' }, null],
    ['a nation', { text: 'Ann Lee accused Russia of fraud.', source: 'Ann Lee' }, null],
  ])('whom an accusation names: %s', (_name, accusation, name) => {
    const other = { text: 'Tom Marsh said the tide was high.', source: 'Tom Marsh' }
    expect(noticesOf(null, [...rest, accusation, other])).toEqual(name ? [['accused_not_heard', [4], name]] : [])
  })

  test('the story says that it asked: by name anywhere, or within two sentences of the accusation', () => {
    const accuser = { text: 'Ann Lee accused Portline of fraud.', source: 'Ann Lee' }
    const other = { text: 'Tom Marsh said the tide was high.', source: 'Tom Marsh' }
    const plain = { text: 'It rained.' }
    const asked = { text: 'The firm could not be reached.' }
    const byName = { text: 'A note to Portline brought nothing: it could not be reached.' }
    const found = (...behind: Said[]) => noticesOf(null, [...rest, other, accuser, ...behind]).map(([rule]) => rule)
    expect(found(plain, asked)).toEqual(['no_answer'])
    expect(found(plain, plain, asked)).toEqual(['accused_not_heard', 'no_answer'])
    expect(found(plain, plain, plain, byName)).toEqual(['no_answer'])
    expect(noticesOf(null, [asked, plain, accuser, ...rest, other]).map(([rule]) => rule)).toEqual(['no_answer'])
    const again = { text: 'Ann Lee also accused Portline of theft.', source: 'Ann Lee' }
    expect(found(plain, plain, again, asked)).toEqual(['no_answer'])
  })

  test('a story of fewer than five sentences isn’t judged', () => {
    const one = { text: 'Ann Lee said so.', source: 'Ann Lee' }
    expect(noticesOf(null, [one, one, one, ...rest.slice(0, 1)])).toEqual([])
    expect(noticesOf(null, [one, one, one, ...rest.slice(0, 2)])).toHaveLength(1)
  })

  test('one side of a dispute', () => {
    const attack = { text: 'Ann Lee criticised Tom Marsh for the delay.', source: 'Ann Lee' }
    const again = { text: 'The union also slammed Tom Marsh.', source: 'The union' }
    expect(noticesOf(null, [...rest, attack, again])).toEqual([['one_side', [4, 5], 'Tom Marsh']])
    expect(noticesOf(null, [...rest, attack, { text: 'The union agreed.', source: 'The union' }])).toEqual([])
    expect(noticesOf(null, [...rest, attack, again, { text: 'Marsh said no.', source: 'Marsh' }])).toEqual([])
  })

  test('the opening claim on somebody unnamed', () => {
    const lead = { text: 'The pier will close, an aide said.', source: 'an aide', kind: 'unnamed' as const }
    const named = { text: 'Ann Lee said it rained.', source: 'Ann Lee' }
    expect(noticesOf(null, [lead, ...rest, named])).toEqual([['key_claim_unnamed', [0], 'an aide']])
    expect(noticesOf(null, [named, lead, ...rest])).toEqual([])
    expect(noticesOf(null, [lead, ...rest, named], false)).toEqual([])
  })

  test('the opening claim is the first of the three that open it and aren’t on record', () => {
    const lead = { text: 'The pier will close, an aide said.', source: 'an aide', kind: 'unnamed' as const }
    const named = { text: 'Ann Lee said it rained.', source: 'Ann Lee' }
    const question = { text: 'Will it rain?', verdict: 'not-a-claim' as const }
    const [one, two, three] = rest as [Said, Said, Said]
    const found = (...said: Said[]) => noticesOf(null, [...said, ...rest, named])
    expect(found(one, two, lead)).toEqual([['key_claim_unnamed', [2], 'an aide']])
    expect(found(one, question, question, two, lead)).toEqual([['key_claim_unnamed', [4], 'an aide']])
    expect(found(one, two, three, lead)).toEqual([])
    expect(found({ text: 'The pier is said to close.', verdict: 'vague' })).toEqual([['key_claim_unnamed', [0], null]])
    expect(found({ text: 'The pier is closing.', verdict: 'unattributed' }, lead)).toEqual([])
  })

  test('the opening claim is better sourced where the story says it again', () => {
    const lead = { text: 'The pier will close, an aide said.', source: 'an aide', kind: 'unnamed' as const }
    const named = { text: 'Ann Lee said the pier will close.', source: 'Ann Lee' }
    const aide = { text: 'The pier will close, a clerk said.', source: 'a clerk', kind: 'unnamed' as const }
    const found = (again: Said, bestSourced: number | null, sentences = [0, 5]) =>
      noticesOf(null, [lead, ...rest, again, named], true, [{ sentences, bestSourced }]).map(([rule]) => rule)
    expect(found(named, 5)).toEqual([])
    expect(found(aide, 5)).toEqual(['key_claim_unnamed'])
    expect(found(named, null)).toEqual(['key_claim_unnamed'])
    expect(found(named, 5, [5, 6])).toEqual(['key_claim_unnamed'])
  })

  test('a headline that asserts what the story attributes', () => {
    const claim = {
      text: 'Harbour chief took bribes for pier contract, Ann Lee alleged.',
      source: 'Ann Lee',
      cue: 'alleged',
    }
    const other = { text: 'Tom Marsh said no.', source: 'Tom Marsh' }
    const story = [claim, other, ...rest]
    expect(noticesOf('Harbour chief took bribes for pier contract', story)).toEqual([
      ['headline_asserts', [0], 'Ann Lee'],
    ])
    expect(noticesOf('Harbour chief took bribes for pier contract, Lee says', story)).toEqual([])
    expect(noticesOf('Did harbour chief take bribes for pier contract?', story)).toEqual([])
    // A plain statement by a named source is news that the outlet may stand behind.
    const plain = { ...claim, text: 'Harbour chief took bribes for pier contract, Ann Lee said.', cue: 'said' }
    expect(noticesOf('Harbour chief took bribes for pier contract', [plain, other, ...rest])).toEqual([])
  })

  describe('what a headline says', () => {
    const headline = 'Harbour chief took bribes'
    const said = (text: string, more: Partial<Said> = {}) => ({ text, source: 'Ann Lee', cue: 'alleged', ...more })
    const claim = said('Harbour chief took bribes, Ann Lee alleged.')
    const other = { text: 'Tom Marsh said no.', source: 'Tom Marsh' }
    const found = (words: string, ...story: Said[]) =>
      noticesOf(words, [other, ...story, ...rest]).filter(([rule]) => rule === 'headline_asserts')

    test.each<[string, string, Said]>([
      ['somebody alleges', headline, claim],
      [
        'somebody unnamed says',
        headline,
        { text: 'Harbour chief took bribes, an aide said.', source: 'an aide', cue: 'said', kind: 'unnamed' },
      ],
      ['nobody in particular says', headline, { text: 'Harbour chief took bribes, it was said.', verdict: 'vague' }],
      ['in three of five words', 'Harbour chief Orton took money', said('Harbour chief took bribes, Ann Lee alleged.')],
    ])('is what %s', (_name, words, sentence) => {
      const about = sentence.source ?? null
      expect(found(words, sentence)).toEqual([['headline_asserts', [1], about]])
    })

    test.each<[string, string, Said[]]>([
      ['too little', 'Chief took bribes', [claim]],
      ['more than the story does', 'Harbour chief Orton hid wealth abroad', [claim]],
      [
        'what the outlet vouches for',
        headline,
        [claim, { text: 'The harbour chief took bribes.', verdict: 'unattributed' }],
      ],
      ['who says so', 'Harbour chief took bribes: Lee', [claim]],
      [
        'the source’s name',
        'Lee brings harbour chief bribes down',
        [said('Ann Lee alleged that Lee brings harbour chief bribes down.')],
      ],
      [
        'what a named source states',
        headline,
        [said('Harbour chief took bribes, Ann Lee alleged and said.', { cue: 'said' })],
      ],
      [
        'what a named source has no word for',
        headline,
        [{ text: 'Harbour chief took bribes, to Ann Lee.', source: 'Ann Lee' }],
      ],
    ])('is nothing to ask about where it says %s', (_name, words, story) => {
      expect(found(words, ...story)).toEqual([])
    })

    test('is looked for in the first eight sentences', () => {
      const behind = (count: number) => Array.from({ length: count }, () => ({ text: 'It rained.' }))
      expect(found(headline, ...behind(6), claim)).toEqual([['headline_asserts', [7], 'Ann Lee']])
      expect(found(headline, ...behind(7), claim)).toEqual([])
    })
  })
})

test.each(noticeRules.map(({ id }) => [id]))('readers are told what %s means and what the rule is', (id) => {
  expect(messages[`sourcingNotices_${id}`]).toMatch(/\w{3}/)
  expect(messages[`sourcingRules_${id}`]).toMatch(/\w{3}/)
})
