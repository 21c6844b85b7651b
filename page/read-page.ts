import type { Rendering } from '../types/rendering.ts'
import type { PageReading, StoryText } from '../types/story.ts'
import { assembleStory } from './assemble-story.ts'
import { collectFlow } from './collect-flow.ts'
import { authorNames, distinctNames } from './facts/author-names.ts'
import { readFacts } from './facts/read-facts.ts'
import type { SkippedRegion } from './flow.ts'
import { foldWords } from './fold-text.ts'
import { noticesFor } from './notices.ts'
import { findPaidContent } from './paid-stub.ts'
import { readableElements } from './readable-elements.ts'
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
  const { rendering } = page
  const body = document.body ?? document.documentElement
  const readable = readableElements(document)
  const flow = collectFlow(body, rendering)
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

function emptyStory(): StoryText {
  return { text: '', blocks: [], links: [], asides: [] }
}
