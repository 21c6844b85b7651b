import { authorNames } from './author-names.ts'
import { type JsonLdNode, textsOf, typesOf } from './json-ld.ts'
import type { PageData } from './page-data.ts'

/** Whom the story's structured data name: its author, else its creator, else whoever contributed. */
export function jsonLdAuthors({ article, jsonLd }: PageData): string[] {
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
