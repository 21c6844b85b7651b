import type { Rendering } from '../types/rendering.ts'
import type { PageReading, StoryText } from '../types/story.ts'
import { assembleStory } from './assemble-story.ts'
import { collectFlow } from './collect-flow.ts'
import { authorNames, distinctNames } from './facts/author-names.ts'
import { readFacts } from './facts/read-facts.ts'
import type { PageFlow, SkippedRegion } from './flow.ts'
import { foldWords } from './fold-text.ts'
import { noticesFor } from './notices.ts'
import { findPaidContent } from './paid-stub.ts'
import { readableElements } from './readable-elements.ts'
import { staticRendering } from './static-rendering.ts'
import { chooseBlocks } from './story-blocks.ts'
import { findStoryScope } from './story-scope.ts'
import { createTextMap, type TextMap } from './text-map.ts'

export interface PageRead {
  reading: PageReading
  textMap: TextMap
  /** The live elements of `reading.paid.markers[i]`. */
  paidElements: Element[][]
  /** Outermost paid blocks. */
  paidBlocks: Element[]
  /** What was left out of the story, and by which step. */
  skipped: SkippedRegion[]
}

/**
 * Reads the story, the page's facts and its paid content off a document. Nothing in the document is changed.
 *
 * @param page.url address of the page, `null` for a saved one: then the page's own word for it is taken
 */
export function readPage(document: Document, page: { url: string | null; rendering: Rendering }): PageRead {
  const readable = readableElements(document)
  const { flow, rendering } = shownFlow(document, page.rendering)
  const scope = findStoryScope(flow, readable)
  const storyRoot = scope?.region.element ?? null
  const extractedByline = readable?.byline ?? null
  const { facts, headline, access } = readFacts(document, { url: page.url, storyRoot, extractedByline, rendering })
  const paid = findPaidContent(document, {
    storyRoot,
    headline,
    url: facts.url,
    language: facts.language,
    rendering,
  })
  const hints = { headline: foldWords(headline?.textContent ?? facts.title ?? ''), paidElements: paid.blocks }
  const blocks = scope && chooseBlocks(flow, scope, hints)
  const { story, segments } =
    scope && blocks ? assembleStory(blocks, scope.region) : { story: emptyStory(), segments: [] }
  for (const { kind, text } of story.asides) {
    if (kind === 'correction' && !facts.corrections.includes(text)) facts.corrections.push(text)
  }
  if (facts.byline.every((name) => name === facts.siteName)) {
    const named = distinctNames(
      story.asides
        .filter(({ kind }) => kind === 'byline')
        .slice(0, 1)
        .flatMap(({ text }) => authorNames(text)),
    )
    if (named.length > 0) facts.byline = named
  }
  const { cutShort, nodes } = flow
  return {
    reading: {
      facts,
      story,
      paid: paid.content,
      notices: noticesFor({ facts, story, cutShort, nodes, access }),
    },
    textMap: createTextMap(story.text, segments, flow.shadowRoots),
    paidElements: paid.elements,
    paidBlocks: paid.blocks,
    skipped: [...flow.skipped, ...(blocks?.skipped ?? [])],
  }
}

/** Fewer characters than this on a whole page are no more than its frame and a loading message. */
const leastText = 800

/**
 * What is shown of the page. A saved page may stay hidden because its scripts, which would show it, don't run: then what
 * its own markup hides is left out and nothing else.
 */
function shownFlow(document: Document, rendering: Rendering): { flow: PageFlow; rendering: Rendering } {
  const root = document.body ?? document.documentElement
  const flow = collectFlow(root, rendering)
  if (textLength(flow) >= leastText) return { flow, rendering }
  const { isShown } = staticRendering(document)
  const lenient = { ...rendering, isShown }
  const again = collectFlow(root, lenient)
  return textLength(again) >= 2 * leastText ? { flow: again, rendering: lenient } : { flow, rendering }
}

function textLength({ blocks }: PageFlow): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function emptyStory(): StoryText {
  return { text: '', blocks: [], links: [], asides: [] }
}
