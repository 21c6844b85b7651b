import { expect, test } from 'vitest'
import { labelText, plainLabel } from './label-text.ts'

test.each([
  ['Paid Post', 'Paid Post'],
  ['  «Paid\u00a0 Post»: ', 'Paid Post'],
  ['— Paid.', 'Paid'],
  ['Ｐaid\u200bPost', 'Paid Post'],
  ['Anzeige\u00ad', 'Anzeige'],
  ['Kitchens (Anzeige)', 'Kitchens (Anzeige)'],
  ['(Anzeige) Kitchens', 'Anzeige) Kitchens'],
  ['(Anzeige)', 'Anzeige'],
  ['Paid, for you', 'Paid, for you'],
  ['Réclame !', 'Réclame'],
  ['3i', '3i'],
  ['…', ''],
])('the plain words of %j are %j', (text, plain) => {
  expect(plainLabel(text)).toBe(plain)
})

test.each([
  ['PAID POST', 'paid post'],
  ['L’Annonce', "l'annonce"],
  ['İŞ BİRLİĞİYLE', 'iş birliğiyle'],
])('%s is looked up as %s', (text, looked) => {
  expect(labelText(text)).toBe(looked)
})
