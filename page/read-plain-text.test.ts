import { expect, test } from 'vitest'
import { readPlainText } from './read-plain-text.ts'

test('the story is the text itself, and its lines are the blocks', () => {
  const text = '\uFEFFThe bridge is closed.\r\n\r\n  “It is over,” said Jane Roe. \n\t\nLast line'
  const { story } = readPlainText(text, null)
  expect(story.text).toBe(text)
  expect(story.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The bridge is closed.',
    '“It is over,” said Jane Roe.',
    'Last line',
  ])
})

test('nothing but blank lines is no story', () => {
  expect(readPlainText(' \n\n', null).notices).toEqual(['no-story'])
})

test('the address is kept', () => {
  expect(readPlainText('Text.', 'https://echo.example/a.txt').facts.url).toBe('https://echo.example/a.txt')
})
