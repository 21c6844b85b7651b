import { type FlowBlock, type FlowRegion, linkDensity, type PageFlow } from '../flow/flow.ts'
import { proseOf } from '../flow/flow-prose.ts'

/** Fewer teasers than this may stand in any story. */
const fewestTeasers = 5

/** From this share of its paragraphs that belong to teasers on, a region is a list of stories. */
const teaserShare = 0.6

/**
 * The region lists other stories, each with a linked headline and a line or two of text: a home page, a section, search
 * results. Only links within the site count, since a shopping story links its headings to shops.
 *
 * @param host of the page, `null` where not known: then only links without a host count
 */
export function isStoryList(flow: PageFlow, region: FlowRegion, host: string | null): boolean {
  let teasers = 0
  let paragraphs = 0
  let lastHeadline = -3
  for (let order = region.firstBlock; order < region.endBlock; order++) {
    const block = flow.blocks[order]
    if (!block) continue
    if (proseOf(block) > 0) {
      paragraphs++
      if (order - lastHeadline <= 2 || beginsWithHeadline(block, host)) teasers++
      lastHeadline = -3
    } else if (isLinkedHeadline(block, host)) lastHeadline = order
  }
  return teasers >= fewestTeasers && teasers >= teaserShare * paragraphs
}

function isLinkedHeadline(block: FlowBlock, host: string | null): boolean {
  return block.text.length >= 12 && linkDensity(block) > 0.8 && block.links.some(({ href }) => isOnSite(href, host))
}

function beginsWithHeadline({ links, text }: FlowBlock, host: string | null): boolean {
  const [first] = links
  if (!first || first.start > 0 || !isOnSite(first.href, host)) return false
  // The link is a line of its own and not the first words of a sentence that goes on.
  return first.end >= 12 && first.end < text.length && /^\s*["“‘\p{Lu}\p{N}]/u.test(text.slice(first.end))
}

function isOnSite(href: string, host: string | null): boolean {
  if (href.startsWith('#')) return false
  if (!URL.canParse(href)) return !/^[a-z]+:/i.test(href)
  const url = new URL(href)
  if (url.protocol === 'about:' || url.protocol === 'file:') return true
  return host !== null && withoutWww(url.host) === withoutWww(host) && url.pathname.length > 1
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}
