import { expect, test } from 'vitest'
import { mediaApply } from './media-query.ts'

test.each([
  ['', true, true, true],
  ['all', true, true, true],
  ['screen', false, true, true],
  ['print', true, false, false],
  ['only screen and (max-width: 600px)', false, true, false],
  ['(min-width: 48em)', null, false, true],
  ['screen and (min-width:320px) and (max-width:40em)', false, true, false],
  ['print, (max-width: 600px)', true, true, false],
  ['not print', false, true, true],
  ['(width <= 600px)', null, true, false],
  ['(prefers-color-scheme: dark)', null, null, null],
  ['screen and (orientation: portrait) and (min-width: 900px)', false, false, null],
])('“%s” on paper %s, on a phone %s, on a desk %s', (media, paper, phone, desk) => {
  expect([mediaApply(media, null), mediaApply(media, 390), mediaApply(media, 1280)]).toEqual([paper, phone, desk])
})
