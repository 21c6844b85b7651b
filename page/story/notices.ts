import type { PageFacts } from '../../types/review.ts'
import type { ReadingNotice, StoryText } from '../../types/story.ts'
import type { Access } from '../facts/access.ts'
import { readingLength } from '../flow/reading-length.ts'

/** Shorter than this many characters, a text has no story in it that could be reviewed. */
export const shortestStory = 400

/** A page of more nodes than this is read in part. */
const veryLarge = 100_000

export interface NoticeGrounds {
  facts: PageFacts
  story: StoryText
  cutShort: boolean
  /** Nodes of the document. */
  nodes: number
  access: Access
  /** A part of the story is hidden behind a button that shows it. */
  folded?: boolean
}

/** What a reader of the review must know about the reading. */
export function noticesFor({ facts, story, cutShort, nodes, access, folded }: NoticeGrounds): ReadingNotice[] {
  const notices: ReadingNotice[] = []
  if (story.text === '') notices.push('no-story')
  else if (readingLength(story.text) < shortestStory) notices.push('short-story')
  if (isTruncated(story, access)) notices.push('truncated')
  if (folded && story.text) notices.push('folded')
  if (isOtherLanguage(facts.language, story.text)) notices.push('not-english')
  if (cutShort || nodes > veryLarge) notices.push('very-large-page')
  return notices
}

const wallLines =
  /\b(?:subscribe|sign in|log ?in|register|create an account)\b.{0,60}\b(?:to (?:continue|keep|read)|for (?:full|unlimited) access)|\bcontinue reading\b.{0,60}\b(?:subscri|account|free)|\b(?:this (?:article|story|content) is (?:only )?(?:for|available to|reserved for)) .{0,30}subscribers/i

/**
 * Only a part of the story is here: the page counts far more words than it shows, or it isn't free and a wall stands
 * where the text breaks off. A page that isn't free but shows all of its story isn't truncated.
 */
function isTruncated(story: StoryText, { free, words, body }: Access): boolean {
  if (!story.text) return false
  const shown = story.text.split(/\s+/).length
  const whole = Math.max(words ?? 0, body ? body.split(/\s+/).length : 0)
  if (free !== true && whole > 150 && shown < 0.6 * whole) return true
  if (story.asides.some(({ text }) => text.length < 300 && wallLines.test(text)) && shown < 250) return true
  return free === false && (shown < 120 || /(?:…|\.\.\.)$/.test(story.text))
}

const englishWords = /\b(?:the|of|and|to|in|that|is|was|for|with|on|he|she|it|they|said|are|as|by|at|from|has|have)\b/gi

/** The words decide, since pages often declare a language that they aren't in; the declaration decides for few words. */
export function isOtherLanguage(language: string | null, text: string): boolean {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}’']+/gu) ?? []
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  if (letters < 200) return language !== null && !/^en\b/i.test(language)
  const latin = text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < 0.6 * letters) return true
  const share = (text.slice(0, 20_000).match(englishWords)?.length ?? 0) / words.length
  return share < 0.1
}
