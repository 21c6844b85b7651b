import { expect, test } from 'vitest'
import { labelledHeadline, lineRules, lineSays, pressMarks } from './line-rules.ts'

test.each(lineRules.flatMap(({ id, examples }) => examples.map(([text, sponsor]) => ({ id, text, sponsor }))))(
  '$id: “$text”',
  ({ id, text, sponsor }) => {
    const found = lineSays(text)
    expect(found && { id: found.rule.id, sponsor: found.sponsor }).toEqual({ id, sponsor })
  },
)

test.each(lineRules.flatMap(({ id, counterexamples }) => counterexamples.map((text) => ({ id, text }))))(
  'not $id: “$text”',
  ({ text }) => expect(lineSays(text)).toBeNull(),
)

test.each(pressMarks.flatMap(({ id, pattern, examples }) => examples.map((text) => ({ id, pattern, text }))))(
  '$id: “$text”',
  ({ pattern, text }) => expect(text).toMatch(pattern),
)

test.each(pressMarks.flatMap(({ id, counterexamples }) => counterexamples.map((text) => ({ id, text }))))(
  'not $id: “$text”',
  ({ text }) => expect(pressMarks.some(({ pattern }) => pattern.test(text))).toBe(false),
)

test.each([
  '[Sponsored] Ten kitchens',
  'Advertorial: Ten kitchens',
  'Ten kitchens (Sponsored)',
  '【PR】海の町',
  'Ten kitchens | Paid post',
])('a headline with its label: “%s”', (text) => expect(text).toMatch(labelledHeadline))

test.each([
  'Sponsored: how firms pay for football',
  'Paid leave for all',
  'Anzeige gegen Bürgermeister',
  'The sponsored life',
  'PR firms face a new law',
  '(PR) firms under fire',
  'Partner content: what it is and why it matters',
])('a headline without: “%s”', (text) => expect(text).not.toMatch(labelledHeadline))
