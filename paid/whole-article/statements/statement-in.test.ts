import { expect, test } from 'vitest'
import { lineRules } from '../line-rules.ts'
import { statementIn, statements, tellsOfOutsiders } from './statement-in.ts'

const examples = statements.flatMap(({ id, sign, examples }) =>
  examples.map(([text, sponsor]) => ({ id, sign, text, sponsor })),
)
const counterexamples = statements.flatMap(({ id, counterexamples }) => counterexamples.map((text) => ({ id, text })))

test.each(examples)('$id: “$text”', ({ sign, text, sponsor }) => {
  const found = statementIn(text, 'head')
  expect(found && { sign: found.statement.sign, sponsor: found.sponsor }).toEqual({ sign, sponsor })
})

test.each(counterexamples)('nothing: “$text”', ({ text }) => {
  expect(statementIn(text, 'head')).toBeNull()
})

test('every statement has an id of its own', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
})

test('prose that merely holds such words is no statement', () => {
  const prose = 'This article is a very long and winding tale of the town and its people '.repeat(12)
  expect(statementIn(`${prose}. This article was paid for by Corvane Bank.`, 'head')).toBeNull()
})

test('what every statement and line is first looked over for is in all of them', () => {
  const lines = lineRules.flatMap(({ examples }) => examples.map(([text]) => text))
  for (const text of [...examples.map((example) => example.text), ...lines]) expect(text).toMatch(tellsOfOutsiders)
})

test.each(statements)('$id: what its pattern is asked for is in every example', ({ tells, examples }) => {
  for (const [text] of examples) expect(text).toMatch(tells)
})

test.each(statements.filter(({ where }) => where === 'head'))(
  '$id: is none away from the headline',
  ({ id, examples }) => {
    for (const [text] of examples) expect(statementIn(text, 'around')?.statement.id).not.toBe(id)
  },
)

test.each(statements.filter(({ where }) => where !== 'head'))('$id: is one anywhere', ({ examples }) => {
  for (const [text] of examples) expect(statementIn(text, 'around')).not.toBeNull()
})

const english = 'This article was paid for by Corvane Bank.'
const german = 'Dies ist ein bezahlter Beitrag.'

test('a statement is as long as a paragraph at most', () => {
  expect(statementIn(english.padStart(700, 'Boats. '), 'head')?.sponsor).toBe('Corvane Bank')
  expect(statementIn(english.padStart(701, 'Boats. '), 'head')).toBeNull()
})

test.each([
  ['de-AT', true],
  [null, true],
  ['fr', false],
  ['en', false],
  // Of a language that has no table only English is looked for.
  ['pl', false],
])('on a page in %s a German statement is one: %s', (language, isOne) => {
  expect(statementIn(german, 'head', language) !== null).toBe(isOne)
  expect(statementIn(english, 'head', language)).not.toBeNull()
})

test('a sponsor’s name begins with a capital, and isn’t the beginning of a sentence', () => {
  const named = (by: string) => statementIn(`This article was paid for by ${by}.`, 'head')?.sponsor ?? null
  expect(named('the Corvane Bank')).toBe('the Corvane Bank')
  expect(named('a company that the Corvane Bank owns')).toBeNull()
  expect(named('CORVANE BANK')).toBe('CORVANE BANK')
})
