import { expect, it } from 'vitest'
import { isOurPanel } from './our-panel.ts'

const extension = { id: 'ours', getURL: () => 'chrome-extension://ours/' }

it('serves a page of the extension', () => {
  expect(isOurPanel({ id: 'ours', url: 'chrome-extension://ours/sidepanel.html' }, extension)).toBe(true)
})

it.each([
  ['nobody', undefined],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/sidepanel.html' }],
  ['another extension that shows our address', { id: 'theirs', url: 'chrome-extension://ours/sidepanel.html' }],
  ['a script of ours in a page', { id: 'ours', url: 'https://harbour.example/story' }],
  ['a page whose address only begins like ours', { id: 'ours', url: 'chrome-extension://ours.harbour.example/' }],
  ['a sender without an address', { id: 'ours' }],
])('does not serve %s', (_who, sender) => {
  expect(isOurPanel(sender, extension)).toBe(false)
})
