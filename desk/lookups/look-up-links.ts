/** Places where a claim can be looked up, and the address that a click opens there. Nothing is asked before the click. */
export const lookUpLinks = [
  {
    id: 'fact-check-explorer',
    name: 'Fact Check Explorer',
    address: ({ words }: LookUp) => `https://toolbox.google.com/factcheck/explorer/search/${encodeURIComponent(words)}`,
  },
  {
    id: 'news',
    name: 'Google News',
    address: ({ words }: LookUp) => withQuery('https://news.google.com/search', { q: words }),
  },
  {
    id: 'wikipedia',
    name: 'Wikipedia',
    address: ({ words, language }: LookUp) =>
      withQuery(`https://${wikipediaOf(language)}.wikipedia.org/w/index.php`, { search: words }),
  },
  {
    id: 'wayback',
    name: 'Wayback Machine',
    address: ({ page }: LookUp) => (/^https?:/.test(page) ? `https://web.archive.org/web/*/${page}` : null),
  },
] as const

export interface LookUp {
  words: string
  /** Address of the page. */
  page: string
  /** BCP 47; `null` where not known. */
  language: string | null
}

/** Search boxes cut longer queries off, some with an error. */
const longestQuery = 180

/** A sentence as a query: without quotation marks, which would ask for the very words, cut after a whole word. */
export function queryOf(sentence: string): string {
  const plain = sentence
    .replace(/["“”„«»‘’‚‹›]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= longestQuery ? plain : plain.slice(0, longestQuery).replace(/\s+\S*$/, '')
}

function withQuery(address: string, parameters: Record<string, string>): string {
  return `${address}?${new URLSearchParams(parameters)}`
}

function wikipediaOf(language: string | null): string {
  const [code = ''] = (language ?? '').toLowerCase().split(/[-_]/)
  return /^[a-z]{2,3}$/.test(code) ? code : 'en'
}
