import { describe, expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'

function lastOf(marked: string): [string | null | undefined, SpeakerBasis | undefined] {
  const last = resolvedIn(marked).at(-1)
  return [last?.speaker, last?.decidedBy]
}

describe('who has a title', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    ['the only one', 'Senator Ann Lee came. |The senator| agreed.', 'Ann Lee', 'title'],
    ['a title alone', 'Senator Ann Lee came. It was |senator| who agreed.', 'Ann Lee', 'title'],
    ['another', 'Senator Ann Lee came. |Another senator| agreed.', 'Another senator', 'own_words'],
    ['her own', 'Senator Ann Lee came. |Her senator| agreed.', 'Her senator', 'own_words'],
    ['any', 'It rained.\nIt rained.\nSenator Ann Lee came. |A senator| agreed.', 'senator', 'own_words'],
    ['somebody of hers', 'Senator Ann Lee came. |The Lee senator| agreed.', 'Lee senator', 'own_words'],
    [
      'who is named soon',
      'It rained.\nIt rained.\n|The senator| agreed. Senator Ann Lee came.',
      'Ann Lee',
      'named_later',
    ],
    [
      'not who is named later',
      `It rained.\nIt rained.\n|The senator| agreed.${'\nThe sea was rough and the pier was closed.'.repeat(12)}\nSenator Ann Lee came.`,
      'senator',
      'own_words',
    ],
    [
      'who is in mind, and not who is named soon',
      'Tom Marsh came. |The senator| agreed. Senator Ann Lee came.',
      'Tom Marsh',
      'most_in_mind',
    ],
    ['not one of lower rank', 'Mayor Ann Lee met Deputy Mayor Tom Moss. |The mayor| agreed.', 'Ann Lee', 'title'],
    [
      'not one of another state',
      'Senator Ann Lee (R-Ohio) met Eve Moss. |The Vermont senator| agreed.',
      'Eve Moss',
      'most_in_mind',
    ],
    [
      'of two, who has spoken',
      'Senator Ann Lee met Senator Tom Marsh. |Marsh| left. |The senator| agreed.',
      'Tom Marsh',
      'title',
    ],
    [
      'of two who have not spoken, neither',
      'Senator Ann Lee met Senator Tom Marsh. |The senator| agreed.',
      'senator',
      'own_words',
    ],
    [
      'of two, not a third who has spoken',
      'Senator Ann Lee met Senator Tom Marsh. |Mr. Moss| left. |The senator| agreed.',
      'senator',
      'own_words',
    ],
    [
      'a spokesman who has spoken',
      'Spokesman Tom Marsh came. |Marsh| agreed. |The spokesman| agreed.',
      'Tom Marsh',
      'title',
    ],
    ['a spokesman who has not', 'Spokesman Tom Marsh came. |The spokesman| agreed.', 'spokesman', 'own_words'],
    [
      'a spokesman while another has spoken',
      'Spokesman Tom Marsh met Ann Lee. |Lee| left. |The spokesman| agreed.',
      'spokesman',
      'own_words',
    ],
    [
      'one of two spokesmen',
      'Spokesman Tom Marsh met Spokesman Jim Moss. |Moss| left. |The spokesman| agreed.',
      'spokesman',
      'own_words',
    ],
    ['with a clause', 'Senator Ann Lee came. |The senator, who was old,| agreed.', 'Ann Lee', 'title'],
    ['with more words', 'Senator Ann Lee came. |The old senator| agreed.', 'Ann Lee', 'title'],
    ['several words without "the"', 'Senator Ann Lee came. |Old senator| agreed.', 'Old senator', 'own_words'],
    ['one of a party in capitals', 'Ann Lee, a Democrat, came. |The Democrat| agreed.', 'Ann Lee', 'title'],
    ['a title in capitals', 'Ann Lee came. |The Actress| agreed.', 'Actress', 'own_words'],
    ['a title with a comma', 'Senator Ann Lee came. |The senator,| agreed.', 'Ann Lee', 'title'],
    ['a title, shortened, is no first name', '|Pres. Lee| agreed.', 'Lee', 'own_words'],
    ['no title', 'Ann Lee came. |The pier| sank.', 'pier', 'own_words'],
  ])('%s', (_name, marked, speaker, basis) => {
    expect(lastOf(marked)).toEqual([speaker, basis])
  })
})

