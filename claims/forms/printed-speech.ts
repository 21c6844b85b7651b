import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { personMostNamed } from './person-introduced.ts'
import { tellsOfSpeech } from './told-speech.ts'
import type { UnmarkedSpeech } from './unmarked-speech.ts'

const kinds =
  '(?:transcript|remarks|speech|statement|letter|address|testimony|eulogy|text|version|message|memo|e-?mail)'

/** "Transcript as follows:", "Here is the text of the speech.", "Her remarks, as prepared for delivery:" */
const announces = new RegExp(
  `\\b${kinds}\\b.*\\b(?:as follows|as prepared|as delivered|in full|(?:is|are) below|reads:)|\\b(?:full|complete|entire) (?:text|transcript|remarks|speech|statement|letter)\\b|\\b(?:here(?:['’]s| is| are)|(?:following|below) (?:is|are))\\b.*\\b${kinds}\\b`,
  'i',
)

/** Within how many paragraphs of the top it is announced. */
const nearTop = 6

/** Longest paragraph that announces it, in UTF-16 units. */
const longest = 500

const firstPerson = /(?<![\p{L}’'])(?:I|I['’]\p{L}+|[Mm]y)(?!\p{L})/u

/** Where its author is found, or more of the kind. */
const endsStory = /^(?:Follow|Contact|Read more|Watch)\b/iu

/**
 * A speech or letter that the story announces and prints whole: whose it is, and its paragraphs. Where they are set in
 * quotation marks it ends with the last that opens with one. `null`: none is announced, or nobody knows whose.
 */
export function findPrintedSpeech(text: string, blocks: readonly StoryBlock[]): UnmarkedSpeech | null {
  const words = ({ start, end }: Span) => text.slice(start, end).trim()
  const announced = blocks.slice(0, nearTop).findIndex((block) => isAnnouncement(words(block)))
  if (announced < 0) return null
  const rest = blocks.slice(announced + 1)
  const isQuoted = /^["“]/.test(words(rest[0] ?? { start: 0, end: 0 }))
  const last = rest.findIndex((block) => isOver(words(block), isQuoted))
  const content = rest
    .slice(0, last < 0 ? undefined : last)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end }) => ({ start, end }))
  if (!content.slice(0, 3).some((block) => firstPerson.test(words(block)))) return null
  const source = personMostNamed(text, blocks, announced + 1)
  return source && { source, cue: null, content }
}

function isOver(paragraph: string, isQuoted: boolean): boolean {
  return tellsOfSpeech(paragraph) || endsStory.test(paragraph) || (isQuoted && !/^["“]/.test(paragraph))
}

/** The last sentence of a short paragraph announces what follows. */
function isAnnouncement(paragraph: string): boolean {
  const sentence = /[^.!?]*(?:[.!?]["”]?|:)?$/.exec(paragraph.replace(/[.:]$/, ''))?.[0] ?? ''
  return paragraph.length < longest && /[.:]$/.test(paragraph) && announces.test(`${sentence}:`)
}
