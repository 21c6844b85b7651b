// @vitest-environment jsdom
import { expect, it, test } from 'vitest'
import { holdsMoreText, namesOf, plainText, tokenParts } from './plain-text.ts'

it('asks a form for its own names where its fields are called like its properties', () => {
  document.body.innerHTML = '<form id="ask" class="ad-box wide"><input name="id"><input name="classList"></form>'
  const [form] = document.forms
  expect(form && namesOf(form)).toEqual(['ask', 'ad-box', 'wide'])
})

test.each([
  ['<p></p>', []],
  ['<p class="  ad-box\n wide "></p>', ['ad-box', 'wide']],
  ['<p id="" class=""></p>', []],
])('the names of %s are %j', (html, names) => {
  document.body.innerHTML = html
  expect(namesOf(document.body.firstElementChild as Element)).toEqual(names)
})

test.each([
  [' Paid\n  Post ', 'Paid Post'],
  ['— “Paid Post”: ', 'Paid Post'],
  ['Ｐaid\u200bPost\u00ad', 'Paid Post'],
  ['Paid – Post', 'Paid – Post'],
  ['…', ''],
])('the plain words of %j are %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test.each([
  ['adSlot__top', ['ad', 'slot', 'top']],
  ['AdSlot', ['ad', 'slot']],
  ['c-ad.top:x/y', ['c', 'ad', 'top', 'x', 'y']],
  ['ad2Top', ['ad2', 'top']],
  ['ADVERT', ['advert']],
  ['--', []],
])('the parts of %s are %j', (token, parts) => {
  expect(tokenParts(token)).toEqual(parts)
})

test.each([
  ['abcdef', 5, true],
  ['abcde', 5, false],
  ['<b> abc </b>\n<i>def</i>', 5, true],
  ['<b> abc </b>\n<i>de</i>', 5, false],
  ['', 0, false],
])('%s holds more than %d characters: %s', (html, most, more) => {
  document.body.innerHTML = html
  expect(holdsMoreText(document.body, most)).toBe(more)
})