describe('who is in mind', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    ['an office of a place', 'Ann Lee came. |The Vermont senator| agreed.', 'Ann Lee', 'most_in_mind'],
    ['what somebody is', 'Tom Lee came. |The gunman| agreed.', 'Tom Lee', 'most_in_mind'],
    ['nobody of the other gender', 'Ann Lee came. |The gunman| agreed.', 'gunman', 'own_words'],
    [
      'who is not called so, where who is has been forgotten',
      `Mayor Eve Marsh came.${'\nIt rained.'.repeat(9)} Ann Lee came. |The mayor| agreed.`,
      'Ann Lee',
      'most_in_mind',
    ],
    [
      'but the president, though forgotten',
      `President Eve Marsh came.${'\nIt rained.'.repeat(9)} Ann Lee came. |The president| agreed.`,
      'Eve Marsh',
      'title',
    ],
    [
      'who was described, though forgotten, if more is told of her',
      `Ann Lee, a young surgeon, came.${'\nIt rained.'.repeat(9)} Eve Marsh came. |The young surgeon| agreed.`,
      'Ann Lee',
      'title',
    ],
    [
      'not who was described by a noun alone, and forgotten',
      `Ann Lee, a surgeon, came.${'\nIt rained.'.repeat(9)} Eve Marsh came. |The surgeon| agreed.`,
      'surgeon',
      'own_words',
    ],
    ['what somebody does', 'Ann Lee came. |The moderator| agreed.', 'moderator', 'own_words'],
    ['what somebody does on an occasion', 'Ann Lee came. |The heckler| agreed.', 'heckler', 'own_words'],
    ['what somebody does, and more', 'Ann Lee came. |The retired heckler| agreed.', 'Ann Lee', 'most_in_mind'],
    ['who will be in an office', 'Ann Lee came. |The next president| agreed.', 'next president', 'own_words'],
    ['who may be in an office', 'Ann Lee came. |The future president| agreed.', 'future president', 'own_words'],
    ['who is in an office', 'Ann Lee came. |The new president| agreed.', 'Ann Lee', 'most_in_mind'],
    ['an office in capitals', 'Ann Lee came. |The Vermont Senator| agreed.', 'Vermont Senator', 'own_words'],
    [
      'one of a party in capitals, of a place',
      'Ann Lee came. |The Vermont Republican| agreed.',
      'Ann Lee',
      'most_in_mind',
    ],
    [
      'an office of a place, with more words',
      'Ann Lee came. |The former Vermont senator| agreed.',
      'Ann Lee',
      'most_in_mind',
    ],
    [
      'an office, in many words',
      'Ann Lee came. |The former junior Vermont senator| agreed.',
      'Ann Lee',
      'most_in_mind',
    ],
    ['a title that nobody has', 'Ann Lee came. |The actress| agreed.', 'Ann Lee', 'most_in_mind'],
    ['a title with words', 'Ann Lee came. |The old wet actress| agreed.', 'Ann Lee', 'most_in_mind'],
    [
      'a title with more words',
      'Ann Lee came. |The very old wet actress| agreed.',
      'very old wet actress',
      'own_words',
    ],
    ['a title of a place that is no office', 'Ann Lee came. |The Hale actress| agreed.', 'Hale actress', 'own_words'],
    ['a title of somebody', 'Ann Lee came. |The actress of Hale| agreed.', 'actress of Hale', 'own_words'],
    ['whose actress', 'Ann Lee came. |The town’s actress| agreed.', 'town’s actress', 'own_words'],
    ['whose actress, in words with an s', 'Ann Lee came. |The towns’ actress| agreed.', 'towns’ actress', 'own_words'],
    ['a title with a possessive', 'Ann Lee came. |The actress’s| agreed.', 'Ann Lee', 'most_in_mind'],
    [
      'a title that another has',
      'Ann Lee met the actress Eve Moss. Ann Lee left. |The actress| agreed.',
      'Eve Moss',
      'title',
    ],
    ['this title', 'Ann Lee came. |This actress| agreed.', 'This actress', 'own_words'],
    ['a role is nobody in mind', 'Ann Lee came. |The nurse| agreed.', 'nurse', 'own_words'],
    ['a word that ends like one for a person', 'Ann Lee came. |The neurosurgeon| agreed.', 'Ann Lee', 'most_in_mind'],
    [
      'a neurosurgeon of somebody',
      'Ann Lee came. |The neurosurgeon of Hale| agreed.',
      'neurosurgeon of Hale',
      'own_words',
    ],
    ['this neurosurgeon', 'Ann Lee came. |This neurosurgeon| agreed.', 'This neurosurgeon', 'own_words'],
    ['a body that ends so', 'Ann Lee came. |The publisher| agreed.', 'publisher', 'own_words'],
    ['a paper that ends so', 'Ann Lee came. |The letter| says so.', 'letter', 'own_words'],
    ['a word that does not end so', 'Ann Lee came. |The pier| sank.', 'pier', 'own_words'],
  ])('%s', (_name, marked, speaker, basis) => {
    expect(lastOf(marked)).toEqual([speaker, basis])
  })
})

