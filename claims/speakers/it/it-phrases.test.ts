import { expect, test } from 'vitest'
import { knownIn } from '../../testing/known-in.ts'
import { itPhrasesBetween } from './it-phrases.ts'

/** The phrases for one body or paper within the bars, or else within the whole story, and what they are. */
function phrasesOf(marked: string): string[] {
  const { known, spans } = knownIn(marked)
  return itPhrasesBetween(spans[0] ?? { start: 0, end: known.text.length }, known).map(
    ({ start, end, isPaper, isNew }) =>
      `${known.text.slice(start, end)} (${isNew ? 'new ' : ''}${isPaper ? 'paper' : 'body'})`,
  )
}

test.each<[string, string, string[]]>([
  ['a body', 'Then the union met.', ['the union (body)']],
  ['a paper', 'Then the report came.', ['the report (paper)']],
  ['neither', 'Then the dog came.', []],
  ['what ends the stretch', '|Then the union| manager left.', ['the union (body)']],
  ['"s" within a word', 'Then the newspaper and the museum shut.', ['the newspaper (body)', 'the museum (body)']],
  ['a double "s"', 'Then the congress met.', ['the congress (body)']],
  ['none that are several', 'Then the ads ran.', []],
  ['what only describes the next noun', 'Then the campaign manager left.', []],
  ['what a paragraph ends with', 'She saw the campaign\n\nManagers left.', ['the campaign (body)']],
  ['what stands before a comma', 'In the union, managers left.', ['the union (body)']],
  ['what only lists', 'Then the campaign table sank.', ['the campaign table (paper)']],
  ['nothing in a headline', 'The Hale Union Will Meet Tonight', []],
  ['no person', 'Then Ann House met the union.', ['the union (body)']],
  ['whose body', 'Then Ann Lee’s union met.', ['Ann Lee’s union (body)']],
  ['a name for a body', 'We saw Portline Group today.', ['Portline Group (body)']],
  ['a noun behind a name', 'We saw Hale police today.', ['Hale police (body)']],
  ['a verb', 'They had to report that.', []],
  ['a paper that is brought up', 'Then a report came.', ['a report (new paper)']],
  ['with "an"', 'Then an ad ran.', ['an ad (new paper)']],
  ['another', 'Then another ad ran.', ['another ad (new paper)']],
  ['whose', 'Then his second ad ran.', ['his second ad (new paper)']],
  ['no paper that is known', 'Then this report came.', ['this report (paper)']],
  ['no paper whichever', 'Then any report came.', ['any report (paper)']],
  ['no new body', 'Then a union met.', ['a union (body)']],
  ['what a new paper is about', 'She ran an ad about Tom Marsh.', ['an ad about Tom Marsh (new paper)']],
  ['nothing behind a longer phrase', 'She ran a long ad about Tom Marsh.', ['a long ad (new paper)']],
  ['nothing behind a known paper', 'She ran the ad about Tom Marsh.', ['the ad (paper)']],
  ['nothing behind a new body', 'She met a union of Hale sailors.', ['a union (body)']],
  ['a whole name', 'Then the Department of Hale met.', ['the Department of Hale (body)']],
  ['a name that stops there', 'Then the Department met.', ['the Department (body)']],
])('%s', (_name, marked, phrases) => {
  expect(phrasesOf(marked)).toEqual(phrases)
})
