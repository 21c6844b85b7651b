import type { paidContentInSteps } from '../paid/find-paid-content.ts'
import type { PageFacts } from '../types/review.ts'
import type { Steps } from '../types/steps.ts'
import type { AsideKind, PageReading, StoryText } from '../types/story.ts'
import type { Extractor } from './copy/readable-elements.ts'
import { authorNames, distinctNames } from './facts/author-names.ts'
import { readFacts } from './facts/read-facts.ts'
import type { FlowRegion, PageFlow, SkippedRegion } from './flow/flow.ts'
import { foldWords } from './flow/fold-text.ts'
import { isFolded } from './flow/folded-text.ts'
import { readingLength } from './flow/reading-length.ts'
import type { ReadOptions } from './read-options.ts'
import { extractedFlow } from './shown-flow.ts'
import { isStoryList } from './stories/story-list.ts'
import { assembleStory } from './story/assemble-story.ts'
import { noticesFor } from './story/notices.ts'
import { chooseBlocks } from './story/story-blocks.ts'
import { findStoryScope } from './story/story-scope.ts'
import { createTextMap, type TextMap } from './text-map/text-map.ts'

export interface PageRead {
  reading: PageReading
  textMap: TextMap
  /** The element that holds the story: what has to be watched for changes. */
  storyRoot: Element | null
  /** The live elements of `reading.paid.markers[i]`. */
  paidElements: Element[][]
  /** Outermost paid blocks. */
  paidBlocks: Element[]
  /** All text that is shown where the story stands, its boxes included; `null` where another look must tell. */
  shown: string | null
  /** What was left out of the story, and by which step. */
  skipped: SkippedRegion[]
}

/** The two heavy parts of reading. Where each is done, and when its code is loaded, is up to whoever asks for a reading. */
export interface ReadingAids {
  extract: Extractor
  findPaid: typeof paidContentInSteps
}

/**
 * Reads the story, the page's facts and its paid content off a document, in steps, for a page that somebody is reading
 * meanwhile. Nothing in the document is changed.
 */
export function* readPageInSteps(document: Document, page: ReadOptions, aids: ReadingAids): Steps<PageRead> {
  const { flow, rendering, asShown, readable } = yield* extractedFlow(document, page, aids.extract)
  yield
  const found = findStoryScope(flow, readable)
  yield
  const { facts, headline, access, isArticle, structuredData } = yield* readFacts(document, {
    url: page.url,
    storyRoot: found?.region.element ?? null,
    extractedByline: readable?.byline ?? null,
    rendering,
    part: page.part,
  })
  yield
  const scope = found && (isArticle || !isStoryList(flow, found.region, hostOf(facts.url))) ? found : null
  const paid = yield* aids.findPaid(document, {
    storyRoot: scope?.region.element ?? null,
    headline,
    url: facts.url,
    language: facts.language,
    siteName: facts.siteName,
    structuredData,
    rendering,
    part: page.part?.element,
  })
  yield
  const hints = { headline: foldWords(headline?.textContent ?? facts.title ?? ''), paidElements: paid.blocks }
  const blocks = scope && (yield* chooseBlocks(flow, scope, hints))
  yield
  const read = blocks && assembleStory(blocks, scope.region)
  const isStory =
    read !== null && (isArticle || readingLength(read.story.text) >= leastText || isInArticle(scope?.region.element))
  const { story, segments } = read && isStory ? read : { story: emptyStory(), segments: [] }
  addFromStory(facts, story)
  yield
  const { cutShort, nodes } = flow
  return {
    reading: {
      facts,
      story,
      paid: paid.content,
      notices: noticesFor({
        facts,
        story,
        cutShort,
        nodes,
        access,
        folded: isFolded(scope?.region.element, rendering),
      }),
    },
    textMap: createTextMap(story.text, segments, flow.shadowRoots),
    storyRoot: story.text ? (scope?.region.element ?? null) : null,
    paidElements: paid.elements,
    paidBlocks: paid.blocks,
    shown: scope && story.text && asShown ? textIn(flow, scope.region) : null,
    skipped: [...flow.skipped, ...(blocks?.skipped ?? [])],
  }
}

/** What only the story's surroundings tell: notes of correction, and a byline that is a plain line above it. */
function addFromStory(facts: PageFacts, { asides }: StoryText): void {
  const textsOf = (wanted: AsideKind) => asides.filter(({ kind }) => kind === wanted).map(({ text }) => text)
  for (const text of textsOf('correction')) if (!facts.corrections.includes(text)) facts.corrections.push(text)
  if (!facts.byline.every((name) => name === facts.siteName)) return
  const names = distinctNames(textsOf('byline').slice(0, 1).flatMap(authorNames))
  if (names.length > 0) facts.byline = names
}

function isInArticle(element: Element | undefined): boolean {
  return Boolean(element?.closest('article, [itemprop~="articleBody"]') ?? element?.querySelector('article'))
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).host : null
}

/** Fewer characters than this are a story only on a page that says that it holds one. */
const leastText = 250

/** The text of a region as it would be read alone. */
export function textIn(
  { blocks }: PageFlow,
  { firstBlock, endBlock }: Pick<FlowRegion, 'firstBlock' | 'endBlock'>,
): string {
  return blocks
    .slice(firstBlock, endBlock)
    .map(({ text }) => text)
    .join('\n')
}

function emptyStory(): StoryText {
  return { text: '', blocks: [], links: [], asides: [] }
}
