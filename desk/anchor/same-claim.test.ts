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
  ['', '…', true],
  ['', 'It was never so.', false],
  ['At Holm the crew met Ann Lee.', 'At Holm the crew met Lee Ann.', true],
  ['Holm and Aal met.', 'HolmAal met.', false],
  ['He said the iPhone sold.', 'He said the phone sold.', true],
  ['The crew met Holm’s mayor.', 'The crew met Holm mayor.', true],
  ['The crew met O’Shea.', 'The crew met O’Hea.', false],
  ["The crew met Hal'sten.", 'The crew met Halten.', false],
  ['They didn’t agree.', 'They did not agree.', true],
  ['It rose 3,000.5 percent.', 'It rose 3,000.6 percent.', false],
  ['It rose 40%.', 'It rose 40.', false],
  ['The vote was nine to four.', 'The vote was eight to four.', false],
  ['Four people were aboard.', 'Nine people were aboard.', false],
  ['A four-day strike.', 'A five-day strike.', false],
  ['Some twenty-one were hurt.', 'Some twenty-two were hurt.', false],
  ['Es waren einundzwanzig Boote.', 'Es waren einundvierzig Boote.', false],
  ['Es ist der zweite Sturm.', 'Es ist der dritte Sturm.', false],
  ['Elle ferme mardi prochain.', 'Elle ferme lundi prochain.', false],
  ['C’est la troisième fois.', 'C’est la énième fois.', false],
  ['Son doscientos barcos.', 'Son trescientos barcos.', false],
  ['One of them was there.', 'A few of them were there.', true],
  ['It said the harbour Board met.', 'It said the harbour board met.', false],
])('%s / %s: %s', (one, other, same) => {
  expect(isSameClaim(one, other)).toBe(same)
  expect(isSameClaim(other, one)).toBe(same)
})
