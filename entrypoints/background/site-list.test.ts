import { expect, test } from 'vitest'
import {
  exceptionPatterns,
  hostOf,
  isReviewedAlways,
  noSites,
  patternOf,
  siteOf,
  withException,
  withHost,
  withoutHost,
} from './site-list.ts'

const sites = withException(
  withHost(noSites, 'www.paper.example'),
  'https://www.paper.example/crosswords?day=1#top',
  true,
)

test.each([
  ['https://www.paper.example/news', true],
  ['http://www.paper.example:8080/', true],
  ['https://www.paper.example/crosswords', false],
  ['https://www.paper.example/crosswords?day=2', false],
  ['https://www.paper.example/crosswords/old', true],
  ['https://paper.example/news', false],
  ['https://shop.www.paper.example/', false],
  ['file:///home/me/paper.html', false],
  ['about:blank', false],
  [undefined, false],
])('%s is reviewed without a click: %s', (address, always) => {
  expect(isReviewedAlways(sites, address)).toBe(always)
})

test('a site that is dropped takes its exceptions along, and no other’s', () => {
  const more = withException(withHost(sites, 'echo.example'), 'https://echo.example/games', true)
  expect(withoutHost(more, 'www.paper.example')).toEqual({
    hosts: ['echo.example'],
    exceptions: ['https://echo.example/games'],
  })
})

test('an exception can be taken back, and a site is listed once', () => {
  expect(withException(sites, 'https://www.paper.example/crosswords', false).exceptions).toEqual([])
  expect(withHost(sites, 'www.paper.example').hosts).toEqual(['www.paper.example'])
})

test('the browser is asked for one host and nothing else', () => {
  expect(patternOf('www.paper.example')).toBe('*://www.paper.example/*')
  expect(exceptionPatterns('https://www.paper.example/a*b')).toEqual([
    '*://www.paper.example/a%2Ab',
    '*://www.paper.example/a%2Ab?*',
  ])
  expect(hostOf('chrome://version')).toBeNull()
  expect(siteOf(sites, 'https://echo.example/')).toEqual({ host: 'echo.example', always: false, excepted: false })
})
