import { expect, test } from 'vitest'
import { markLooks } from '../../types/marks.ts'
import { highlightNames, markSheet } from './mark-sheet.ts'

test('every highlight has its rule', () => {
  const sheet = markSheet()
  for (const name of highlightNames) expect(sheet).toContain(`::highlight(${name})`)
})

test('verdicts differ in their lines, not only in colour', () => {
  const lines = Object.values(markLooks).map(({ line }) => line)
  expect(new Set(lines).size).toBe(lines.length)
})

test('rules hold nothing that could move the page', () => {
  const properties = [...markSheet().matchAll(/[{;]\s*([\w-]+)\s*:/g)].map(([, property]) => property)
  expect(new Set(properties)).toEqual(
    new Set(['text-decoration', 'text-underline-offset', 'text-decoration-skip-ink', 'background-color']),
  )
})
