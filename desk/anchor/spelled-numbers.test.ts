import { expect, test } from 'vitest'
import { isSpelledNumber } from './spelled-numbers.ts'

test.each([
  'two twelve thirteen fifteen nineteen twenty forty ninety twenty-one four-day hundreds million trillion dozen half third quarters twice first second fourth twelfth',
  'zwei siebzehn einundzwanzig dreißig zweihundert tausende dutzend halbe doppelt dreimal ersten zweite achter',
  'deux seize vingt quatre-vingt-dix trente septante cents milliers millions douzaine moitié tiers première deuxième mardi août décembre',
  'dos quince dieciséis veinte veintidós treinta setenta sesenta ciento doscientas mil millones mitad tercera martes septiembre diciembre',
])('%s', (words) => {
  expect(words.split(' ').filter((word) => !isSpelledNumber(word))).toEqual([])
})

test.each([
  'one none often weight tentative attention secondary halfway firsthand',
  'ein eine erstaunlich achtung zweifel hundertstel vielleicht',
  'un une dixit marseille maison septique centre',
  'un una dosis tresillo milagro cientista martillo',
])('none of: %s', (words) => {
  expect(words.split(' ').filter(isSpelledNumber)).toEqual([])
})
