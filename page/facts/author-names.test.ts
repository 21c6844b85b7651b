import { describe, expect, test } from 'vitest'
import { authorNames, distinctNames, nameFirst } from './author-names.ts'

describe('the names in a byline', () => {
  test.each([
    ['By Jane Roe', ['Jane Roe']],
    ['BY JANE ROE', ['JANE ROE']],
    ['By Jane Roe and John Doe, political editor', ['Jane Roe', 'John Doe']],
    ['By Jane Roe, John Doe and Ann O’Neill', ['Jane Roe', 'John Doe', 'Ann O’Neill']],
    ['Jane Roe/John Doe', ['Jane Roe', 'John Doe']],
    ['Words by Jane Roe | Photographs by John Doe', ['Jane Roe']],
    ['By Jane Roe in Riverton', ['Jane Roe']],
    ['By Jane Roe for the Riverton Echo', ['Jane Roe']],
    ['Jane Roe jane.roe@echo.example', ['Jane Roe']],
    ['Author: Jane Roe (Riverton)', ['Jane Roe']],
    ['Jane Roe Monday, 3 March 2025', ['Jane Roe']],
    ['Echo staff reporter', ['Echo staff reporter']],
    ['https://echo.example/authors/jane-roe', []],
    ['admin', []],
    ['See more', []],
    ['Senior Reporter, Jane Roe', ['Jane Roe']],
    ['山田太郎', ['山田太郎']],
    ['', []],
  ])('%j', (line, names) => {
    expect(authorNames(line)).toEqual(names)
  })
})

test('a name that is said twice counts once, in whatever letters', () => {
  expect(distinctNames(['Jane Roe', 'JANE ROE', 'José Díaz', 'Jose Diaz', 'John Doe'])).toEqual([
    'Jane Roe',
    'José Díaz',
    'John Doe',
  ])
})

test.each([
  ['Roe, Jane', 'Jane Roe'],
  ['Roe-Doe, Jane A.', 'Jane A. Roe-Doe'],
  ['Jane Roe, John Doe', 'Jane Roe, John Doe'],
])('the name %j begins with the given name', (data, name) => {
  expect(nameFirst(data)).toBe(name)
})
