import { expect, test } from 'vitest'
import { splitWords } from '../words/split-words.ts'
import { countBefore, startOfPhrase } from './noun-phrase.ts'

test.each<[string, string, string]>([
  ['an article', 'told the voters', 'the voters'],
  ['articles in a row', 'told all the voters', 'all the voters'],
  ['determiners in a row', 'told all his two aides', 'all his two aides'],
  ['an article far before', 'told the Hale Group’s old new local voters', 'the Hale Group’s old new local voters'],
  ['an article too far before', 'told the Hale Group’s wet old new local voters', 'old new local voters'],
  ['no article', 'told voters', 'voters'],
  ['what describes for sure', 'told young voters', 'young voters'],
  ['a name', 'told Hale voters', 'Hale voters'],
  ['a number', 'told 12 voters', '12 voters'],
  ['words with a hyphen', 'told left-wing voters', 'left-wing voters'],
  ['whose', 'told Lee’s voters', 'Lee’s voters'],
  ['a word that may describe, behind an article', 'told the fat voters', 'the fat voters'],
  ['a word that may describe, without an article', 'then fat voters', 'voters'],
  ['a word that may describe between sure ones', 'then young fat black voters', 'black voters'],
  ['a preposition', 'the aides of voters', 'voters'],
  ['an auxiliary', 'the aide will voters', 'voters'],
  ['a subordinator', 'the aide whether voters', 'voters'],
  ['a pronoun', 'the aide he voters', 'voters'],
  ['an adverb', 'the aide sadly voters', 'voters'],
  ['a mark', 'the aide; young voters', 'young voters'],
  ['a mark right before', 'the aide: voters', 'voters'],
  ['several before it', 'the young aides Hale voters', 'Hale voters'],
  ['somebody before it', 'the young aide Hale voters', 'the young aide Hale voters'],
  ['several that are named before it', 'the Democrats Hale voters', 'the Democrats Hale voters'],
  ['several right before it', 'the students leaders', 'the students leaders'],
  ['two that describe', 'told Latino and black voters', 'Latino and black voters'],
  ['two that describe, and a comma', 'told old, black voters', 'old, black voters'],
  ['"and" before what does not describe', 'told dogs and black voters', 'black voters'],
  ['"and" behind what does', 'told black and fat voters', 'fat voters'],
  ['two names over a comma', 'told Ann Lee, Hale voters', 'Hale voters'],
  ['three names in a list', 'told Latino, Asian and black voters', 'Latino, Asian and black voters'],
  ['three names in a list with "or"', 'told Latino, Asian or black voters', 'black voters'],
  ['a name and a quality over a comma', 'told Latino, black voters', 'Latino, black voters'],
  ['a verb', 'the man told young voters', 'young voters'],
  ['a participle behind an article', 'met the beaten worried voters', 'voters'],
  ['a participle', 'the man worried young voters', 'young voters'],
  ['a participle right behind an article', 'met the worried young voters', 'the worried young voters'],
  ['a noun before the head, behind "and"', 'met dogs and business leaders', 'business leaders'],
  ['a noun before the head, behind a quality', 'met young business leaders', 'young business leaders'],
  ['a noun before the head, behind a preposition', 'dogs of business leaders', 'business leaders'],
  ['a verb behind "to"', 'he wants to ask leaders', 'leaders'],
  ['a noun before the head, behind a mark', 'it rained: business leaders', 'business leaders'],
  ['a noun before the head, behind a possessive', "the dogs' business leaders", 'leaders'],
  ['a noun before the head, behind a bare word', 'then dogs business leaders', 'leaders'],
  ['a plural before the head', 'then and dogs leaders', 'leaders'],
  ['a verb before the head', 'he and told leaders', 'leaders'],
  ['a number before the head, behind "and"', 'dogs and 5th leaders', '5th leaders'],
  ['the first word', 'voters', 'voters'],
  ['the first two words', 'business voters', 'voters'],
  ['what describes at the beginning', 'young voters', 'young voters'],
])('%s', (_name, text, phrase) => {
  const words = splitWords(text, { start: 0, end: text.length })
  expect(text.slice(words[startOfPhrase(words, words.length - 1)]?.start)).toBe(phrase)
})

test.each([
  ['It met dozens of |women', 'dozens of '],
  ['It met a couple of |women', 'a couple of '],
  ['A majority of |women', 'A majority of '],
  ['It met the number of |women', ''],
  ['It met leaders of |women', ''],
  ['It met dozens of old |women', ''],
  ['It sees dozens, and of |women', ''],
])('how many: %s', (marked, count) => {
  const [before = '', after = ''] = marked.split('|')
  expect(countBefore(before + after, before.length)).toBe(count.length)
})
