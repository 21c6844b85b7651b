import { foldWords } from '../flow/fold-text.ts'
import { authorNames, distinctNames, nameFirst } from './author-names.ts'
import { jsonLdAuthors } from './json-ld-authors.ts'
import type { PageData } from './page-data.ts'
import { type BylinePlace, markedAuthors, visibleAuthors } from './shown-authors.ts'

/** Meta elements for catalogues and for readers' statistics, which hold names, often the surname first. */
const cataloguedIn = [
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
]

/** Meta elements that hold whatever a page's maker takes for its author. */
const saidIn = ['byl', 'author', 'article:author', 'og:article:author', 'article.author']

/** More people than this don't sign a story. */
const mostNames = 12

/**
 * Who the page says wrote the story: the structured data, else meta elements, else what a reader sees above it. An
 * outlet as author is believed only where there is no person.
 *
 * @param extracted The byline that the extractor found.
 */
export function findByline(
  data: PageData,
  outlet: string | null,
  place: BylinePlace,
  extracted: string | null,
): string[] {
  const sources = [
    () => jsonLdAuthors(data),
    () => metaAuthors(data, cataloguedIn, nameFirst),
    () => markedAuthors(data, place),
    () => metaAuthors(data, saidIn),
    () => visibleAuthors(data, place),
    () => (extracted && extracted.length < 120 ? authorNames(extracted) : []),
  ]
  let fallback: string[] = []
  for (const source of sources) {
    const names = distinctNames(source().map((name) => beforeOutlet(name, outlet))).slice(0, mostNames)
    const people = names.filter((name) => !isOutlet(name, outlet))
    if (people.length > 0) return people
    if (fallback.length === 0) fallback = names
  }
  return fallback
}

/** The names in the first of some meta elements that holds any. */
function metaAuthors({ meta }: PageData, properties: string[], order = (author: string) => author): string[] {
  return (
    properties
      .map((property) => (meta.get(property) ?? []).flatMap((author) => authorNames(order(author))))
      .find((names) => names.length > 0) ?? []
  )
}

function isOutlet(name: string, outlet: string | null): boolean {
  const [folded, own] = [foldWords(name), foldWords(outlet ?? '')]
  return own !== '' && (folded.replace(/ /g, '') === own.replace(/ /g, '') || own.startsWith(`${folded} `))
}

/** "Jane Roe Riverton Echo News Fellow": what follows the outlet's name is the job there. */
function beforeOutlet(name: string, outlet: string | null): string {
  const at = outlet ? name.toLowerCase().indexOf(` ${outlet.toLowerCase()}`) : -1
  return at > 3 ? name.slice(0, at) : name
}
