import type { PageReading, StoryBlock } from '../types/story.ts'
import { shortestStory } from './story/notices.ts'

/**
 * A text file as a reading: the story's text is the file's content, character for character, and every line that isn't
 * blank is a block.
 */
export function readPlainText(text: string, url: string | null): PageReading {
  const blocks: StoryBlock[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    if (!line.trim()) continue
    const start = match.index + line.length - line.trimStart().length
    blocks.push({ start, end: start + line.trim().length, kind: 'paragraph', paid: false })
  }
  return {
    facts: {
      url,
      title: null,
      siteName: null,
      language: null,
      published: null,
      modified: null,
      byline: [],
      articleType: 'unknown',
      corrections: [],
    },
    story: { text, blocks, links: [], asides: [] },
    paid: { wholeArticle: false, sponsor: null, evidence: [], markers: [] },
    notices: blocks.length === 0 ? ['no-story'] : text.length < shortestStory ? ['short-story'] : [],
  }
}
