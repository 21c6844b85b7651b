/** Any object of a page's JSON-LD. Nothing about its shape can be relied on. */
export type JsonLdNode = { [property: string]: unknown }

/** More than any page needs; beyond it the data are broken or hostile. */
const mostNodes = 5_000

/**
 * All objects of a page's JSON-LD blocks, nested ones and those of `@graph` included, outer before inner. A block that
 * isn't JSON is mended where that is safe, else skipped.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  return nodesOf(readJsonLdBlocks(document))
}

/** The page's JSON-LD blocks as parsed, in order; a block that can't be mended is left out. */
export function readJsonLdBlocks(document: Document): unknown[] {
  return Array.from(document.querySelectorAll('script[type*="ld+json" i]'), (script) =>
    parseCautiously(script.textContent ?? ''),
  ).filter((block) => block !== null)
}

export function nodesOf(blocks: unknown[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const block of blocks) {
    const pending: unknown[] = [block]
    while (pending.length > 0 && nodes.length < mostNodes) {
      const value = pending.shift()
      if (Array.isArray(value)) pending.unshift(...value.slice(0, 500))
      else if (value && typeof value === 'object') {
        nodes.push(value as JsonLdNode)
        pending.push(...Object.values(value).filter((inner) => inner && typeof inner === 'object'))
      }
    }
  }
  return nodes
}

/** Parses JSON; what editors' systems often break is mended: comments around it, raw line breaks in strings, stray commas. */
export function parseCautiously(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  for (const candidate of [text, escapeRawControls(text), dropStrayCommas(escapeRawControls(text))]) {
    try {
      return JSON.parse(candidate.trim().replace(/;$/, ''))
    } catch {
      // Try the next mending; a block that none of them helps is skipped.
    }
  }
  return null
}

function escapeRawControls(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
    string.replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\\n' : ' ')),
  )
}

function dropStrayCommas(text: string): string {
  return text.replace(/("(?:[^"\\]|\\[\s\S])*")|,(\s*[}\]])/g, (_, string, close) => string ?? close)
}

/** Types of a node, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''))
}

const articleType = /(Article|Posting|Report|NewsArticle|Review|ClaimReview|Recipe)$/

/**
 * The node that describes the page's own story: of article types, and where there are several the one that has most to
 * say (teasers in lists have only names).
 */
export function articleNode(nodes: JsonLdNode[]): JsonLdNode | null {
  const asked = [
    'headline',
    'datePublished',
    'author',
    'articleBody',
    'publisher',
    'mainEntityOfPage',
    'dateModified',
    'description',
  ]
  let best: JsonLdNode | null = null
  let bestScore = 0
  for (const node of nodes) {
    const types = typesOf(node)
    if (!types.some((type) => articleType.test(type))) continue
    const filled = asked.filter((property) => node[property]).length
    const score = filled + (types.some((type) => /Article|Posting|Report/.test(type)) ? 1 : 0)
    if (score > bestScore) {
      best = node
      bestScore = score
    }
  }
  return best
}

/** A property's texts: a string, or the names of objects, one or many. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    const text = decodeEntities(value).trim()
    return text ? [text] : []
  }
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (value && typeof value === 'object') {
    const node = value as JsonLdNode
    return textsOf(node.name ?? node['@value'] ?? node.headline)
  }
  return []
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Many systems escape their JSON as if it were HTML. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
}
