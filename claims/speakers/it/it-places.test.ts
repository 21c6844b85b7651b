import { expect, test } from 'vitest'
import { knownIn } from '../../testing/known-in.ts'
import { identifySource } from '../identify-source.ts'
import type { Spoken } from '../known-story.ts'
import { calledBy, itPlaces } from './it-places.ts'

/** Where bodies and papers stand before the last stretch between bars; the stretches before it are sources. */
function placesIn(marked: string): string[] {
  const { known, spans } = knownIn(marked)
  const at = spans.at(-1)?.start ?? known.text.length
  for (const span of spans.slice(0, -1)) known.spoken.push({ ...identifySource(span, known), at: span.end })
  return itPlaces(at, known, (source) => identifySource(source, known)).map(({ spoken, isPaper, speaks, isNew }) =>
    [calledBy(spoken), isPaper && 'paper', speaks && 'speaks', isNew && 'new'].filter(Boolean).join(', '),
  )
}

test.each<[string, string, string[]]>([
  ['a phrase', 'Then the union met. |It| left.', ['union']],
  ['a paper', 'Then a report came. |It| was new.', ['report, paper, new']],
  ['a name', 'Then Portline closed. |It| left.', ['portline']],
  ['a phrase with a name once', 'We saw the Hale Union today. |It| left.', ['hale union']],
  ['a name behind a phrase', 'The union met Portline today. |It| left.', ['portline', 'union']],
  ['a name before a phrase', 'Then Portline called the union. |It| left.', ['union', 'portline']],
  ['a source before its phrase', 'So |the union| met. |It| left.', ['union, speaks', 'union']],
  ['a paper that speaks', 'So |the report| read. |It| was new.', ['report, paper, speaks', 'report, paper']],
  ['the nearest first', 'So |the union| met the board. |It| left.', ['board', 'union, speaks', 'union']],
  ['no person, and none who are several', '|Ann Lee| and |the ads| came. |It| left.', []],
  ['no source that nobody knows', '|It| rained. |It| left.', []],
  ['no source behind', 'We met. |It| left.', []],
])('%s', (_name, marked, places) => {
  expect(placesIn(marked)).toEqual(places)
})

const portline: Spoken = {
  speaker: 'Portline',
  sourceKind: 'named',
  person: false,
  plural: false,
  at: 0,
  decidedBy: 'own_words',
}

test.each<[string, number, number]>([
  ['right before', 700, 1],
  ['just near enough', 101, 1],
  ['just too far', 100, 0],
  ['behind', 701, 0],
])('a source that ends %s', (_name, at, count) => {
  const { known } = knownIn('So it rained and rained. '.repeat(40))
  known.spoken.push({ ...portline, at })
  expect(itPlaces(700, known, () => portline)).toHaveLength(count)
})

test.each<[string, Pick<Spoken, 'speaker' | 'words'>, string]>([
  ['in lower case', { speaker: 'Portline' }, 'portline'],
  ['without "the"', { speaker: 'The Hale Union' }, 'hale union'],
  ['without "a"', { speaker: 'a union' }, 'union'],
  ['without "an"', { speaker: 'an ad' }, 'ad'],
  ['with an article inside', { speaker: 'Save the Pier' }, 'save the pier'],
  ['by the story’s words', { speaker: null, words: 'voters' }, 'voters'],
  ['nothing', { speaker: null }, ''],
])('is called %s', (_name, named, called) => {
  expect(calledBy({ ...portline, ...named })).toBe(called)
})
