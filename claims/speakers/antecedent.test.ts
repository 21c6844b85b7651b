import { describe, expect, test } from 'vitest'
import { antecedentIn } from '../testing/antecedent-in.ts'

describe('the words that a relative pronoun stands for', () => {
  test.each<[string, string, string | null]>([
    ['a second "who" goes back to the first', 'Then Ann Lee, who met Tom Marsh and |who| sang.', 'Ann Lee'],
    ['a second "who" over an initial', 'Then Ann Lee, who met J. Marsh, but |who| sang.', 'Ann Lee'],
    ['a "who" that has nothing to do with it', 'Ann Lee, who met and liked Tom Marsh, |who| sang.', 'Tom Marsh'],
    ['which words are quoted', 'Lee likes “the old pier” |that| sank.', 'the old pier'],
    ['words quoted before', 'Lee said “yes” to voters |who| sang.', 'voters'],
    ['which words are quoted, with a comma', "Lee likes ''Old Pier,'' |which| sank.", 'Old Pier'],
    ['which words are quoted, before a comma', 'Lee likes "Old Pier", |which| sank.', 'Old Pier'],
    ['which words are quoted with one sign', 'Lee likes “Old Pier“ |that| sank.', 'Old Pier'],
    ['no letter behind an apostrophe', "Lee's dogs' |which| sank.", "Lee's dogs"],
    ['a third "who"', 'It is Ann Lee, who met the town, |who| sang.', 'Ann Lee'],
    ['a third "who", behind people', 'It is Ann Lee, who met Hale, then the singers, |who| sang.', 'the singers'],
    ['a name with its short form', 'They like Sons of Hale for All, or SHA, |which| sank.', 'Sons of Hale for All'],
    ['a name with its short form before a dash', 'They like the Hale Arms, or HA – |which| sank.', 'Hale Arms'],
    ['a name with its short form in brackets', 'They like Hale Arms (HA), |which| sank.', 'Hale Arms'],
    ['another name', 'They like Hale Arms or Brook, |which| sank.', 'Brook'],
    ['a lawsuit', 'They won Bank of Hale v. Ann Brook, |which| sank.', 'Bank of Hale v. Ann Brook'],
    ['a lawsuit, but "who" is somebody', 'They won Portline v. Ann Brook, |who| sang.', 'Ann Brook'],
    ['behind a preposition', 'They read the letters, in |which| it is.', 'the letters'],
    ['behind a preposition without a comma', 'They are the voters for |whom| it is.', 'the voters'],
    ['"in that" is nothing', 'They read letters in |that| town.', null],
    ['several, with what describes them', 'It rained after news reports |that| it would.', 'news reports'],
    ['how many there are', 'It rained after a series of news reports |that| said so.', 'a series of news reports'],
    ['two letters', 'It rained on us |that| day.', null],
    ['a second "which"', 'They like Hale Arms, which Ann Lee built in Brook and |which| sank.', 'Hale Arms'],
    ['over "U.S."', 'It is one of five U.S. towns |that| sank.', 'five U.S. towns'],
    ['over "Mr."', 'It is the Mr. Hale pier |that| sank.', 'the Mr. Hale pier'],
    ['not over another stop', 'It is the pier. Old towns |that| sank.', 'Old towns'],
    ['behind a preposition in several words', 'In the wake of polls |that| sank, it rained.', 'polls'],
    ['a wake of its own', 'She saw a wake of polls |that| sank.', 'a wake of polls'],
    ['people when', 'He met voters on Friday |who| sang.', 'voters'],
    ['three leaders, each', 'They asked three leaders, each of |which| sang.', 'three leaders'],
    ['no people: the crew', 'We spoke to the crew of the Hale Star, |who| sang.', 'the crew of the Hale Star'],
    ['no people: a crew', 'We spoke to a crew from the Hale Star |who| sang.', 'a crew from the Hale Star'],
    ['a wet crew', 'We spoke to her wet old crew at the Hale Star |who| sang.', 'her wet old crew at the Hale Star'],
    ['no crew', 'We spoke of the Hale Star |who| sang.', 'the Hale Star'],
    ['a crew in another phrase', 'The crew saw the pier of Hale near the Hale Star, |who| sang.', 'the Hale Star'],
    ['a crew, but "that" is of the ship', 'We spoke to the crew of the Hale Star |that| sank.', 'the Hale Star'],
    ['no law', 'There was no law |that| says so.', null],
    ['no old law', 'There was no old law, |which| says so.', null],
    ['at the beginning', 'Every law |that| says so is gone.', null],
    ['no law of a place', 'It is the No Left Behind law, |which| says so.', 'the No Left Behind law'],
    ['no clause before', 'There is no pier; the law |that| says so is gone.', 'the law'],
    ['a line before', 'There is no pier, the old\nlaw |that| says so.', 'law'],
    ['a name in a place', 'In Hale Park, |which| sank, it rained.', 'Hale Park'],
    ['a name after a word in lower case', 'They met Hale Park, |which| sank.', 'Hale Park'],
    ['a name with a place', 'They met Bank of Hale, |which| sank.', 'Bank of Hale'],
    ['one word', 'They saw nothing |that| sank.', 'nothing'],
    ['one word with what describes it', 'They saw black dogs |that| sank.', 'black dogs'],
    ['a phrase that goes on', 'They went to the pier in Hale |that| sank.', 'the pier in Hale'],
    ['not a whole clause', 'They heard a man is going to law |that| sank.', 'law'],
    ['not a man who has something', 'They heard a man had law |that| sank.', 'law'],
    ['not over a comma', 'They heard the man, law |that| sank.', 'law'],
    ['five words are a phrase', 'They met the old and wet pier |that| sank.', 'the old and wet pier'],
    ['six words are none', 'They met the very old and wet pier |that| sank.', 'wet pier'],
    ['names are no words', 'They met the old and wet Hale Star pier |that| sank.', 'the old and wet Hale Star pier'],
    [
      'seven words with a name behind "of"',
      'They met the very old and wet red pier of Hale |that| sank.',
      'the very old and wet red pier of Hale',
    ],
    [
      'seven words with a name behind "of the"',
      'They met the very old and wet red pier of the Hale |that| sank.',
      'the Hale',
    ],
    ['a name before an apposition', 'They gave it to Hale Arms, a shop |that| sank.', 'Hale Arms'],
    ['a name at the beginning', 'Hale Arms, the shop |that| sank.', 'Hale Arms'],
    ['a name with "for" and "of"', 'They met Sons of Hale for All, a club |that| sank.', 'Sons of Hale for All'],
    ['no place', 'They met in Hale, a town |that| sank.', 'a town'],
    ['no place near', 'They met near Hale, a town |that| sank.', 'a town'],
    ['a word that ends like a preposition', 'They met within Hale, a town |that| sank.', 'Hale'],
    ['no day', 'They met after Friday, a day |that| sank.', 'a day'],
    ['an apposition behind another', 'They met Portline, a shop, the pier |that| sank.', 'the pier'],
  ])('%s', (_name, marked, words) => {
    expect(antecedentIn(marked)).toBe(words)
  })
})

