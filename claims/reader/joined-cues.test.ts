import { expect, test } from 'vitest'
import { joinCues } from './joined-cues.ts'

const text = 'Ann Lee has since said that the bridge is safe and Bob Ray agreed.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const lee = { source: span('Ann Lee'), content: [span('that the bridge is safe')] }

test('two parts of one cue become one', () => {
  expect(
    joinCues(text, [
      { ...lee, cue: span('has') },
      { ...lee, cue: span('said') },
    ]),
  ).toEqual([{ ...lee, cue: span('has since said') }])
})

test('the same content from another source stays apart', () => {
  const both = [
    { ...lee, cue: span('said') },
    { source: span('Bob Ray'), cue: span('agreed'), content: lee.content },
  ]
  expect(joinCues(text, both)).toEqual(both)
})

test('other content from the same source stays apart', () => {
  const both = [
    { ...lee, cue: span('said') },
    { ...lee, cue: span('agreed'), content: [span('Bob Ray')] },
  ]
  expect(joinCues(text, both)).toEqual(both)
})

/** An attribution of Ann Lee's with a cue of so many letters at a place, and content [40, to). */
const at = (cue: number, letters: number, to = 90, source: { start: number; end: number } | null = null) => ({
  source,
  cue: { start: cue, end: cue + letters },
  content: [{ start: 40, end: to }],
})
const plain = 'x'.repeat(100)

test.each([
  ['a gap as long as one may be', plain, at(5, 3), at(20, 4), { start: 5, end: 24 }],
  ['a gap that is longer: the longer cue', plain, at(5, 3), at(21, 4), { start: 21, end: 25 }],
  ['the same, the longer one first', plain, at(5, 4), at(22, 3), { start: 5, end: 9 }],
  ['two that are as long: the first', plain, at(5, 4), at(25, 4), { start: 5, end: 9 }],
  ['a new paragraph between', `${plain.slice(0, 10)}\n${plain}`, at(5, 3), at(12, 4), { start: 12, end: 16 }],
  ['a quotation mark between', `${plain.slice(0, 10)}“${plain}`, at(5, 3), at(12, 4), { start: 12, end: 16 }],
  ['one that touches the other', plain, at(5, 3), at(8, 4), { start: 5, end: 12 }],
  ['one that stands before', plain, at(20, 4), at(5, 3), { start: 20, end: 24 }],
])('%s', (_, words, first, second, cue) => {
  const joined = joinCues(words, [first, second])
  expect(joined.map((one) => one.cue)).toEqual([cue])
})

test.each([
  ['half of it in common', at(5, 3, 90), at(12, 3, 65), 1],
  ['less in common', at(5, 3, 90), at(12, 3, 64), 2],
  ['no content at all', { ...at(5, 3), content: [] }, { ...at(12, 3), content: [] }, 2],
  ['one source only', at(5, 3, 90, { start: 0, end: 4 }), at(12, 3), 1],
])('%s', (_, first, second, count) => {
  expect(joinCues(plain, [first, second])).toHaveLength(count)
})

test('the longer cue says whose it is, the other where it has no source; the fuller content is kept', () => {
  const [lee, ray] = [
    { start: 0, end: 4 },
    { start: 2, end: 5 },
  ]
  const joined = (first: ReturnType<typeof at>, second: ReturnType<typeof at>) => joinCues(plain, [first, second])[0]
  expect(joined(at(5, 3, 90, lee), at(21, 4, 80, ray))).toMatchObject({
    source: ray,
    content: [{ start: 40, end: 90 }],
  })
  expect(joined(at(5, 3, 80), at(21, 4, 90, ray))).toMatchObject({ source: ray, content: [{ start: 40, end: 90 }] })
  expect(joined(at(5, 3, 90, lee), at(21, 4))?.source).toEqual(lee)
  expect(joined(at(5, 4, 90), at(21, 3, 90, ray))?.source).toEqual(ray)
  const inTwo = {
    ...at(21, 4),
    content: [
      { start: 40, end: 60 },
      { start: 60, end: 90 },
    ],
  }
  expect(joined(at(5, 3), inTwo)?.content).toHaveLength(1)
  expect(joined(inTwo, at(30, 3))?.content).toHaveLength(2)
})
