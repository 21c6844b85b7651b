import { expect, it } from 'vitest'
import { isSameClaim } from './same-claim.ts'

it.each([
  ['It lost 40 percent, he said.', 'It lost 40 percent he said', true],
  ['The harbor is safe.', 'The harbour is safe.', true],
  ['It lost 40 percent.', 'It lost 41 percent.', false],
  ['It lost 1.5 million.', 'It lost 15 million.', false],
  ['The crew of the Merrow was warned.', 'The crew of the Marrow was warned.', false],
  ['The crew was warned.', 'The crew was not warned.', false],
  ["They didn't agree.", 'They did agree.', false],
  ['Das ist kein Fehler.', 'Das ist ein Fehler.', false],
  ['Ce n’est jamais arrivé.', 'Ce n’est arrivé.', false],
])('%s / %s: %s', (one, other, same) => {
  expect(isSameClaim(one, other)).toBe(same)
  expect(isSameClaim(other, one)).toBe(same)
})
