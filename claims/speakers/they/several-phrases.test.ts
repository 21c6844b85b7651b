import { expect, test } from 'vitest'
import { knownIn } from '../../testing/known-in.ts'
import { jointPhrases, pairsWithOthers, phrasesBetween } from './several-phrases.ts'

/** All phrases of a story for some who are several or a body, and of what kind. */
function phrasesOf(marked: string): string[] {
  const { known, spans } = knownIn(marked)
  const span = spans[0] ?? { start: 0, end: known.text.length }
  return phrasesBetween(span, known).map(({ start, end, kind }) => `${known.text.slice(start, end)} (${kind})`)
}

test.each<[string, string, string[]]>([
  ['people', 'Then young voters came.', ['young voters (people)']],
  ['people by a name', 'Then Democrats came.', ['Democrats (people)']],
  [
    'whose they are',
    'Then members of the Hale Party came.',
    ['members of the Hale Party (people)', 'the Hale Party (body)'],
  ],
  ['a party that is named alone', 'Then they saw the Hale Party of Brook.', ['the Hale Party (body)']],
  ['how many', 'Then dozens of women came.', ['dozens of women (people)']],
  ['dozens', 'Then dozens of ships came.', []],
  ['dozens alone are people', 'Then dozens came.', ['dozens (people)']],
  ['a body that is known', 'Then the company paid.', ['the company (body)']],
  ['whose body', 'Then Lee’s company paid.', ['Lee’s company (body)']],
  ['any body', 'Then a company paid.', []],
  ['whatever body', 'Then this or other company paid.', []],
  ['others', 'Then three firms and two dogs came.', ['three firms (people)', 'two dogs (others)']],
  [
    'whose dinner it is',
    'Then voters at the Hale Club’s dinner are here.',
    ['voters at the Hale Club’s dinner (people)', 'the Hale Club (body)'],
  ],
  ['no verb before whom it is about', 'Then Hale awaits them, and Brook greets us.', []],
  [
    'no name that only says whose',
    'Then voters at the Hale Club’s dinner came.',
    ['voters (people)', 'the Hale Club (body)'],
  ],
  [
    'behind another, over a comma',
    'In our churches, Christians came.',
    ['our churches (others)', 'Christians (people)'],
  ],
  ['others without an article', 'Then dogs came.', []],
  ['the beginning of a sentence', 'It rained. Voters came.', ['Voters (people)']],
  ['the beginning of speech', 'He said “Voters came.”', ['Voters (people)']],
  ['readers', 'Then readers came.', ['readers (people)']],
  ['readers as a name, it may be', 'Then Readers came.', []],
  ['a verb that ends like readers', 'Ann Lee then came. Now she whispers and Ann Lee considers it.', []],
  ['one reader', 'Then a reader came.', []],
  ['what does', 'What the town does matters.', ['matters (people)']],
  ['papers by "ies"', 'Then the policies came.', []],
  ['a name, it may be', 'Then we saw Voters there, Voters too.', []],
  ['a verb of the reader', 'Then she counts the dogs, it whispers you know.', ['the dogs (others)']],
  ['a word before a longer one', 'Then the reports came, and the press.', []],
  [
    'a noun right before an apostrophe',
    'Then the judges’ officers came.',
    ['the judges (people)', 'officers (people)'],
  ],
  ['a headline', 'Young Voters Meet Hale Officials Today', []],
  ['papers', 'Then the reports came, and the report.', []],
  ['a verb', 'Ann Lee then greets the town, and it then sees him.', []],
  ['the verb of one', 'That makes sense. Each sells.', []],
  ['a noun before another', 'Then the police officers came.', ['the police officers (people)']],
  ['a noun before a number', 'Then the officers 12 came.', ['the officers (people)']],
  ['a short word', 'Then the gas came.', []],
  ['no plural', 'Then the bus, the class and the menu came.', []],
  ['hours', 'Then forty hours and three hours passed.', []],
  ['what a person does', 'Then Ann Lee came. It grows if Lee fails to win.', []],
  ['at a place', 'Then voters at the Hale Fair came.', ['voters at the Hale Fair (people)']],
  ['a time', 'Then two weeks passed.', []],
  ['a person who is named', 'Ann Brooks came. Then old Brooks left.', []],
  ['from a place', 'Then protesters from Hale Port came.', ['protesters from Hale Port (people)']],
  ['only the stretch', 'Young voters came. |Old voters came.| Some officers came.', ['Old voters (people)']],
])('%s', (_name, marked, phrases) => {
  expect(phrasesOf(marked)).toEqual(phrases)
})

test.each<[string, string, string[]]>([
  ['two joined by "and"', 'Ann Lee and Tom Marsh met. || They left.', ['Ann Lee and Tom Marsh']],
  ['two with a title', 'Ann Lee & Mayor Tom Marsh met. || They left.', ['Ann Lee and Tom Marsh']],
  ['by the surnames', 'Ann Lee met Tom Marsh. Lee and Marsh left. || They sang.', ['Ann Lee and Tom Marsh']],
  [
    'the nearest first',
    'Ann Lee and Tom Marsh met. Eve Brook and Kim Hale left. || They sang.',
    ['Eve Brook and Kim Hale', 'Ann Lee and Tom Marsh'],
  ],
  ['a row of three', 'Ann Lee, Tom Marsh and Eve Brook met. || They left.', ['Ann Lee, Tom Marsh and Eve Brook']],
  ['a row of "and"', 'Ann Lee and Tom Marsh and Eve Brook met. || They left.', ['Ann Lee, Tom Marsh and Eve Brook']],
  ['no row without "and"', 'Ann Lee, Tom Marsh met. || They left.', []],
  ['no pair', 'Ann Lee met Tom Marsh. || They left.', []],
  ['no pair over a clause', 'Ann Lee sang and then all of old Hale heard Tom Marsh. || They left.', []],
  ['one person twice', 'Ann Lee and Lee met. || They left.', []],
  ['one alone', 'Ann Lee came. || They left.', []],
  ['far away', `Ann Lee and Tom Marsh met. ${'It rained. '.repeat(50)}|| They left.`, []],
  ['not those who come later', 'It rained. || They left. Ann Lee and Tom Marsh met.', []],
])('pairs: %s', (_name, marked, pairs) => {
  const { known, spans } = knownIn(marked)
  const found = jointPhrases(spans[0]?.start ?? 0, known)
  expect(found.map(({ spoken }) => spoken.speaker)).toEqual(pairs)
})

test('a pair is named, is several, and stands where its names do', () => {
  const { known, spans } = knownIn('Then |Mayor Ann Lee and Tom Marsh| met.')
  const [pair] = jointPhrases(known.text.length, known)
  expect(pair).toMatchObject({
    start: known.text.indexOf('Ann'),
    end: spans[0]?.end,
    kind: 'pair',
    spoken: { sourceKind: 'named', person: true, plural: true, decidedBy: 'several_before' },
  })
})

test.each<[string, string, string[]]>([
  ['"he" and whoever is his', 'Then he and his old partner came.', ['he and his old partner']],
  ['a name', 'Then Ann Lee and her lawyers came.', ['Ann Lee and her lawyers']],
  ['a team', 'Ann Lee sang. Then Lee and her campaign came.', ['Lee and her campaign']],
  ['no thing that is hers', 'Then Ann Lee and her old hat came.', []],
  ['nobody’s', 'Then Ann Lee and the lawyers came.', []],
])('somebody and others: %s', (_name, text, pairs) => {
  const { known } = knownIn(text)
  const found = pairsWithOthers({ start: 0, end: text.length }, known)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(pairs)
})
