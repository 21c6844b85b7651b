import { describe, expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'
import { paperPhrases } from './paper-phrases.ts'

describe('which paper is meant', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    [
      'the only one whose maker is told',
      'A poll by the Hale Institute, new, came. |The poll| says so.',
      'poll by the Hale Institute',
      'role_before',
    ],
    ['by another word', 'A Hale Institute poll came. |The survey| says so.', 'Hale Institute poll', 'role_before'],
    ['this', 'A Hale Institute poll came. |This survey| says so.', 'Hale Institute poll', 'role_before'],
    [
      'told later',
      'It rained.\nIt rained.\n|The poll| says so. A poll by Hale, new, came.',
      'poll by Hale',
      'named_later',
    ],
    [
      'told right there',
      'It rained.\nIt rained.\n|The poll, by Hale Port,| says so.',
      'poll, by Hale Port',
      'own_words',
    ],
    ['at the top, any', '|A poll| says so.\nA poll by Hale, new, came.', 'poll by Hale', 'named_later'],
    ['at the top, with a word', '|A new poll| says so.\nA poll by Hale, new, came.', 'poll by Hale', 'named_later'],
    ['at the top, with words', '|A very new poll| says so.\nA poll by Hale, new, came.', 'very new poll', 'own_words'],
    ['at the top, with a name', '|A Brook poll| says so.\nA poll by Hale, new, came.', 'Brook poll', 'own_words'],
    [
      'at the top, in capitals',
      '|Newly Released Document| says so.\nIt rained.',
      'Newly Released Document',
      'own_words',
    ],
    ['further down, any', 'It rained.\nIt rained.\n|A poll| says so. A poll by Hale, new, came.', 'poll', 'own_words'],
    [
      'further down, with a word',
      'It rained.\nIt poured.\n|The new poll| says so. A poll by Hale, new, came.',
      'new poll',
      'own_words',
    ],
    [
      'a new one, of which the story is',
      'A poll by Hale, new, came. |The new poll| says so.',
      'poll by Hale',
      'role_before',
    ],
    ['the same', 'A Hale Institute poll came. |The same poll| says so.', 'Hale Institute poll', 'role_before'],
    ['an old one', 'A Hale Institute poll came. |The old poll| says so.', 'old poll', 'own_words'],
    ['two words that tell no other', 'A Hale poll came. |The same new poll| says so.', 'Hale poll', 'role_before'],
    ['of a maker in two names', 'A CHB/Marsh poll came. |The poll| says so.', 'CHB/Marsh poll', 'role_before'],
    ['his', 'It rained.\nIt poured.\n|His poll| says so. A poll by Hale, new, came.', 'His poll', 'own_words'],
    ['polls', 'A Hale Institute poll came. |The polls| say so.', 'polls', 'own_words'],
    ['emails of a maker', 'The Hale emails came. |The emails| say so.', 'Hale emails', 'role_before'],
    ['emails of no maker', 'The bad emails came. |The emails| say so.', 'emails', 'own_words'],
    [
      'the only one brought up with its maker, though another name has come between',
      'A poll by Ann Lee came, unlike the Brook poll. |The poll| says so.',
      'poll by Ann Lee',
      'role_before',
    ],
    [
      'of two that were brought up the last',
      'A poll by Ann Lee came, then a Brook poll. |The poll| says so.',
      'Brook poll',
      'role_before',
    ],
    ['one with a title', 'The “Open Port” ad came. |The ad| says so.', '“Open Port” ad', 'role_before'],
    [
      'by whom, and not what he does',
      'A big letter by Ann Lee came. |The letter| says so.',
      'big letter by Ann Lee',
      'role_before',
    ],
    [
      'the last that is described',
      'A bad email came, then a fundraising email. |The email| says so.',
      'fundraising email',
      'role_before',
    ],
    ['none that is described later', '|The email| says so. A fundraising email came.', 'email', 'own_words'],
    ['none that is not described', 'An email came. |The email| says so.', 'email', 'own_words'],
    ['of two makers the last', 'A Hale poll came. A Brook poll came. |The poll| says so.', 'Brook poll', 'role_before'],
    [
      'of one maker in two words',
      'A Hale Port Authority poll came. An HPA poll came. |The survey| says so.',
      'Hale Port Authority poll',
      'role_before',
    ],
    [
      'the only one that tells who made it and not when',
      'A Hale poll came, as a June poll did; the old poll of voters sank. |The poll| says so.',
      'Hale poll',
      'role_before',
    ],
    ['of two months the last', 'A July poll came, then a June poll. |The poll| says so.', 'June poll', 'role_before'],
    [
      'none of a headline',
      'Port Union To Run Ads During Pier Debate\n\nIt rained.\n|The ads| say so.',
      'ads',
      'own_words',
    ],
    ['no paper', 'A poll by the Hale Institute came. |The pier| sank.', 'pier', 'own_words'],
  ])('%s', (_name, marked, speaker, decidedBy) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy, person: false })
  })

  test('it is a document, also again', () => {
    const [first, second] = resolvedIn('A poll by Hale, new, came. |The poll| says so. |The poll| says more.')
    expect(first).toEqual({ speaker: 'poll by Hale', sourceKind: 'document', person: false, decidedBy: 'role_before' })
    expect(second).toEqual(first)
  })
})

