import { expect, test } from 'vitest'
import { deskAddress, noAddress } from './address.ts'

test.each([
  ['https://paper.example/a', 'https://paper.example/a'],
  ['https://paper.example/a#comments', 'https://paper.example/a'],
  ['https://paper.example/a?utm_source=mail&id=7&utm_medium=x', 'https://paper.example/a?id=7'],
  ['https://paper.example/a?b=2&a=1', 'https://paper.example/a?b=2&a=1'],
  ['https://paper.example/a?FBCLID=x&gclid=y&mc_cid=z&smid=s', 'https://paper.example/a'],
  [
    'https://paper.example/a?item=4&gclids=5&my_utm_source=6',
    'https://paper.example/a?item=4&gclids=5&my_utm_source=6',
  ],
  ['HTTPS://Paper.Example', 'https://paper.example/'],
  ['story.txt', 'story.txt'],
  ['', noAddress],
])('%s is kept as %s', (url, address) => {
  expect(deskAddress(url)).toBe(address)
})

test('a text without an address has one that stands for that', () => {
  expect([deskAddress(null), deskAddress(undefined)]).toEqual([noAddress, noAddress])
})
