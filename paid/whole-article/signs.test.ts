import { expect, test } from 'vitest'
import { messagesIn } from '../../locales/testing/messages-in.ts'
import { lineRules } from './line-rules.ts'
import { signRules } from './signs.ts'
import { statements } from './statements/statement-in.ts'

test('every sign has words for the reader', () => {
  const messages = messagesIn('en')
  const without = Object.keys(signRules).filter((id) => !messages[`paidEvidence_${id}`])
  expect(without).toEqual([])
})

test('only signs that say so by themselves are strong enough to stand alone', () => {
  const supporting = Object.entries(signRules).flatMap(([id, { strength }]) => (strength === 'supporting' ? [id] : []))
  expect(supporting).toEqual(['advertisement_at_headline', 'partnership', 'page_tag', 'page_class'])
})

test('every rule for words leads to a sign', () => {
  const used = [...statements, ...lineRules].map(({ sign }) => sign)
  expect(used.filter((sign) => signRules[sign].kind !== 'words')).toEqual([])
})
