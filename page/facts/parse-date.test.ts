import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

test.each([
  ['2025-03-09', '2025-03-09'],
  ['2025-03-09T07:05:00Z', '2025-03-09T07:05:00Z'],
  ['2025-03-09T07:05:00.123+02:00', '2025-03-09T07:05:00+02:00'],
  ['2025-03-09 07:05:00 +0200', '2025-03-09T07:05:00+02:00'],
  ['2025-03-09T07:05-05', '2025-03-09T07:05:00-05:00'],
  ['2025-03-09 07:05', '2025-03-09T07:05:00'],
  ['20250309', '2025-03-09'],
  ['1741503900', '2025-03-09T07:05:00.000Z'],
  ['March 9, 2025', '2025-03-09'],
  ['Published Mar. 9, 2025 at 7:05 a.m. ET', '2025-03-09'],
  ['Sun, 09 Mar 2025 07:05:00 GMT', '2025-03-09T07:05:00Z'],
  ['9th of March 2025', '2025-03-09'],
  ['2025年3月9日', '2025-03-09'],
  ['9.3.2025', '2025-03-09'],
  ['19/03/2025', '2025-03-19'],
  ['03/19/2025', '2025-03-19'],
])('%j is %s', (text, date) => {
  expect(parseDate(text)).toBe(date)
})

test.each([
  ['03/04/2025', 'the third of April or the fourth of March'],
  ['February 30, 2025', 'no such day'],
  ['2025-13-01', 'no such month'],
  ['yesterday', 'a day that moves'],
  ['', 'nothing'],
  ['2 hours ago', 'a time that moves'],
])('%j is not read: %s', (text) => {
  expect(parseDate(text)).toBeNull()
})
