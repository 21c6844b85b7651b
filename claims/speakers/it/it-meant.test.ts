import { describe, expect, test } from 'vitest'
import { lastPointed, lastSpeakerPointed } from '../../testing/resolved-in.ts'

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
