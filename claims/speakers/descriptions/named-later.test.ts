import { expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'

const later = '\nIt rained.\nJudge Ann Lee left.'
/** Two paragraphs, below which a story's opening is over. */
const below = 'It rained.\nIt rained.\n'
const long = '\nThe sea was rough and the pier was closed.'.repeat(12)

test.each<[what: string, marked: string, speaker: string, basis: SpeakerBasis]>([
  ['a judge', `|A judge| agreed.${later}`, 'Ann Lee', 'named_later'],
  ['a judge in four words', `|A very old judge| agreed.${later}`, 'Ann Lee', 'named_later'],
  ['a judge in five words', `|A very old wet judge| agreed.${later}`, 'very old wet judge', 'own_words'],
  ['a judge of somewhere', `|A judge of Hale| agreed.${later}`, 'judge of Hale', 'own_words'],
  ['a judge of hers', `|A Lee judge| agreed.${later}`, 'Lee judge', 'own_words'],
  ['one of two', `|A judge| agreed.${later} Judge Tom Marsh came.`, 'judge', 'own_words'],
  ['another title', `|A pastor| agreed.${later}`, 'pastor', 'own_words'],
  ['no title', `|A pier| agreed.${later}`, 'pier', 'own_words'],
  ['a judge, named far below', `|A judge| agreed.${long}${later}`, 'Ann Lee', 'named_later'],
  ['a lawmaker', '|A lawmaker| agreed.\nIt rained.\nRepresentative Ann Lee left.', 'Ann Lee', 'named_later'],
  ['one of a party', '|A Democrat| agreed.\nIt rained.\nAnn Lee (D-Ohio) left.', 'Democrat', 'own_words'],
])('at the top: %s', (_what, marked, speaker, basis) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy: basis })
})

test.each<[what: string, marked: string, speaker: string | null, basis: SpeakerBasis]>([
  ['a judge', `${below}|A judge| agreed.${later}`, 'Ann Lee', 'named_later'],
  ['one judge', `${below}|One judge| agreed.${later}`, 'Ann Lee', 'named_later'],
  ['another judge', `${below}|Another judge| agreed.${later}`, 'Another judge', 'own_words'],
  ['a judge, named far below', `${below}|A judge| agreed.${long}${later}`, 'judge', 'own_words'],
  ['a judge who was named before', `${below}Judge Ann Lee left. |A judge| agreed.`, 'judge', 'own_words'],
  ['a judge of another state', `${below}|A Texas judge| agreed. Judge Ann Lee of Ohio left.`, 'Ann Lee', 'named_later'],
  [
    'a senator of another state',
    `${below}|A Texas senator| spoke. Senator Ann Lee (R-Ohio) left.`,
    'Texas senator',
    'own_words',
  ],
  ['the judge who was brought up', `${below}A judge came. |The judge| agreed.${later}`, 'Ann Lee', 'named_later'],
  [
    'a spokesman, who may be another',
    `${below}|A spokesman| agreed. Spokesman Tom Marsh left.`,
    'spokesman',
    'own_words',
  ],
  ['several', `${below}|Many judges| agreed.${later}`, null, 'own_words'],
])('further down: %s', (_what, marked, speaker, basis) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy: basis })
})
