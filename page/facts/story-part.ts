import { foldText, foldWords } from '../flow/fold-text.ts'
import { articleNode, type JsonLdNode, textsOf, typesOf } from './json-ld.ts'
import type { PageData } from './page-data.ts'

/** One story of a page whose head and structured data speak of another. */
export interface StoryPart {
  /** Holds this story's headline and text. */
  element: Element
  heading: Element | null
  /** Its own address, `null` where not known. */
  address: string | null
}

/** What a page says in its head about the outlet and not about the story. */
const aboutOutlet =
  /^(?:og:site_name|og:site|application-name|apple-mobile-web-app-title|dc\.publisher|twitter:site|content-language|dc\.language|language|og:locale)$/

/** The page's data without what they say of other stories: an author's name on the wrong story is worse than none. */
export function dataOfPart(page: PageData, part: StoryPart): PageData {
  const isAboutPart = (node: JsonLdNode) => names(node, part)
  const isAboutOutlet = (node: JsonLdNode) => typesOf(node).some((type) => /Organization$|^WebSite$/.test(type))
  const own = page.jsonLd.filter(isAboutPart)
  return {
    ...page,
    root: part.element,
    jsonLd: [...own, ...page.jsonLd.filter(isAboutOutlet)],
    jsonLdBlocks: own,
    article: articleNode(own),
    meta: new Map([...page.meta].filter(([name]) => aboutOutlet.test(name))),
    marked: page.marked.filter((element) => part.element.contains(element)),
  }
}

function names(node: JsonLdNode, { heading, address }: StoryPart): boolean {
  const main = node.mainEntityOfPage
  const addresses = [node.url, node['@id'], main && typeof main === 'object' ? (main as JsonLdNode)['@id'] : main]
  if (address && addresses.some((one) => typeof one === 'string' && one.split('#')[0] === address)) return true
  const headline = foldWords(textsOf(node.headline)[0] ?? '')
  return headline !== '' && headline === foldWords(foldText(heading?.textContent ?? ''))
}
