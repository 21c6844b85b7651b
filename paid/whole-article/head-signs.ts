import { bodyOf } from '../../types/document-parts.ts'
import type { Steps } from '../../types/steps.ts'
import { namesOf } from '../plain-text.ts'
import { type ArticlePlace, tidy } from './article-place.ts'
import { readDataLayers } from './data-layer.ts'
import { paidFolderIn, paidSection } from './paid-words.ts'
import type { Sign } from './signs.ts'

const sectionKey = /(?:^|[:._-])(?:section|content[-_]?type|article[-_]?type|page[-_]?type|type)$/i
const flagKey =
  /(?:^|[:._-])(?:is-?)?(?:sponsored(?:[-_]?(?:content|post|article))?|branded[-_]?content|advertorial|paid[-_]?(?:content|post)|partner[-_]?content|native[-_]?ad)$/i
const sponsorKey = /(?:^|[:._-])(?:sponsor|advertiser)(?:[-_]?name)?$/i
const tagKey = /(?:^|[:._-])(?:keywords|tags?|news_keywords)$/i
const tag = /^(?:sponsored(?: content| post)?|advertorial|paid (?:post|content)|partner content|paid partnership)$/i
const paidName =
  /^(?:(?:single|category|tag|post-type|type|format|template|section|channel|page|article|story|post|content|is|has)[-_]+)?(?:(?:single|category|article|post|type)[-_]+)?(?:sponsored|advertorial|paid[-_]?(?:content|post)|sponsored[-_](?:content|post|article|story)|branded[-_]?content|partner[-_]?content|brand[-_]?voice)(?:[-_]+(?:article|post|page|content|story|template))*$/i

/** Names that would be taken for a sponsor's but say only that there is none. */
const noName = /^(?:no|none|null|false|true|yes|undefined|0|1|n\/a|sponsor|default)$/i

/** What the page's head, its address, its scripts' data and its class names say: data for machines. */
export function* headSigns(document: Document, place: ArticlePlace, sections: string[]): Steps<Sign[]> {
  const signs: Sign[] = []
  const add = (rule: Sign['rule'], seen: string, sponsor: string | null = null) => signs.push({ rule, seen, sponsor })
  const layers = yield* readDataLayers(document, (value) => paidSection.test(value))
  const metas = metasOf(document)
  const named = metas.find(namesSponsor)?.content ?? layers.sponsor
  for (const meta of metas) {
    const { key, content } = meta
    if (sectionKey.test(key) && isPaidSection(content)) add('page_section', content, named)
    else if (flagKey.test(key) && /^(?:true|1|yes)$/i.test(content)) add('page_flag', key, named)
    else if (namesSponsor(meta)) add('page_flag', `${key}: ${content}`, content)
    else if (tagKey.test(key) && content.length < 1_000) {
      const paid = content.split(/\s*[,;|]\s*/).find((part) => tag.test(part))
      if (paid) add('page_tag', paid)
    }
  }
  for (const section of sections) if (isPaidSection(section)) add('page_section', section, named)
  if (layers.flag) add('page_flag', layers.flag, named)
  const canonical = linkOf(document, 'canonical')
  const shared = metas.find(({ key }) => key === 'og:url')?.content
  for (const address of [place.url, canonical, shared]) {
    const folder = paidFolderIn(address)
    if (folder) add('page_address', folder, named)
  }
  const around = [
    bodyOf(document),
    place.storyRoot?.closest('article') ?? null,
    place.headline?.closest('article') ?? null,
  ]
  const className = around.flatMap((element) => (element ? namesOf(element) : [])).find((name) => paidName.test(name))
  if (className) add('page_class', className)
  return signs
}

function isPaidSection(section: string): boolean {
  return section.split(/\s*[/>,|]\s*/).some((part) => paidSection.test(part))
}

interface Meta {
  key: string
  content: string
}

/** By their names and not by a selector, which would be held against every element of the page. */
function metasOf(document: Document): Meta[] {
  return Array.from(document.getElementsByTagName('meta'))
    .slice(0, 500)
    .map((meta) => ({
      key: meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '',
      content: tidy(meta.getAttribute('content') ?? ''),
    }))
    .filter(({ content }) => content !== '')
}

function namesSponsor({ key, content }: Meta): boolean {
  return sponsorKey.test(key) && content.length <= 80 && !noName.test(content)
}

function linkOf(document: Document, rel: string): string | null | undefined {
  return Array.from(document.getElementsByTagName('link'))
    .find((link) => link.getAttribute('rel')?.toLowerCase().split(/\s+/).includes(rel))
    ?.getAttribute('href')
}
