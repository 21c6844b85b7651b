import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PanelToPage } from '../../types/messages.ts'
import { readPanelMessage } from './panel-messages.ts'

it.each<PanelToPage>([
  { kind: 'read' },
  { kind: 'paint', marks: [{ id: 3, style: 'vague', start: 0, end: 12 }], paid: true, emphasis: 'tint' },
  { kind: 'show', span: { start: 4, end: 9 } },
  { kind: 'show-paid', marker: 0 },
  { kind: 'extracted', number: 2, article: { kept: [3, 4], byline: 'Jane Roe' } },
  { kind: 'extracted', number: 2, article: null },
])('a message of the panel’s is itself', (message) => {
  expect(readPanelMessage(structuredClone(message))).toEqual(message)
})

it.each([
  ['nothing', undefined],
  ['an unknown kind', { kind: 'run', code: 'alert(1)' }],
  [
    'a style that isn’t ours',
    { kind: 'paint', marks: [{ id: 0, style: '}*{', start: 0, end: 1 }], paid: false, emphasis: 'lines' },
  ],
  [
    'a mark from nowhere',
    { kind: 'paint', marks: [{ id: 0, style: 'vague', start: -1, end: 1 }], paid: false, emphasis: 'lines' },
  ],
  ['an emphasis that isn’t ours', { kind: 'paint', marks: [], paid: false, emphasis: '}*{' }],
  ['an article of elements without a number', { kind: 'extracted', number: 2, article: { kept: [-1], byline: null } }],
  ['a marker that is a key of every object', { kind: 'show-paid', marker: 'constructor' }],
])('it is no message where it is %s', (_what, data) => {
  expect(readPanelMessage(data)).toBeNull()
})

it('may be anything, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      readPanelMessage(data)
    }),
    { numRuns: 2_000 },
  )
})
