import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { searchClaims } from './claims-search.ts'
import { lookUpLinks, queryOf } from './look-up-links.ts'

describe('links', () => {
  const look = { words: 'rents & “fares” rose 40 %', page: 'https://outlet.example/a?b=c', language: 'de-AT' }
  it.each([
    [
      'fact-check-explorer',
      'https://toolbox.google.com/factcheck/explorer/search/rents%20%26%20%E2%80%9Cfares%E2%80%9D%20rose%2040%20%25',
    ],
    ['news', 'https://news.google.com/search?q=rents+%26+%E2%80%9Cfares%E2%80%9D+rose+40+%25'],
    ['wikipedia', 'https://de.wikipedia.org/w/index.php?search=rents+%26+%E2%80%9Cfares%E2%80%9D+rose+40+%25'],
    ['wayback', 'https://web.archive.org/web/*/https://outlet.example/a?b=c'],
  ])('%s', (id, address) => {
    expect(lookUpLinks.find((one) => one.id === id)?.address(look)).toBe(address)
  })

  it('lead nowhere for what has no address, and to no host that a page could make up', () => {
    const odd = { ...look, page: 'urn:second-source:no-address', language: 'evil.example/' }
    const addresses = lookUpLinks.map(({ address }) => address(odd))
    expect(addresses[3]).toBeNull()
    expect(new URL(addresses[2] ?? '').host).toBe('en.wikipedia.org')
  })

  it('ask for a sentence without its quotation marks, cut after a word', () => {
    expect(queryOf('“We lost it,” she said.')).toBe('We lost it, she said.')
    expect(queryOf('word '.repeat(100))).toMatch(/^(?:word )+word$/)
    expect(queryOf('word '.repeat(100)).length).toBeLessThanOrEqual(180)
    expect(queryOf('He said“we lost”it.')).toBe('He said we lost it.')
    expect(queryOf(`${'w'.repeat(180)}`)).toBe('w'.repeat(180))
    expect(queryOf(`${'w'.repeat(100)}  ${'v'.repeat(100)}`)).toBe('w'.repeat(100))
  })
})

describe('claims:search with the user’s own key', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  async function answered(status: number, body: string) {
    const asked: string[] = []
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const question = { words: 'fares rose', key: 'own key', language: 'en', signal: new AbortController().signal }
    return { asked, host, result: await searchClaims(question, host) }
  }

  it('gives the checks it finds', async () => {
    const review = {
      publisher: { name: 'Checkers' },
      url: 'https://c.example/1',
      textualRating: 'Half true',
      reviewDate: '2024-01-02T00:00:00Z',
    }
    const script = { ...review, url: 'javascript:alert(1)' }
    const { asked, result } = await answered(
      200,
      JSON.stringify({
        claims: [{ text: 'Fares rose', claimant: 'A mayor', claimReview: [review, script] }, { text: 'x' }],
      }),
    )
    expect(asked).toEqual(['/v1alpha1/claims:search?query=fares+rose&pageSize=5&languageCode=en&key=own+key'])
    expect(result).toEqual({
      kind: 'found',
      checks: [
        {
          claim: 'Fares rose',
          claimant: 'A mayor',
          publisher: 'Checkers',
          rating: 'Half true',
          url: 'https://c.example/1',
          date: '2024-01-02T00:00:00Z',
        },
      ],
    })
  })

  it.each([
    [200, '{}', { kind: 'found', checks: [] }],
    [200, '{"claims":[{"text":"x"}]}', { kind: 'found', checks: [] }],
    [401, '{"error":{}}', { kind: 'trouble', trouble: 'key' }],
    [404, '{}', { kind: 'trouble', trouble: 'failed' }],
    [400, '{"error":{}}', { kind: 'trouble', trouble: 'key' }],
    [403, '{"error":{}}', { kind: 'trouble', trouble: 'key' }],
    [429, '{"error":{}}', { kind: 'trouble', trouble: 'quota' }],
    [500, '', { kind: 'trouble', trouble: 'failed' }],
    [200, '<html>', { kind: 'trouble', trouble: 'failed' }],
    [200, '{"claims":5}', { kind: 'trouble', trouble: 'failed' }],
  ])('answers %i %s with what the user can do', async (status, body, expected) => {
    expect((await answered(status, body)).result).toEqual(expected)
  })

  it('names whoever published a check by its site where there is no name, and takes nothing without words or address', async () => {
    const reviews = [
      { url: 'http://c.example/1', publisher: { site: 'checkers.example' } },
      { url: 'https://c.example/2' },
      { publisher: { name: 'Checkers' } },
      { url: 'data:text/html,https://c.example' },
    ]
    const { result } = await answered(
      200,
      JSON.stringify({
        claims: [{ text: 'x', claimReview: reviews }, { claimReview: [{ url: 'https://c.example/3' }] }],
      }),
    )
    const check = { claim: 'x', claimant: null, rating: null, date: null }
    expect(result).toEqual({
      kind: 'found',
      checks: [
        { ...check, publisher: 'checkers.example', url: 'http://c.example/1' },
        { ...check, publisher: 'c.example', url: 'https://c.example/2' },
      ],
    })
  })

  it('asks in no language where none is known, and not at all once it is called off', async () => {
    const { asked, host } = await answered(200, '{}')
    const question = { words: 'x', key: 'k', language: null, signal: new AbortController().signal }
    await searchClaims(question, host)
    expect(asked[1]).toBe('/v1alpha1/claims:search?query=x&pageSize=5&key=k')
    expect(await searchClaims({ ...question, signal: AbortSignal.abort() }, host)).toEqual({
      kind: 'trouble',
      trouble: 'offline',
    })
    expect(asked).toHaveLength(2)
  })

  it('says that nobody answers', async () => {
    const question = { words: 'x', key: 'k', language: null, signal: new AbortController().signal }
    expect(await searchClaims(question, 'http://127.0.0.1:9')).toEqual({ kind: 'trouble', trouble: 'offline' })
  })
})
