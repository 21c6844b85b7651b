import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { markLooks } from '../types/marks.ts'
import { markStyles } from '../types/messages.ts'

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
const light = 'light'
const dark = 'dark'

const token = (scheme: string, name: string): string => {
  const values = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css)
  const value = values?.[scheme === light ? 1 : 2]
  if (!value) throw new Error(`No token --${name}`)
  return value
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

test.each(markStyles)('%s has the same colours in the panel as in the page', (style) => {
  expect(token(light, `mark-${style}`)).toBe(markLooks[style].onLight)
  expect(token(dark, `mark-${style}`)).toBe(markLooks[style].onDark)
})

test('no two kinds of mark have the same line', () => {
  const lines = markStyles.map((style) => markLooks[style].line)
  expect(new Set(lines).size).toBe(lines.length)
})

const text = ['ink', 'ink-quiet', 'accent', 'mark-unattributed', 'mark-vague', 'mark-unnamed', 'mark-attributed']
const grounds = ['paper', 'sheet', 'accent-tint', 'alert-tint']

test.each([
  ['light', light],
  ['dark', dark],
])('text can be read on every ground in the %s scheme', (_, sheet) => {
  const tooFaint = text.flatMap((name) =>
    grounds
      .map((ground) => ({ pair: `${name} on ${ground}`, ratio: contrast(token(sheet, name), token(sheet, ground)) }))
      .filter(({ ratio }) => ratio < 4.5),
  )
  expect(tooFaint).toEqual([])
  expect(contrast(token(sheet, 'on-accent'), token(sheet, 'accent'))).toBeGreaterThanOrEqual(4.5)
  // WCAG 1.4.11: the edge of a control.
  expect(contrast(token(sheet, 'control'), token(sheet, 'paper'))).toBeGreaterThanOrEqual(3)
})