describe('places where a paper is spoken of', () => {
  test.each<[string, string, string, string[]]>([
    ['an article', 'poll', 'Then a poll came.', ['poll']],
    ['a word', 'poll', 'Then a new poll came.', ['new poll*']],
    ['five words', 'poll', 'Then the old big new wet bad poll came.', ['old big new wet bad poll*']],
    ['six words', 'poll', 'Then the red old big new wet bad poll came.', ['poll']],
    ['six names', 'poll', 'Then the Old Hale Port And Pier Club poll came.', ['Hale Port And Pier Club poll*!HPAPC']],
    ['a name', 'poll', 'Then a Hale Port poll came.', ['Hale Port poll*!HP']],
    ['two names with a stroke', 'poll', 'Then an HBC/ Hale Post poll came.', ['HBC/ Hale Post poll*!HHP']],
    ['when it was made', 'poll', 'Then a June poll came.', ['June poll*!']],
    ['a name of letters', 'poll', 'Then an HPA poll came.', ['HPA poll*!HPA']],
    ['a name with a possessive', 'poll', 'Then the Hale Port’s poll came.', ['Hale Port’s poll*!HP']],
    ['who made it', 'poll', 'Then a poll by the Hale Port Authority came.', ['poll by the Hale Port Authority*!HPA']],
    ['who made it, behind a word', 'poll', 'Then a poll, conducted by HPA.', ['poll, conducted by HPA*!HPA']],
    ['who made it, on two lines', 'poll', 'Then a poll\nby Hale, came.', ['poll by Hale*!H']],
    ['who made it, in two words', 'poll', 'Then a poll by HPA of Hale.', ['poll by HPA of Hale*!HH']],
    ['names before it and a maker', 'poll', 'Then a Brook poll by Hale.', ['Brook poll by Hale*!B']],
    ['a word in capitals that is no name', 'poll', 'Then a poll by McLee.', ['poll by McLee*!M']],
    ['another word for it', 'email', 'Then a new message came.', ['new message*']],
    ['a word that has no other', 'memo', 'Then a new memo and a new poll came.', ['new memo*']],
    ['a longer word', 'poll', 'Then a new pollster came.', []],
    ['a word with a hyphen', 'ad', 'Then a new ad-hoc plan came.', []],
    ['ours', 'poll', 'Then our new poll came.', ['new poll*']],
    ['behind a mark', 'poll', 'It rained: poll.', ['poll']],
    ['names behind a mark', 'poll', 'It rained: Hale Port poll.', ['Hale Port poll*!HP']],
    ['a word behind a mark', 'poll', 'It rained: new poll.', ['poll']],
    ['a name and a word behind a mark', 'poll', 'It rained: Hale new poll.', ['poll']],
    ['behind a preposition', 'poll', 'Then by new poll.', ['poll']],
    ['names behind a preposition', 'poll', 'Then by Hale Port poll.', ['Hale Port poll*!HP']],
    ['behind an auxiliary', 'poll', 'It has new poll.', ['poll']],
    ['behind a subordinator', 'poll', 'Then when new poll.', ['poll']],
    ['behind an adverb', 'poll', 'Then sadly new poll.', ['poll']],
    ['at the beginning', 'poll', 'New poll.', ['poll']],
    ['a title before it', 'ad', 'Then the “Open Port” ad came.', ['“Open Port” ad*']],
    ['of whom it is, but not who made it', 'poll', 'Then a poll of voters came.', ['poll']],
    ['people who made it', 'poll', 'Then a poll by voters came.', ['poll']],
  ])('%s', (_name, noun, text, phrases) => {
    const found = paperPhrases(noun, text).map(
      ({ words, isDescribed, isMade, key }) => `${words}${isDescribed ? '*' : ''}${isMade ? `!${key}` : ''}`,
    )
    expect(found).toEqual(phrases)
  })

  test('where it begins and ends', () => {
    const text = 'Then a new poll by Hale, came.'
    const [found] = paperPhrases('poll', text)
    expect(text.slice(found?.start, found?.end)).toBe('new poll by Hale')
  })
})
