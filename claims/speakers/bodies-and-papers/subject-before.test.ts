import { expect, test } from 'vitest'
import { knownIn } from '../../testing/known-in.ts'
import { type Subject, subjectBefore } from './subject-before.ts'

/** All subjects before the first bar, the nearest first. */
function subjectsOf(marked: string, reach = 200): Array<Subject & { words: string }> {
  const { known, spans } = knownIn(marked)
  const found: Subject[] = []
  subjectBefore(spans[0]?.start ?? known.text.length, reach, known, (subject) => {
    found.push(subject)
    return false
  })
  return found.map((subject) => ({ ...subject, words: known.text.slice(subject.start, subject.end) }))
}

test.each<[string, string, string[]]>([
  ['the beginning of the story', 'Portline closed. ||', ['Portline']],
  ['the nearest first', 'Portline closed. The union met. ||', ['The union', 'Portline']],
  ['another line', 'Portline closed.\n The union met.\n||', ['The union', 'Portline']],
  ['behind a comma', 'At noon, the union met. ||', ['the union']],
  ['behind a colon and behind a semicolon', 'It rains: the union met; Portline slept. ||', ['Portline', 'the union']],
  ['behind a word that opens a clause', 'It rained because Portline closed. ||', ['Portline']],
  ['behind "and"', 'It rained and Portline closed. ||', ['Portline']],
  ['behind speech', '“It rains,” the union said. ||', ['the union']],
  ['not in speech', 'It rains. “Portline closed. The union met.” ||', []],
  ['no headline', 'Portline Closes Hale Pier Today\nIt rained. ||', []],
  ['not whoever comes later', 'Portline closed. || The union met.', ['Portline']],
  ['not the words after', 'The old ||union met.', []],
  ['no farther than it reaches', `Portline closed. ${'It rained. '.repeat(20)}||`, []],
  ['a name and its noun', 'The Hale Port Authority met. ||', ['The Hale Port Authority']],
  ['what stands before a name is no part of it', 'Then old Portline met. ||', []],
  ['what describes a name is no part of it', 'The old Portline met. ||', ['Portline']],
  ['the words up to the first verb', 'Six Hale newspapers asked the union. ||', ['Six Hale newspapers']],
  ['over a possessive', 'The mayor’s report says so. ||', ['The mayor’s report']],
  ['a noun behind four words', 'The big old red wet company sank. ||', []],
  ['a noun behind three words', 'The big old red company sank. ||', ['The big old red company']],
  ['no noun', 'The pier sank. ||', []],
  ['a day', 'Friday came. ||', []],
  ['a town with the article', 'The Hague met. ||', ['The Hague']],
  ['a preposition', 'At Portline it rained. ||', []],
  ['a subordinator', 'It rained. When Portline closed it rained. ||', ['Portline']],
  ['an auxiliary', 'Has Portline closed? ||', []],
  ['a pronoun', 'He saw Portline. ||', []],
  ['an adverb', 'Sadly Portline closed. ||', []],
  ['a list', 'They met, and Portline came. ||', ['Portline']],
  ['a participle', 'It rained, closed companies say. ||', []],
  ['a verb in -ing', 'It rained, closing companies. ||', []],
  ['a word that only begins so', 'It rained, edgy companies say. ||', ['edgy companies']],
  ['a name that ends so', 'It rained, Reed Records said. ||', ['Reed Records']],
])('%s', (_name, marked, words) => {
  expect(subjectsOf(marked).map((subject) => subject.words)).toEqual(words)
})

test.each<[string, Pick<Subject, 'head' | 'isName' | 'isPlural'>]>([
  ['The company closed. ||', { head: 'company', isName: false, isPlural: false }],
  ['Portline closed. ||', { head: 'portline', isName: true, isPlural: false }],
  ['The Hale Company closed. ||', { head: 'company', isName: true, isPlural: false }],
  ['Company closed. ||', { head: 'company', isName: false, isPlural: false }],
  ['Voters came. ||', { head: 'voters', isName: false, isPlural: true }],
  ['Young voters came. ||', { head: 'voters', isName: false, isPlural: true }],
  ['Hale Records closed. ||', { head: 'records', isName: true, isPlural: false }],
  ['Walls closed. ||', { head: 'walls', isName: true, isPlural: false }],
  ['Hale Records have closed. ||', { head: 'records', isName: true, isPlural: true }],
  ['Portline are closed. ||', { head: 'portline', isName: true, isPlural: true }],
  ['Portline closed, there are two. ||', { head: 'portline', isName: true, isPlural: false }],
  ['Young Democrats came. ||', { head: 'democrats', isName: true, isPlural: true }],
])('%s', (marked, expected) => {
  expect(subjectsOf(marked)[0]).toMatchObject(expected)
})

test.each<[string, string, string | null]>([
  ['whatever is accepted', 'The union met. Portline closed. ||', 'union'],
  ['what is done behind "and"', 'They came and big companies closed. ||', null],
  ['who does it behind "and", with an article', 'They came and the companies closed. ||', 'companies'],
  ['who does it behind "and", in one word', 'They came and companies closed. ||', 'companies'],
  ['who does it behind "and", by name', 'They came and Hale companies closed. ||', 'companies'],
  ['who does it behind "but"', 'They came but big companies closed. ||', 'companies'],
])('the nearest: %s', (_name, marked, head) => {
  const { known, spans } = knownIn(marked)
  const found = subjectBefore(spans[0]?.start ?? 0, 200, known, (subject) => subject.head !== 'portline')
  expect(found?.head ?? null).toBe(head)
})
