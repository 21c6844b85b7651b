import { expect, test } from 'vitest'
import type { Span } from '../../types/review.ts'
import { storyOf } from '../testing/story-of.ts'
import { resolveSpeakers, type SourceMention } from './resolve-speakers.ts'

/** A source and what it says, by their words; the first place of each counts. */
type Said = [source: string | null, ...content: string[]]

function mentionsOf(text: string, said: readonly Said[]): SourceMention[] {
  const place = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${text} has no ${words}`)
    return { start, end: start + words.length }
  }
  return said.map(([source, ...content]) => ({
    source: source === null ? null : place(source),
    carried: source === null,
    content: content.map(place),
  }))
}

const quoted = '“I believe it is safe,” Ann Lee said, as Tom Marsh agreed.'

test.each<[string, string, Said[], [string | null, string]]>([
  [
    'whoever is quoted with it',
    quoted,
    [
      ['I', 'it is safe'],
      ['Ann Lee', '“I believe it is safe,”'],
    ],
    ['Ann Lee', 'quoted_speaker'],
  ],
  [
    'of two who are quoted with it, who says less',
    quoted,
    [
      ['I', 'it is safe'],
      ['Tom Marsh', '“I believe it is safe,” Ann Lee said'],
      ['Ann Lee', '“I believe it is safe,”'],
    ],
    ['Ann Lee', 'quoted_speaker'],
  ],
  [
    'of two who are quoted with it, who says less, in either order',
    quoted,
    [
      ['I', 'it is safe'],
      ['Ann Lee', '“I believe it is safe,”'],
      ['Tom Marsh', '“I believe it is safe,” Ann Lee said'],
    ],
    ['Ann Lee', 'quoted_speaker'],
  ],
  [
    'of two who say the same, the first',
    quoted,
    [
      ['I', 'it is safe'],
      ['Ann Lee', '“I believe it is safe,”'],
      ['Tom Marsh', '“I believe it is safe,”'],
    ],
    ['Ann Lee', 'quoted_speaker'],
  ],
  ['not itself', quoted, [['I', 'I believe it is safe']], [null, 'unclear']],
  [
    'nobody who says other words',
    quoted,
    [
      ['I', 'it is safe'],
      ['Ann Lee', 'believe'],
    ],
    [null, 'unclear'],
  ],
  [
    'nobody who says words before',
    quoted,
    [
      ['believe', 'it is'],
      ['Ann Lee', '“I'],
    ],
    ['believe', 'own_words'],
  ],
  [
    'nobody who says only a part of it',
    'Then “our word,” Ann Lee said.',
    [['our'], ['Ann Lee', 'ur word']],
    [null, 'unclear'],
  ],
  [
    'nobody who says only a part of it, at its end',
    'Then “it is ours, our word,” Ann Lee said.',
    [
      ['our', 'word'],
      ['Ann Lee', '“it is ou'],
    ],
    [null, 'unclear'],
  ],
  ['who says exactly it', 'Then “our,” Ann Lee said.', [['our'], ['Ann Lee', 'our']], ['Ann Lee', 'quoted_speaker']],
  [
    'in one of several parts',
    quoted,
    [
      ['I', 'it is safe'],
      ['Ann Lee', 'Tom Marsh', '“I believe it is safe,”'],
    ],
    ['Ann Lee', 'quoted_speaker'],
  ],
  [
    'nobody where the quoted is nobody',
    quoted,
    [
      ['I', 'it is safe'],
      ['it', '“I believe'],
    ],
    [null, 'unclear'],
  ],
  [
    'nobody else’s pronoun',
    '“He believes it,” Ann Lee said.',
    [
      ['He', 'it'],
      ['Ann Lee', '“He believes it,”'],
    ],
    [null, 'unclear'],
  ],
])('"I" is %s', (_name, text, said, [speaker, decidedBy]) => {
  expect(resolveSpeakers(text, storyOf(text).blocks, mentionsOf(text, said))[0]).toMatchObject({ speaker, decidedBy })
})

test('only what is unclear is asked again', () => {
  const text = 'It rains. I know it. Ann Lee agreed.'
  const said = mentionsOf(text, [['I know'], ['Ann Lee', 'I know it']])
  const [first = { source: null }, other = { source: null }] = said
  const alone = { ...first, source: { start: 10, end: 11 } }
  const found = resolveSpeakers(text, storyOf(text).blocks, [alone, other], { byline: ['Eve Brook'] })
  expect(found[0]).toMatchObject({ speaker: 'Eve Brook', decidedBy: 'author' })
})

test.each<[string, Said[], [string | null, string]]>([
  ['goes on with who spoke before', [['Ann Lee'], [null]], ['Ann Lee', 'carried']],
  ['goes on with nobody', [[null]], [null, 'unclear']],
])('words without a source: %s', (_name, said, [speaker, decidedBy]) => {
  expect(resolveSpeakers(quoted, storyOf(quoted).blocks, mentionsOf(quoted, said)).at(-1)).toMatchObject({
    speaker,
    decidedBy,
  })
})

test('words that neither have a source nor go on are nobody’s', () => {
  const mentions = [...mentionsOf(quoted, [['Ann Lee']]), { source: null }]
  const nobody = { speaker: null, sourceKind: 'vague', person: false, decidedBy: 'unclear' }
  expect(resolveSpeakers(quoted, storyOf(quoted).blocks, mentions)[1]).toEqual(nobody)
})
