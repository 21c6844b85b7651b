import { expect, test } from 'vitest'
import { markedSpans } from '../../testing/marked-spans.ts'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from '../names/names-in-story.ts'
import { definites, isSpeakerOf, referents } from './referents.ts'

/** Sources stand between bars. Of everybody who can be meant: who it is, and "!" where he or she is the source. */
function whoIsIn(marked: string): string[] {
  const { text, spans } = markedSpans(marked)
  return referents(text, namesInStory(text, storyOf(text).blocks), spans).map(
    ({ referent: { name, role }, speaks }) => `${name?.full ?? role}${speaks ? '!' : ''}`,
  )
}

test.each<[string, string, string[]]>([
  ['a name that speaks, and one that does not', '|Ann Lee| met Tom Marsh.', ['Ann Lee!', 'Tom Marsh']],
  ['a name inside its source', '|The mayor, Ann Lee,| spoke.', ['Ann Lee!']],
  ['whom a source works for', '|An aide to Ann Lee| spoke.', ['aide to Ann Lee!', 'Ann Lee']],
  ['whose word it is', '|Ann Lee’s letter| came.', ['Ann Lee']],
  ['an unnamed one', '|a police spokesman| spoke.', ['police spokesman!']],
  ['a title in lower case', '|a senator| spoke.', ['senator!']],
  ['another unnamed one', 'Ann Lee met |a nurse| there.', ['Ann Lee', 'nurse!']],
  ['who met somebody', '|a nurse who met Ann Lee| spoke.', ['nurse who met Ann Lee!', 'Ann Lee']],
  ['a name behind a role', '|a nurse, Ann Lee,| spoke.', ['Ann Lee!']],
  ['a name before the source', 'Ann Lee met Tom Marsh, and |a nurse| spoke.', ['Ann Lee', 'Tom Marsh', 'nurse!']],
  ['a name after the source', '|a nurse| met Ann Lee.', ['nurse!', 'Ann Lee']],
  ['whoever has been spoken of', '|the nurse| spoke.', []],
  ['his', '|his nurse| spoke.', []],
  ['somebody else’s', '|other nurse| spoke.', ['other nurse!']],
  ['any of them', '|any nurse| spoke.', []],
  ['it is odd for one', 'It is odd for |a nurse| to speak.', []],
  ['for somebody, earlier', 'It is for all that |a nurse| spoke.', ['nurse!']],
  ['behind a word that ends like "for"', 'Therefor |a nurse| spoke.', ['nurse!']],
  ['many of them', '|many nurse| spoke.', ['many nurse!']],
  ['an article that is cut off', 'It is odd. |nurse| spoke.', ['nurse!']],
  ['several', '|nurses| spoke.', []],
  ['a body', '|a company| spoke.', []],
  ['a title that is written large', '|Senators| spoke. |Nurse| spoke.', []],
  ['the senator', 'Senator Ann Lee came. |The senator| spoke.', ['Ann Lee', 'Ann Lee!']],
  ['the junior senator', 'Senator Ann Lee came. |The junior senator| spoke.', ['Ann Lee', 'Ann Lee!']],
  ['many words', 'Senator Ann Lee came. |The very old senator| spoke.', ['Ann Lee']],
  ['a senator', 'Senator Ann Lee came. |A senator| spoke.', ['Ann Lee', 'senator!']],
  ['one of two', 'Senator Ann Lee met Senator Tom Marsh. |The senator| spoke.', ['Ann Lee', 'Tom Marsh']],
  ['who is named later', '|The senator| spoke. Senator Ann Lee came.', ['Ann Lee']],
  ['the senator by name', 'Senator Ann Lee came. |The senator, Ann Lee,| spoke.', ['Ann Lee', 'Ann Lee!']],
  ['the spokesman, who may be another', 'Spokesman Tom Marsh came. |The spokesman| spoke.', ['Tom Marsh']],
  ['somebody who does not speak', 'A nurse left. |Ann Lee| spoke.', ['nurse', 'Ann Lee!']],
  ['somebody whose source has another head', '|One woman born in Hale| spoke.', ['One woman born in Hale!']],
  ['no title', 'Senator Ann Lee came. |The pier| spoke.', ['Ann Lee']],
])('%s', (_name, marked, expected) => {
  expect(whoIsIn(marked)).toEqual(expected)
})

test('the same somebody comes again', () => {
  const { text, spans } = markedSpans('Ann Lee met |a nurse|. Then |a nurse| met Ann Lee.')
  const found = referents(text, namesInStory(text, storyOf(text).blocks), spans).map(({ referent }) => referent)
  expect(found[3]).toBe(found[0])
  expect(found[2]).toBe(found[1])
  expect(new Set(found).size).toBe(2)
})

test.each<[string, string, boolean]>([
  ['by name', '¦|Ann Lee|¦', true],
  ['with a title', '¦Mayor |Ann Lee|¦', true],
  ['behind a role', '¦a nurse, |Ann Lee|,¦', true],
  ['whose aide it is', '¦an aide to |Ann Lee|¦', false],
  ['whose office it is', '¦the office of |Ann Lee|¦', false],
  ['an office with "of" in it', '¦Secretary of State |Ann Lee|¦', true],
  ['an office with "of the" in it', '¦secretary of the treasury |Ann Lee|¦', true],
  ['whose letter it is', '¦|Ann Lee’s| letter¦', false],
  ['whose letter it is, in words with an s', '¦|Ann Moss’| letter¦', false],
  ['a possessive at the end', '¦|Ann Lee’s|¦', true],
  ['an Irish name', '¦|Ann O’Hare| of Hale¦', true],
  ['outside, before', '|Ann Lee| met ¦a nurse¦', false],
  ['outside, after', '¦a nurse¦ met |Ann Lee|', false],
  ['reaching out of it', '¦Mayor |Ann¦ Lee|', false],
])('who the source is: %s', (_name, marked, expected) => {
  const bare = marked.replaceAll('¦', '')
  const source = markedSpans(marked.replaceAll('|', '').replaceAll('¦', '|')).spans[0]
  const { text, spans } = markedSpans(bare)
  if (!source || !spans[0]) throw new Error('no marks')
  expect(isSpeakerOf(text, source, spans[0])).toBe(expected)
})

test('sources that begin with "the", in reading order', () => {
  const { text, spans } = markedSpans('|The mayor| and |a nurse| and |then Lee| and |the judge| and |in the end he|')
  const found = definites(text, spans.toReversed())
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The mayor', 'the judge'])
})
