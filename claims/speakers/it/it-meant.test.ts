import { describe, expect, test } from 'vitest'
import { knownIn } from '../../testing/known-in.ts'
import { lastPointed, lastSpeakerPointed } from '../../testing/resolved-in.ts'
import { identifySource } from '../identify-source.ts'
import { type ItCandidate, itMeant } from './it-meant.ts'
import { calledBy } from './it-places.ts'

describe('"it"', () => {
  test.each<[string, Record<string, number>, string, string | null]>([
    ['a body at which it points', { union: 0.6 }, 'The union met. Then it rained. |It| said so.', 'union'],
    ['a paper at which it points', { report: 0.6 }, 'The report came. Then the pier sank. |It| said so.', 'report'],
    ['of two that at which it points', { union: 0.6 }, 'The union met. The report came. |It| said so.', 'union'],
    ['a name in the sentence', { Portline: 0.2 }, 'Portline closed the pier; |it| said so.', 'Portline'],
    ['a name of the sentence before', { Portline: 0.5 }, 'Portline closed the pier. |It| said so.', 'Portline'],
    ['whose approach it is', { Portnet: 0.4 }, 'Tom Marsh came. Portnet’s approach is new: |It| says so.', 'Portnet'],
    ['a place', { Hale: 0.5 }, 'Then Hale closed the pier. |Its| ban was old.', 'Hale'],
    ['whoever spoke last', {}, '|The union| left. |The port authority| left. |It| said so.', 'port authority'],
    ['who spoke, though no subject', {}, 'It rained, said |the union|. |It| said so.', 'union'],
    ['who spoke, in another paragraph', {}, '|The union| left.\nSo |it| said.', 'union'],
    ['a paper that was brought up, before what papers do', {}, 'The union sent an ad. |It| shows a pier.', 'ad'],
    [
      'a paper with what it is about',
      { ad: 0.4 },
      'She ran an ad about Tom Marsh. |It| shows a pier.',
      'ad about Tom Marsh',
    ],
    [
      'a body with its whole name',
      { Department: 0.4 },
      'The Department of Hale met. |It| said so.',
      'Department of Hale',
    ],
    ['no person', { Lee: 0.9 }, 'Ann Lee came. |It| said so.', null],
    ['no person who spoke', { Lee: 0.9 }, '|Ann Lee| left. |It| said so.', null],
    ['no name with an office', { Xan: 0.9 }, 'President Xan came. |Xan| left. |It| said so.', null],
    ['none who are several', { companies: 0.9 }, 'The companies came. |It| said so.', null],
    ['no crowd, and no day', { Republicans: 0.5, Monday: 0.4 }, 'Republicans met on Monday. |It| said so.', null],
    [
      'nothing at which it hardly points',
      { bureau: 0.05 },
      'We called the bureau. It rained. It poured. |It| said so.',
      null,
    ],
    ['nothing far away', { union: 0.9 }, `The union met. ${'It rained. '.repeat(60)}|It| said so.`, null],
    ['nothing in quotation marks', { union: 0.3 }, '“So the union met today.” |It| said so.', null],
    ['no noun that only describes', { campaign: 0.9 }, 'The campaign manager left. |It| said so.', null],
    ['no name that only describes', { Hale: 0.9 }, 'Then Hale voter Xi left. |It| said so.', null],
    ['nothing without an article', { notice: 0.9 }, 'With less notice it rained. |It| said so.', null],
    ['nothing at all', {}, 'We saw the pier. |It| said so.', null],
  ])('%s', (_name, pointed, marked, speaker) => {
    expect(lastSpeakerPointed(pointed, marked)).toBe(speaker)
  })

  test.each<[string, Record<string, number>, string, string]>([
    ['by the pointer', { union: 0.6 }, 'The union met. It rained. |It| said so.', 'pointed_at'],
    ['by the story', { union: 0.6 }, '|The union| left. |It| said so.', 'body_before'],
    ['by the story alone', {}, '|The union| left. |It| said so.', 'body_before'],
    ['by nothing', {}, 'It rained. |It| said so.', 'unclear'],
  ])('is decided %s', (_name, pointed, marked, decidedBy) => {
    expect(lastPointed(pointed, marked)?.decidedBy).toBe(decidedBy)
  })
})

