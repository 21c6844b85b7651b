import { describe, expect, test } from 'vitest'
import type { Span, Verdict } from '../../types/review.ts'
import { type ReasonAttribution, reasonsFor } from './reasons-for.ts'

function reasonsIn(text: string, sentence: Span, verdict: Verdict, attribution: ReasonAttribution | null) {
  return reasonsFor(text, sentence, verdict, attribution).map(({ rule, start, end }) => [rule, text.slice(start, end)])
}

describe('a sentence in the outlet’s own voice', () => {
  function ownVoice(text: string, verdict: Verdict) {
    return reasonsIn(text, { start: 0, end: text.length }, verdict, null)
  }

  test.each<[string, Verdict, string, Array<[string, string]>]>([
    [
      'words that somebody must have shown, in reading order',
      'unattributed',
      'Crime soared because of the strike.',
      [
        ['checkable_trend', 'soared'],
        ['checkable_cause', 'because of'],
      ],
    ],
    [
      'the first words of each rule',
      'unattributed',
      'Rents climbed 12 percent, wages 3 percent.',
      [['checkable_number', '12 percent']],
    ],
    [
      'words of two rules that overlap: the first',
      'unattributed',
      'The largest rise in rents was here.',
      [['checkable_superlative', 'The largest rise']],
    ],
    [
      'four at most',
      'unattributed',
      'It cost $4 million, soared, is unprecedented and dangerous because of rain.',
      [
        ['checkable_number', '$4 million'],
        ['checkable_trend', 'soared'],
        ['checkable_superlative', 'unprecedented'],
        ['checkable_allegation', 'dangerous'],
      ],
    ],
    [
      'what is on the public record, not what else could be checked',
      'background',
      'On Monday the council voted because of the strike.',
      [
        ['background_date', 'Monday'],
        ['background_event', 'voted'],
      ],
    ],
    [
      'words that touch are two reasons',
      'not-a-claim',
      'Who are you?',
      [
        ['no_claim_advice', 'you'],
        ['no_claim_question', '?'],
      ],
    ],
    ['nothing that speaks for the verdict', 'unattributed', 'The council voted on Monday.', []],
  ])('%s', (_name, verdict, text, reasons) => {
    expect(ownVoice(text, verdict)).toEqual(reasons)
  })
})

describe('a sentence that rests on an attribution', () => {
  const text = 'Critics spoke. “It sinks,” said Ann Lee. “It leans,” she added. Rain fell.'
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const sentence = span('“It sinks,” said Ann Lee.')

  function attributed(
    { source, cue, content }: { source?: string; cue?: string; content?: string },
    sourceKind: ReasonAttribution['sourceKind'] = 'named',
    verdict: Verdict = 'attributed',
  ) {
    const attribution = {
      source: source === undefined ? null : span(source),
      cue: cue === undefined ? null : span(cue),
      content: content === undefined ? [] : [span(content)],
      sourceKind,
    }
    return reasonsIn(text, sentence, verdict, attribution)
  }

  test.each([
    ['attributed', 'named', 'source_named'],
    ['attributed', 'document', 'source_document'],
    ['unnamed', 'unnamed', 'source_unnamed'],
    ['vague', 'vague', 'source_vague'],
  ] as const)('%s by a source that is %s: %s', (verdict, kind, rule) => {
    expect(attributed({ source: 'Ann Lee' }, kind, verdict)).toEqual([[rule, 'Ann Lee']])
  })

  test.each<[string, Parameters<typeof attributed>[0], Array<[string, string]>]>([
    [
      'cue and source in reading order',
      { source: 'Ann Lee', cue: 'said' },
      [
        ['cue_reported', 'said'],
        ['source_named', 'Ann Lee'],
      ],
    ],
    ['a cue that names nobody', { cue: 'said' }, [['cue_no_source', 'said']]],
    ['a cue whose source stands elsewhere', { source: 'Critics', cue: 'said' }, [['cue_reported', 'said']]],
    ['a source whose cue stands elsewhere', { source: 'Ann Lee', cue: 'added' }, [['source_named', 'Ann Lee']]],
    [
      'words at the sentence’s very ends',
      { source: '“It sinks,”', cue: 'Lee.' },
      [
        ['source_named', '“It sinks,”'],
        ['cue_reported', 'Lee.'],
      ],
    ],
    ['words that reach out of it in front', { source: 'spoke. “It', cue: 'said' }, [['cue_reported', 'said']]],
    ['words that reach out of it behind', { source: 'Lee. “It', cue: 'said' }, [['cue_reported', 'said']]],
    [
      'what runs on from before',
      { source: 'Critics', cue: 'spoke', content: 'spoke. “It sinks' },
      [['quotation_carried', '“It sinks']],
    ],
    [
      'what runs on behind it',
      { source: 'Critics', cue: 'spoke', content: 'said Ann Lee. “It leans,”' },
      [['quotation_carried', 'said Ann Lee.']],
    ],
    ['content that ends where it begins', { source: 'Critics', content: 'spoke. ' }, []],
    ['content that begins where it ends', { source: 'Critics', content: ' “It leans,”' }, []],
    ['content elsewhere', { source: 'Critics', content: 'Rain fell.' }, []],
  ])('%s', (_name, attribution, reasons) => {
    expect(attributed(attribution)).toEqual(reasons)
  })

  test('without an attribution there is nothing to show', () => {
    expect(reasonsIn(text, sentence, 'attributed', null)).toEqual([])
  })
})