describe('who spoke as such', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    ['under this role', '|A Hale nurse| left. |The nurse| agreed.', 'Hale nurse', 'role_before'],
    ['the last of two', '|A Hale nurse| left. |A Brook nurse| came. |The nurse| agreed.', 'Brook nurse', 'role_before'],
    ['under a role with words', '|A Hale nurse| left. |The old nurse| agreed.', 'Hale nurse', 'role_before'],
    ['under another role', '|A Hale guard| left. |The nurse| agreed.', 'nurse', 'own_words'],
    ['somebody else’s', '|A Hale nurse| left. |The town’s nurse| agreed.', 'town’s nurse', 'own_words'],
    ['nobody in particular', '|Critics| left. |The nurse| agreed.', 'nurse', 'own_words'],
  ])('%s', (_name, marked, speaker, basis) => {
    expect(lastOf(marked)).toEqual([speaker, basis])
  })
})

describe('relatives', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    ['his', 'Ann Lee, daughter of Tom Marsh, came. |His daughter| agreed.', 'Ann Lee', 'title'],
    ['whose', 'Ann Lee, daughter of Tom Marsh, came. |Marsh’s daughter| agreed.', 'Ann Lee', 'title'],
    [
      'the mayor’s',
      'Ann Lee, daughter of Tom Marsh, came. |The mayor’s daughter| agreed.',
      'mayor’s daughter',
      'own_words',
    ],
    ['the', 'Ann Lee, daughter of Tom Marsh, came. |The daughter| agreed.', 'daughter', 'own_words'],
    ['a', 'Ann Lee, daughter of Tom Marsh, came. |A daughter| agreed.', 'daughter', 'own_words'],
    ['named later', '|His daughter| agreed. Ann Lee, daughter of Tom Marsh, came.', 'Ann Lee', 'named_later'],
    [
      'one of two',
      'Ann Lee, daughter of Tom Marsh, met his daughter Eve Moss. |His daughter| agreed.',
      'His daughter',
      'own_words',
    ],
    ['another', 'Ann Lee, daughter of Tom Marsh, came. |His aunt| agreed.', 'His aunt', 'own_words'],
    ['of any gender', 'Ann Lee, cousin of Tom Marsh, came. |His cousin| agreed.', 'Ann Lee', 'title'],
    ['not of the other gender', 'His son Ann Lee came. |His son| agreed.', 'His son', 'own_words'],
    ['not oneself', 'Tom Lee, son of Ann Marsh, came. |His son| agreed.', 'His son', 'own_words'],
  ])('%s', (_name, marked, speaker, basis) => {
    expect(lastOf(marked)).toEqual([speaker, basis])
  })
})
