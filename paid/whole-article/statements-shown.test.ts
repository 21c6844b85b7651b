// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { wordingOf } from '../wordings/wording-of.ts'
import type { Sign } from './signs.ts'
import { statementsShown } from './statements-shown.ts'

const [one, other] = [document.createElement('p'), document.createElement('p')]
const sign = (seen: string, element?: Element): Sign => ({
  rule: 'statement',
  seen,
  sponsor: null,
  ...(element && { shown: { element, where: 'before' } }),
})

test('what readers see is shown in order, once for each element; data for machines aren’t', () => {
  const signs = [sign('a', one), sign('b'), sign('c', one), sign('d', other)]
  expect(statementsShown(signs, [])).toEqual([
    { element: one, text: 'a' },
    { element: other, text: 'd' },
  ])
})

test('what is a label already isn’t shown again', () => {
  const wording = wordingOf('Sponsored')
  if (!wording) throw new Error('no wording')
  const label = { element: one, text: 'Sponsored', wording, visible: true, inSlot: false }
  expect(statementsShown([sign('a', one), sign('b', other)], [label])).toEqual([{ element: other, text: 'b' }])
})
