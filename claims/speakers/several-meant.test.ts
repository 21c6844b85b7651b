import { expect, test } from 'vitest'
import { resolvedIn } from '../testing/resolved-in.ts'

test.each([
  [
    'a crowd that is no subject',
    'Those remarks allowed Republicans to tie Lee to a plan that |they| dislike.',
    'Republicans',
  ],
  ['a pair', 'It rained. Ann Lee and Tom Marsh met. |They| said so.', 'Ann Lee and Tom Marsh'],
  ['dozens of whom', 'Dozens of women came. |They| said so.', 'Dozens of women'],
  ['a part of them', 'Young voters came. |Many of them| said so.', 'Young voters'],
  ['the two', 'Ann Lee and Tom Marsh met. |The two| said so.', 'Ann Lee and Tom Marsh'],
  ['no part of a body', 'The Hale Port Authority met. |Many| said so.', null],
  ['a verb is no noun', 'Young voters came. Ann Lee greets the town. |They| said so.', 'Young voters'],
])('they: %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker ?? null).toBe(speaker)
})

test.each([
  ['an apposition of one', 'He met Ann Lee of Hale, a Brook developer |who| said so.', 'Ann Lee'],
  ['a state in brackets', 'He met Sen. Ann Lee (R-Fla.), |who| said so.', 'Ann Lee'],
])('who: %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker ?? null).toBe(speaker)
})

test.each([
  [
    'a senator by the state',
    'Sens. Ann Lee (Ky.) and Tom Marsh (Fla.) came. |The Florida senator| said so.',
    'Tom Marsh',
  ],
  [
    'by the words before a comma',
    'The campaign chief, Ann Lee, met Tom Marsh. |The campaign chief| said so.',
    'Ann Lee',
  ],
  ['a bureau by its letters', 'The FBI came. It rained in Hale. |The bureau| said so.', 'FBI'],
  ['a school by its name', 'Ann Lee left Hale University. |The school| said so.', 'Hale University'],
  ['a name with a suffix', 'Tom Lee III came. |Lee| said so.', 'Tom Lee III'],
  ['two offices of one', '|Former prosecutor and Hale Mayor Ann Lee, who left,| said so.', 'Ann Lee'],
  ['a nickname', 'Ann “Annie” Lee came. |Lee| said so.', 'Ann “Annie” Lee'],
])('roles and names: %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker ?? null).toBe(speaker)
})
