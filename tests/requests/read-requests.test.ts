import { expect, it } from 'vitest'
import { requestsOfChromium, unwanted } from './read-requests.ts'

const log = (...events: object[]) =>
  `{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":7}},\n"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}`
const request = (url: string, initiator: string, kind = 'other') => ({
  type: 7,
  params: { url, initiator, request_type: kind },
})

const typed = request('http://127.0.0.1:80/a.html', 'not an origin', 'main frame')
const picture = request('http://127.0.0.1:80/a.png', 'http://127.0.0.1:80')
const update = request('https://update.googleapis.com/service', 'not an origin')

it('finds the requests of a log, also of one that ends in the middle', () => {
  const expected = ['http://127.0.0.1:80/a.html', 'http://127.0.0.1:80/a.png']
  expect(requestsOfChromium(`${log(typed, { type: 3 }, picture)}]}`).map(({ url }) => url)).toEqual(expected)
  expect(requestsOfChromium(`${log(typed, picture)},\n{"type":7,"par`).map(({ url }) => url)).toEqual(expected)
})

it.each([
  ['a page’s request that leaves the device', request('https://tracker.example/', 'http://127.0.0.1:80')],
  ['an extension’s request', request('https://factchecktools.googleapis.com/v1', 'chrome-extension://abc')],
  ['an extension’s request to this device', request('http://127.0.0.1:80/', 'chrome-extension://abc')],
  ['a page elsewhere that was opened', request('https://harbour.example/', 'not an origin', 'main frame')],
  ['a request by nobody to somebody unknown', request('https://harbour.example/', 'not an origin')],
  ['a host that only begins like this device', request('http://127.0.0.1.harbour.example/', 'http://127.0.0.1:80')],
])('does not want %s', (_what, event) => {
  expect(unwanted(requestsOfChromium(`${log(typed, picture, update, event)}]}`))).toHaveLength(1)
})

it('has nothing against pages on this device and the browser’s own', () => {
  expect(unwanted(requestsOfChromium(`${log(typed, picture, update)}]}`))).toEqual([])
})
