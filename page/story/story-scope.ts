import { isKept, type ReadableElements } from '../copy/readable-elements.ts'
import type { FlowRegion, PageFlow } from '../flow/flow.ts'
import { proseOf, runningSum, type Sum } from '../flow/flow-prose.ts'

export interface StoryScope {
  region: FlowRegion
  /** Share of each block that the extractor keeps, 0..1; by block order. `null` where no extractor was used. */
  kept: number[] | null
  /** How the scope was found. */
  by: 'readability' | 'semantics' | 'density'
}

/** An extractor that keeps less than this share of what the page's own markup calls the article has missed it. */
const leastOfArticle = 0.4
/** The same for the densest region: it may hold the teasers of other stories as well. */
const leastOfDense = 0.1

/** The region of the page that holds the story, or `null` where nothing on it reads like one. */
export function findStoryScope(flow: PageFlow, readable: ReadableElements | null): StoryScope | null {
  const prose = flow.blocks.map(proseOf)
  const proseIn = runningSum(prose)
  const marked = markedArticle(flow, proseIn)
  const dense = densest(flow, prose)
  const shareOf = (region: FlowRegion | null, share: number) =>
    region ? share * proseIn(region.firstBlock, region.endBlock) : 0
  if (readable) {
    const kept = flow.blocks.map(({ segments }) => {
      let [all, own] = [0, 0]
      for (const { node, length } of segments) {
        all += length
        if (isKept(node, readable.kept)) own += length
      }
      return all > 0 ? own / all : 0
    })
    const keptIn = runningSum(prose.map((length, order) => length * (kept[order] ?? 0)))
    const total = keptIn(0, prose.length)
    const least = Math.max(1, shareOf(marked, leastOfArticle), shareOf(dense, leastOfDense))
    if (total > 0 && total >= least) {
      const region = deepest(flow, ({ firstBlock, endBlock }) => keptIn(firstBlock, endBlock) >= 0.9 * total)
      if (region) return { region, kept, by: 'readability' }
    }
  }
  if (marked) return { region: marked, kept: null, by: 'semantics' }
  return dense && { region: dense, kept: null, by: 'density' }
}

/** The element that the page itself calls the article, where one of them clearly holds the most. */
function markedArticle(flow: PageFlow, proseIn: Sum): FlowRegion | null {
  let best: FlowRegion | null = null
  let most = 0
  let second = 0
  for (const region of flow.regions) {
    if (!isArticleBody(region.element) && region.element.localName !== 'article') continue
    if (best && region.firstBlock >= best.firstBlock && region.endBlock <= best.endBlock) {
      // A body inside of its article is the better answer as long as it holds nearly all of it.
      const own = proseIn(region.firstBlock, region.endBlock)
      if (own >= 0.8 * most) best = region
      continue
    }
    const own = proseIn(region.firstBlock, region.endBlock)
    if (own > most) [best, second, most] = [region, most, own]
    else if (own > second) second = own
  }
  return most >= 400 && most >= 2 * second ? best : null
}

function isArticleBody(element: Element): boolean {
  return /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? '')
}

/** The deepest region for which the test holds; it must hold for every ancestor of a region for which it holds. */
function deepest(flow: PageFlow, test: (region: FlowRegion) => boolean): FlowRegion | null {
  let found: FlowRegion | null = null
  for (const region of flow.regions) {
    if (region.parent === found && test(region)) found = region
  }
  return found
}

/** The region with the most prose, each line without any counting against it. */
function densest(flow: PageFlow, prose: number[]): FlowRegion | null {
  const worth = runningSum(prose.map((length, order) => length || -Math.min(120, flow.blocks[order]?.text.length ?? 0)))
  let best: FlowRegion | null = null
  let most = 200
  for (const region of flow.regions) {
    const own = worth(region.firstBlock, region.endBlock)
    if (own >= most) [best, most] = [region, own]
  }
  return best
}
