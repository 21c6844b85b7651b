import { describe, expect, it } from 'vitest'
import type { Attribution, Sentence, SourceKind, Span } from '../../types/review.ts'
import { buildLedger } from './ledger.ts'

const text = 'Ada Quill said the pier is safe. “Quite safe,” Quill added. A harbour aide doubted it. It rained.'
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const sentence = (words: string, attribution: number | null): Sentence => ({
  ...spanOf(words),
  verdict: 'attributed',
  queryScore: 0,
  reasons: [],
  attribution,
})
const attribution = (source: string, content: string, sourceKind: SourceKind, speaker: string | null): Attribution => ({
  source: source ? spanOf(source) : null,
  cue: null,
  content: [spanOf(content)],
  sourceKind,
  speaker,
})
const sentences = [
  sentence('Ada Quill said the pier is safe.', 0),
  sentence('“Quite safe,” Quill added.', 1),
  sentence('A harbour aide doubted it.', 2),
  sentence('It rained.', null),
]

describe('buildLedger', () => {
  it('makes one entry of one speaker and counts the words that rest on each', () => {
    const ledger = buildLedger(text, sentences, [
      attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill'),
      attribution('Quill', '“Quite safe,”', 'named', 'Ada Quill'),
      attribution('A harbour aide', 'it', 'unnamed', null),
    ])
    expect(ledger).toMatchObject([
      { name: 'Ada Quill', kind: 'named', sentences: [0, 1], words: 6 },
      { name: 'A harbour aide', kind: 'unnamed', sentences: [2], words: 1 },
    ])
  })

  it('keeps the most telling kind under which a source appears', () => {
    const kindOf = (...kinds: [SourceKind, SourceKind]) =>
      buildLedger(text, sentences, [
        attribution('Ada Quill', 'the pier is safe', kinds[0], 'Ada Quill'),
        attribution('Quill', '“Quite safe,”', kinds[1], 'Ada Quill'),
      ])[0]?.kind
    expect(kindOf('unnamed', 'named')).toBe('named')
    expect(kindOf('named', 'unnamed')).toBe('named')
    expect(kindOf('vague', 'unnamed')).toBe('unnamed')
  })

  it('finds the sentences of an attribution that no sentence points to by its content', () => {
    const [entry] = buildLedger(
      text,
      [{ ...sentence('It rained.', null), verdict: 'vague' }],
      [attribution('', 'It rained', 'vague', 'reports')],
    )
    expect(entry).toMatchObject({ name: 'reports', kind: 'vague', sentences: [0], words: 2 })
  })

  it('leaves out what belongs to nobody', () => {
    expect(buildLedger(text, sentences, [attribution('', 'It rained', 'vague', null)])).toEqual([])
  })

  it('leaves out whom an advertiser quotes, and what is held to be the outlet’s own', () => {
    const quill = attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill')
    const under = (more: Partial<Sentence>) =>
      buildLedger(text, [{ ...sentence('Ada Quill said the pier is safe.', 0), ...more }], [quill])
    expect(under({ verdict: 'attributed' })).toHaveLength(1)
    expect(under({ verdict: 'unnamed' })).toHaveLength(1)
    expect(under({ verdict: 'vague' })).toHaveLength(1)
    expect(under({ verdict: 'unattributed' })).toEqual([])
    expect(under({ reasons: [{ rule: 'paid_block', start: 0, end: 1 }] })).toEqual([])
  })

  it('a person and a sentence that rests on nobody in particular don’t go together', () => {
    const quill = { ...attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill'), person: true }
    const vague: Sentence = { ...sentence('Ada Quill said the pier is safe.', 0), verdict: 'vague' }
    expect(buildLedger(text, [vague], [quill])).toEqual([])
    expect(buildLedger(text, [vague, sentence('“Quite safe,” Quill added.', 0)], [quill])).toHaveLength(1)
  })

  it('says of each what it is, how much of the story’s attributed words it has, and what it says', () => {
    const pier = 'Tom Reed, a driver, said “the pier is safe”. An aide to Hale Port, who asked not to be named, agreed.'
    const place = (words: string): Span => ({ start: pier.indexOf(words), end: pier.indexOf(words) + words.length })
    const attributions: Attribution[] = [
      {
        source: place('Tom Reed'),
        cue: null,
        content: [place('“the pier is safe”')],
        sourceKind: 'named',
        speaker: 'Tom Reed',
        person: true,
      },
      {
        source: place('An aide to Hale Port'),
        cue: null,
        content: [place('agreed')],
        sourceKind: 'unnamed',
        speaker: null,
      },
    ]
    const [first, second] = pier.split(/(?<=\.) (?=An)/).map((words) => place(words))
    const entries = buildLedger(
      pier,
      [
        { ...sentence('', 0), ...first },
        { ...sentence('', 1), ...second },
      ],
      attributions,
    )
    expect(entries).toEqual([
      {
        name: 'Tom Reed',
        kind: 'named',
        sentences: [0],
        words: 4,
        share: 0.8,
        type: 'person',
        role: 'a driver',
        anonymity: null,
        statements: [{ attribution: 0, sentences: [0], words: 4, manner: 'quoted' }],
      },
      {
        name: 'An aide to Hale Port',
        kind: 'unnamed',
        sentences: [1],
        words: 1,
        share: 0.2,
        role: null,
        anonymity: { affiliation: null, knowledge: null, withheld: 'asked not to be named', reason: null },
        statements: [{ attribution: 1, sentences: [1], words: 1, manner: 'paraphrased' }],
      },
    ])
  })

  it('a person has a role, a paper has none, a group named by its role is unnamed', () => {
    const kindOf = (source: string, sourceKind: SourceKind, outlet: string | null = null) => {
      const said = `${source}, a driver, said so.`
      const all = { start: 0, end: said.length }
      const from = { source: { start: 0, end: source.length }, cue: null, content: [all], sourceKind, speaker: source }
      const [entry] = buildLedger(said, [{ ...sentence('', 0), ...all }], [from], outlet)
      return [entry?.kind, entry?.type, entry?.role]
    }
    expect(kindOf('Portline', 'named')).toEqual(['named', 'person', 'a driver'])
    expect(kindOf('Hale Herald', 'named')).toEqual(['named', 'outlet', null])
    expect(kindOf('Portline', 'named', 'Portline')).toEqual(['named', 'outlet', null])
    expect(kindOf('UN officials', 'named')).toEqual(['unnamed', 'person', null])
    expect(kindOf('court documents', 'document')).toEqual(['document', 'filing', null])
  })

  it('whoever the story knows for a person is one, whatever the name looks like', () => {
    const typeOf = (person: boolean) => {
      const from = { ...attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Post'), person }
      return buildLedger(text, [sentence('Ada Quill said the pier is safe.', 0)], [from])[0]?.type
    }
    expect([typeOf(true), typeOf(false)]).toEqual(['person', 'outlet'])
  })

  it('tells of an unnamed source what its first own words do', () => {
    const told = 'It rained. “It will rain,” the official of Hale Port added.'
    const [rain, quote] = told
      .split(/(?<=\.) /)
      .map((words) => ({ start: told.indexOf(words), end: told.indexOf(words) + words.length }))
    const from = (words: string | null) => ({
      source: words === null ? null : { start: told.indexOf(words), end: told.indexOf(words) + words.length },
      cue: null,
      content: [],
      sourceKind: 'unnamed' as const,
      speaker: 'the official',
    })
    const [entry] = buildLedger(
      told,
      [
        { ...sentence('', 0), ...rain },
        { ...sentence('', 1), ...quote },
      ],
      [from(null), from('the official of Hale Port')],
    )
    expect(entry).toMatchObject({ kind: 'unnamed', sentences: [0, 1], anonymity: { affiliation: 'Hale Port' } })
  })

  it('leaves out a source one of whose sentences is an advertiser’s', () => {
    const paid = {
      ...sentence('Ada Quill said the pier is safe.', 0),
      reasons: [{ rule: 'paid_block', start: 0, end: 1 }],
    }
    const quill = attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill')
    expect(buildLedger(text, [paid, sentence('“Quite safe,” Quill added.', 0)], [quill])).toEqual([])
  })

  it('whoever has most words comes first, of equals whoever has most sentences', () => {
    const order = (contents: Record<string, string>, leaning: number[]) =>
      buildLedger(
        text,
        leaning.map((index) => sentence('It rained.', index)),
        Object.entries(contents).map(([name, content]) => attribution('Quill', content, 'named', name)),
      ).map(({ name }) => name)
    expect(order({ Reed: 'It rained', Hale: 'the pier is safe', Lund: 'It' }, [0, 1, 2])).toEqual([
      'Hale',
      'Reed',
      'Lund',
    ])
    expect(order({ Reed: 'It', Hale: 'It' }, [0, 1, 1])).toEqual(['Hale', 'Reed'])
    expect(order({ Reed: 'It', Hale: 'It' }, [0, 1])).toEqual(['Reed', 'Hale'])
  })

  it('a source’s sentences stand once, in reading order', () => {
    const [entry] = buildLedger(
      text,
      [
        sentence('Ada Quill said the pier is safe.', 1),
        sentence('“Quite safe,” Quill added.', 0),
        sentence('It rained.', 1),
      ],
      [
        attribution('Ada Quill', 'the pier is safe', 'named', 'Ada Quill'),
        attribution('Quill', '“Quite safe,”', 'named', 'Ada Quill'),
      ],
    )
    expect(entry?.sentences).toEqual([0, 1, 2])
  })
})
