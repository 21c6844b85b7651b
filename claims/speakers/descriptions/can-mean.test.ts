import { expect, test } from 'vitest'
import { contradicts } from './can-mean.ts'

test.each<[string, string[], boolean]>([
  ['the Republican candidate', ['democrat'], true],
  ['the Democratic candidate', ['republican'], true],
  ['the Republican candidate', ['republican'], false],
  ['the Republican candidate', [], false],
  ['the candidate', ['democrat'], false],
  ['the Republican candidate', ['democrat', 'republican'], false],
  ['the Vermont senator', ['texas'], true],
  ['the Vermont senator', ['vermont'], false],
  ['the Vermont senator', ['judge'], true],
  ['the secretary of state', ['senator', 'texas'], true],
  ['the secretary of state', ['secretary', 'senator'], false],
  ['the president', ['vice', 'president'], true],
  ['the vice president', ['president'], true],
  ['the vice president', ['vice', 'president'], false],
  ['the president', ['vice', 'chairman'], false],
  ['the Vermont senator', ['pastor'], false],
  ['the pastor', ['senator'], false],
  ['the Vermont senator', [], false],
  ['the senator', ['texas'], false],
  ['the governor', ['president'], true],
  ['the professor', ['student'], true],
  ['the lawmaker', ['senator'], false],
  ['the nominee', ['president'], true],
  ['the nominee', ['president', 'candidate'], false],
  ['the nominee', ['judge'], false],
  ['the Texas and Vermont senator', ['vermont'], false],
  ['the Vermont senator', ['texas', 'vermont'], false],
])('%s says another thing than %j: %s', (description, own, expected) => {
  expect(contradicts(description, new Set(own))).toBe(expected)
})

test('nothing is said otherwise where the story says nothing', () => {
  expect(contradicts('the Vermont senator')).toBe(false)
})