describe('"the site that listed it, Hale Arms, has gone"', () => {
  test.each<[string, string, string | null]>([
    ['a body', 'The site |that| listed the old gun, Hale Arms, has gone.', 'Hale Arms'],
    ['a paper', 'Then the old report |that| listed the gun, The Hale Book, has gone.', 'The Hale Book'],
    ['neither', 'The pier |that| held the old gun, Hale Arms, has gone.', 'The pier'],
    ['any of them', 'A site |that| listed the old gun, Hale Arms, has gone.', 'A site'],
    ['a name in another clause', 'The site |that| listed it. The gun, Hale Arms, has gone.', 'The site'],
    ['a name that goes on', 'The site |that| listed the old gun, Hale Arms, Brook said.', 'The site'],
    ['a short clause', 'The site |that| ends, Hale Arms, has gone.', 'The site'],
    ['no name', 'The site |that| listed the old gun, hale arms, has gone.', 'The site'],
    ['a word that ends like the article', 'Bathe site |that| listed the old gun, Hale Arms, has gone.', 'Bathe site'],
  ])('%s', (_name, marked, words) => {
    expect(antecedentIn(marked)).toBe(words)
  })
})

describe('"a tweet from a reporter that says so"', () => {
  test.each<[string, string, string | null]>([
    ['a tweet', 'Lee saw a tweet from a Hale reporter |that| says so.', 'tweet from a Hale reporter'],
    ['a new tweet', 'Lee saw a new tweet by a reporter |that| says so.', 'new tweet by a reporter'],
    ['her tweet', 'Lee saw her tweet on a reporter |that| says so.', 'tweet on a reporter'],
    ['of two the last', 'Lee saw a tweet about a poll by a man |that| says so.', 'poll by a man'],
    ['at the beginning', 'Tweets by a man |that| say so are rare.', 'Tweets by a man'],
    [
      'behind a word that begins like an article',
      'Lee saw another tweet by a man |that| says so.',
      'another tweet by a man',
    ],
    [
      'behind a word that ends like an article',
      'Lee saw the bathe tweet by a man |that| says so.',
      'bathe tweet by a man',
    ],
    ['a word that holds a tweet', 'Lee saw a re-tweet by a man |that| says so.', 'a man'],
    ['of a site', 'Lee saw a tweet from a site |that| says so.', 'a site'],
    ['of a paper', 'Lee saw a tweet about a Report |that| says so.', 'a Report'],
    ['over a comma', 'Lee saw a tweet, sent by a reporter |that| says so.', 'a reporter'],
    ['"who" is the reporter', 'Lee saw a tweet from a reporter |who| says so.', 'a reporter'],
    ['not behind a mark', 'Lee saw a tweet by a “reporter.” |That| says so.', null],
  ])('%s', (_name, marked, words) => {
    expect(antecedentIn(marked)).toBe(words)
  })
})
