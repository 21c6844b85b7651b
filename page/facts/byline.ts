import { contentOf } from '../../types/document-parts.ts'
import type { Rendering } from '../../types/rendering.ts'
import { namesOf, nameWord } from '../flow/element-names.ts'
import { foldText, foldWords } from '../flow/fold-text.ts'
import { authorNames, distinctNames, nameFirst } from './author-names.ts'
import { type JsonLdNode, textsOf, typesOf } from './json-ld.ts'
import type { PageData } from './page-data.ts'

const metaNames = [
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'byl',
  'author',
  'article:author',
  'og:article:author',
  'article.author',
]

interface BylinePlace {
  storyRoot: Element | null
  headline: Element | null
  rendering: Rendering
}

/**
 * Who the page says wrote the story: the structured data, else meta elements, else what a reader sees above it. An
 * outlet as author is believed only where there is no person.
 */
export function findByline(
  data: PageData,
  outlet: string | null,
  headline: Element | null,
  storyRoot: Element | null,
  rendering: Rendering,
  extracted: string | null,
): string[] {
  const own = foldWords(outlet ?? '')
  const isOutlet = (name: string) => {
    const folded = foldWords(name)
    return own !== '' && (folded.replace(/ /g, '') === own.replace(/ /g, '') || own.startsWith(`${folded} `))
  }
  const sources = [
    () => jsonLdAuthors(data),
    () =>
      metaNames
        .slice(0, 6)
        .map((name) => (data.meta.get(name) ?? []).flatMap((author) => authorNames(nameFirst(author))))
        .find((names) => names.length > 0) ?? [],
    () => markedAuthors(data, { storyRoot, headline, rendering }),
    () =>
      metaNames
        .slice(6)
        .map((name) => (data.meta.get(name) ?? []).flatMap(authorNames))
        .find((names) => names.length > 0) ?? [],
    () => visibleAuthors(data.root, headline, storyRoot, rendering),
    () => (extracted && extracted.length < 120 ? authorNames(extracted) : []),
  ]
  let fallback: string[] = []
  for (const source of sources) {
    const names = distinctNames(source().map((name) => beforeOutlet(name, outlet))).slice(0, 12)
    const people = names.filter((name) => !isOutlet(name))
    if (people.length > 0) return people
    if (names.length > 0 && fallback.length === 0) fallback = names
  }
  return fallback
}

/** "Jane Roe Riverton Echo News Fellow": what follows the outlet's name is the job there. */
function beforeOutlet(name: string, outlet: string | null): string {
  const at = outlet ? name.toLowerCase().indexOf(` ${outlet.toLowerCase()}`) : -1
  return at > 3 ? name.slice(0, at) : name
}

function jsonLdAuthors({ article, jsonLd }: PageData): string[] {
  if (!article) return []
  return (
    [article.author, article.creator, article.contributor]
      .map((value) => authorTexts(value, jsonLd).flatMap(authorNames))
      .find((names) => names.length > 0) ?? []
  )
}

/** An author may be a reference to a node that stands elsewhere. */
function authorTexts(value: unknown, nodes: JsonLdNode[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => authorTexts(one, nodes))
  if (value && typeof value === 'object') {
    const node = value as JsonLdNode
    const id = node['@id']
    if (!node.name && typeof id === 'string') {
      const target = nodes.find((other) => other['@id'] === id && other.name)
      if (target && typesOf(target).some((type) => /Person|Organization/.test(type))) return textsOf(target)
    }
  }
  return textsOf(value)
}

/** Elements that are marked as the author's name, above or in the story. */
function markedAuthors({ root, marked }: PageData, { storyRoot, headline, rendering }: BylinePlace): string[] {
  const finders = [
    () => marked.filter((element) => isProperty(element, 'name') && element.closest('[itemprop~="author"]')),
    () => marked.filter((element) => isProperty(element, 'author')),
    () => marked.filter((element) => element.hasAttribute('rel')),
    () => Array.from(root.querySelectorAll('a[href*="/author"], a[href*="/profile/"], a[href*="/by/"]')),
  ]
  for (const find of finders) {
    const names: string[] = []
    for (const element of find().slice(0, 30)) {
      if (!belongsToStory(element, storyRoot, headline)) continue
      const content = element.getAttribute('content')
      if (content === null && !rendering.isShown(element)) continue
      const text = content ?? foldText(element.textContent ?? '')
      if (text.length <= 120) names.push(...authorNames(text))
    }
    if (names.length > 0) return names
  }
  return []
}

function isProperty(element: Element, property: string): boolean {
  return (element.getAttribute('itemprop') ?? '').split(/\s+/).includes(property)
}

const bylineName = nameWord(
  'by-?lines?|authors?|author-?(?:name|names|link|byline)|article-?author|post-author|contributors?|writer|vcard|meta-author',
)

/** A line with a byline's name or a byline's words between headline and story. */
function visibleAuthors(
  root: ParentNode,
  headline: Element | null,
  storyRoot: Element | null,
  rendering: Rendering,
): string[] {
  let seen = 0
  for (const element of root.querySelectorAll(
    '[class*="author" i], [class*="byline" i], [id*="byline" i], [class*="writer" i], [class*="contributor" i], address',
  )) {
    if (seen++ > 60) break
    const text = foldText(element.textContent ?? '')
    if (
      !text ||
      text.length > 160 ||
      !bylineName.test(`${namesOf(element)}${element.localName === 'address' ? ' byline' : ''}`)
    )
      continue
    if (!belongsToStory(element, storyRoot, headline) || !rendering.isShown(element)) continue
    const names = authorNames(text)
    if (names.length > 0) return names
  }
  return bylineByWords(headline, storyRoot, rendering)
}

/** "By Jane Roe" as a short line of its own near the headline. */
function bylineByWords(headline: Element | null, storyRoot: Element | null, rendering: Rendering): string[] {
  const from = headline ?? storyRoot
  const document = from?.ownerDocument
  if (!from || !document) return []
  const walker = document.createTreeWalker(contentOf(document), 4)
  walker.currentNode = from
  for (let steps = 0; steps < 150 && walker.nextNode(); steps++) {
    const parent = walker.currentNode.parentElement
    const text = foldText(walker.currentNode.nodeValue ?? '')
    if (!parent || !/^by\b/i.test(text)) continue
    const line = foldText(/^by:?$/i.test(text) ? (parent.parentElement?.textContent ?? '') : (parent.textContent ?? ''))
    if (
      line.length > 120 ||
      !/^by:?\s+\p{Lu}/iu.test(line) ||
      !rendering.isShown(parent) ||
      !belongsToStory(parent, storyRoot, headline)
    )
      continue
    const names = authorNames(line)
    if (names.length > 0) return names
  }
  return []
}

function belongsToStory(element: Element, storyRoot: Element | null, headline: Element | null): boolean {
  if (element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="recommend" i]'))
    return false
  if (!storyRoot) return true
  if (storyRoot.contains(element)) return true
  const article = storyRoot.closest('article, main') ?? headline?.closest('article, main')
  if (article?.contains(element)) return true
  // Above the story and not above its headline.
  const beforeStory = Boolean(element.compareDocumentPosition(storyRoot) & 4)
  return (
    beforeStory &&
    (!headline ||
      Boolean(headline.compareDocumentPosition(element) & 4) ||
      Boolean(headline.parentElement?.contains(element)))
  )
}
