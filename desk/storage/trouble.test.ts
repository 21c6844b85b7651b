import { expect, test } from 'vitest'
import { DeskError } from '../store.ts'
import { troubleOf } from './trouble.ts'

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['NotAllowedError', 'unavailable'],
  ['AbortError', 'unavailable'],
])('what the browser calls %s is “%s” to the desk', (name, trouble) => {
  const error = new DOMException('of the browser', name)
  expect(troubleOf(error)).toMatchObject({ trouble, cause: error })
})

test('an error of another realm is one as well', () => {
  expect(troubleOf({ name: 'QuotaExceededError' })).toMatchObject({ trouble: 'full' })
})

test.each([
  ['the desk’s own', new DeskError('gone')],
  ['a fault of our code', new TypeError('undefined is not a function')],
  ['one without a name', {}],
  ['a text', 'no'],
  ['nothing', null],
  ['nothing at all', undefined],
])('stays what it is: %s', (_what, error) => {
  expect(troubleOf(error)).toBe(error)
})
