import { expect, test } from 'vitest'
import { letterPattern, letters, withLetterRanges, wordCharacters } from './letter-ranges.ts'

const inRanges = { letter: new RegExp(`^[${letters}]$`), word: new RegExp(`^[${wordCharacters}]$`) }
const byProperty = { letter: /^\p{L}$/u, word: /^[\p{L}\p{M}\p{N}_]$/u }

/** Of the scripts that labels are known in, outside of the private use and presentation areas. */
const known =
  /^\p{Script_Extensions=Latin}|\p{scx=Greek}|\p{scx=Cyrillic}|\p{scx=Arabic}|\p{scx=Hebrew}|\p{scx=Devanagari}|\p{scx=Thai}|\p{scx=Hangul}|\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}$/u

const characters = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index))

test('every letter of the scripts that labels are known in is in the ranges', () => {
  const missing = characters(0, 0xd800).filter(
    (one) => known.test(one) && byProperty.letter.test(one) && !/[\u02b0-\u02ff\ua640-\uabff]/.test(one),
  )
  expect(missing.filter((one) => !inRanges.letter.test(one) && one < '\u2000')).toEqual([])
  expect(missing.filter((one) => !inRanges.word.test(one) && one < '\u2000')).toEqual([])
  for (const one of 'ßéøłžğıыіґёάχאשعمپहिไทย한字かカーｱＡ') expect(one).toMatch(inRanges.word)
})

test('the punctuation and space of those scripts isn’t', () => {
  const wrong = characters(0, 0x530).filter((one) => /[\p{P}\p{S}\s]/u.test(one) && !/[\u02c2-\u02ff]/.test(one))
  expect(wrong.filter((one) => one !== '_' && one !== '\u03f6' && inRanges.word.test(one))).toEqual([])
  for (const one of '「」。、！？・（）【】،؛؟״׳–—“”’«»…') expect(one).not.toMatch(inRanges.word)
})

test('where case is ignored a pattern says the same with ranges', () => {
  expect(withLetterRanges('a\\p{L}+[\\p{Lu}\\p{Lo}\\d][^.;]\\b[\\]\\p{L}’]')).toBe(
    `a[${letters}]+[${letters}\\d][^.;]\\b[\\]${letters}’]`,
  )
})

test('a pattern knows the letters of every script and ignores case', () => {
  const byline = letterPattern('^von (?<name>\\p{Lu}\\p{L}+)$')
  for (const name of ['Żurek', 'Ивáнова', '田中さん', 'åse'])
    expect(byline.exec(`VON ${name}`)?.groups?.name).toBe(name)
  expect(byline.test('Von Żurek')).toBe(true)
  expect(byline.test('Von 4711')).toBe(false)
  expect(byline.exec('Von 4711')).toBeNull()
})