/** The clues for each that the last stretch between bars may mean; the stretches before it are sources. */
function cluesIn(marked: string): Record<string, Partial<ItCandidate['clues']>> {
  const { known, spans } = knownIn(marked)
  const at = spans.at(-1)?.start ?? known.text.length
  for (const span of spans) known.spoken.push({ ...identifySource(span, known), at: span.end })
  let found: readonly ItCandidate[] = []
  known.decideIt = (_at, candidates) => {
    found = candidates
    return null
  }
  expect(itMeant(at, known, (source) => identifySource(source, known))).toBeNull()
  return Object.fromEntries(
    found.map(({ spoken, clues }) => [
      spoken ? calledBy(spoken) : 'nothing',
      Object.fromEntries(Object.entries(clues).filter(([, value]) => value !== 0)),
    ]),
  )
}

describe('the clues for what "it" means', () => {
  const nothing = { nothing: 1 }

  test.each<[string, string, Record<string, Partial<ItCandidate['clues']>>]>([
    ['nothing near', 'We left. |It| rained.', { nothing }],
    ['its sentence', 'The union left as |it| rained.', { union: { sameSentence: 1, sameParagraph: 1 }, nothing }],
    [
      'the sentence before',
      'The union left. So |it| rained.',
      { union: { sentenceBefore: 1, sameParagraph: 1 }, nothing },
    ],
    [
      'the sentence before, as its own where it opens one',
      'The union left. |It| rained.',
      { union: { sameSentence: 1, sameParagraph: 1 }, nothing },
    ],
    ['two sentences before', 'The union left. We left. So |it| rained.', { union: { sameParagraph: 1 }, nothing }],
    ['the paragraph before', 'The union left.\nSo |it| rained.', { union: { sentenceBefore: 1 }, nothing }],
    [
      'the nearer of two places',
      'The union left. We left. The union came, and |it| rained.',
      { union: { sameSentence: 1, sameParagraph: 1 }, nothing },
    ],
    [
      'a new paper',
      'We saw an ad. So |it| ran.',
      { ad: { sentenceBefore: 1, sameParagraph: 1, paper: 1, newPaper: 1 }, nothing },
    ],
    ['a new paper far before', 'We saw an ad. We left. So |it| ran.', { ad: { sameParagraph: 1, paper: 1 }, nothing }],
    ['a new body', 'We saw a union. So |it| ran.', { union: { sentenceBefore: 1, sameParagraph: 1 }, nothing }],
    [
      'a known paper',
      'We saw the ad. So |it| ran.',
      { ad: { sentenceBefore: 1, sameParagraph: 1, paper: 1 }, nothing },
    ],
    [
      'what papers do',
      'The union saw the ad. So |it| also lists ships.',
      {
        ad: { sentenceBefore: 1, sameParagraph: 1, paper: 1, does: 1 },
        union: { sentenceBefore: 1, sameParagraph: 1 },
        nothing,
      },
    ],
    [
      'who speaks, and who speaks last',
      'So |the union| left, and |the board| came, and |it| rained.',
      {
        board: { sameSentence: 1, sameParagraph: 1, speaks: 1, lastSpeaker: 1 },
        union: { sameSentence: 1, sameParagraph: 1, speaks: 1 },
        nothing,
      },
    ],
    [
      'a place in quotation marks',
      '“So the union left the pier,” Ann Lee said as |it| rained.',
      { union: { sameSentence: 1, sameParagraph: 1, quoted: 1 }, nothing },
    ],
    [
      'a place in quotation marks and one outside',
      'The union left. “So the union left the pier,” Ann Lee said as |it| rained.',
      { union: { sameSentence: 1, sentenceBefore: 1, sameParagraph: 1 }, nothing },
    ],
  ])('%s', (_name, marked, clues) => {
    expect(cluesIn(marked)).toEqual(clues)
  })
})
