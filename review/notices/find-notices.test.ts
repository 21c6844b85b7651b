import { describe, expect, test } from 'vitest'
import { messages } from '../../locales/testing/i18n.ts'
import type { Attribution, Sentence, SourceKind, Verdict } from '../../types/review.ts'
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

function noticesOf(headline: string | null, said: Said[], isReport = true): Array<[string, number[], string | null]> {
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
  const found = findNotices({ text, headline, sentences, attributions, sources, repeatedClaims: [], isReport })
  return found.map(({ rule, sentences: at, about }) => [rule, at, about])
}

describe('findNotices', () => {
  test('one source only, once it says enough', () => {
    const one = { text: 'Ann Lee said so.', source: 'Ann Lee' }
    expect(noticesOf(null, [one, one, one, ...rest])).toEqual([['one_source', [0, 1, 2], 'Ann Lee']])
    expect(noticesOf(null, [one, ...rest])).toEqual([])
    expect(noticesOf(null, [one, one, one, ...rest], false)).toEqual([])
    const line = { text: 'Lee : It rained.', source: 'Lee', cue: ':' }
    expect(noticesOf(null, [line, line, line, ...rest])).toEqual([])
    expect(noticesOf(null, [one, one, { text: 'Tom Marsh said so.', source: 'Tom Marsh' }, ...rest])).toEqual([])
  })

  test('only unnamed sources', () => {
    const aide = { text: 'An aide said so.', source: 'An aide', kind: 'unnamed' as const }
    const critics = { text: 'Critics said so.', source: 'Critics', kind: 'vague' as const }
    const [plain] = rest
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
})

test.each(noticeRules.map(({ id }) => [id]))('readers are told what %s means and what the rule is', (id) => {
  expect(messages[`sourcingNotices_${id}`]).toMatch(/\w{3}/)
  expect(messages[`sourcingRules_${id}`]).toMatch(/\w{3}/)
})
