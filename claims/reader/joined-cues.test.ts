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
