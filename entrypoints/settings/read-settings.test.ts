import { expect, test } from 'vitest'
import { defaultSettings } from '../../types/settings.ts'
import { keyOf, readSettings } from './read-settings.ts'

test('nothing chosen is as we would have it', () => {
  expect(readSettings({})).toEqual(defaultSettings)
})

test('what was chosen stands, and an empty choice of kinds is a choice', () => {
  expect(readSettings({ [keyOf('theme')]: 'dark', [keyOf('kinds')]: [] })).toEqual({
    ...defaultSettings,
    theme: 'dark',
    kinds: [],
  })
})

test.each([
  ['theme', 'sepia'],
  ['kinds', ['vague', 'no-such-kind']],
  ['kinds', 'vague'],
  ['textSize', 14],
  ['language', 'tlh'],
  ['keys', 'yes'],
  ['emphasis', null],
] as const)('a damaged %s (%j) takes nothing else with it', (name, value) => {
  const stored = { [keyOf('emphasis')]: 'bold', [keyOf(name)]: value }
  expect(readSettings(stored)).toEqual({
    ...defaultSettings,
    ...(name !== 'emphasis' && { emphasis: 'bold' }),
  })
})
