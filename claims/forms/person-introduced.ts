import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { type NameMention, namesInStory } from '../speakers/names/names-in-story.ts'

/** Words with which a story introduces whom it asks. */
const introduces =
  /(?:\bspoke (?:to|with)|\btalked (?:to|with)|\binterview(?:ed)?(?: with)?|\bsat down with|\bcaught up with|\bconversation with|\bQ&A with|\basked)\s/i

/** How far behind such words the name may stand, in UTF-16 units. */
const near = 100

/** Whom the paragraphs before an interview introduce: the only person named, or the one behind "spoke to". */
export function personAsked(text: string, intro: readonly StoryBlock[]): Span | null {
  const { mentions } = namesInStory(text, intro)
  const whole = wholeNames(text, mentions)
  if (new Set(mentions.map(({ name }) => name)).size === 1) return plainSpan(whole[0])
  for (const { start, end } of intro) {
    const cue = introduces.exec(text.slice(start, end))
    const from = start + (cue?.index ?? 0)
    const asked =
      cue && whole.find((mention) => mention.start > from && mention.start - from < near && mention.end <= end)
    if (asked) return plainSpan(asked)
  }
  return null
}

/**
 * Whom the first paragraphs of a story are about: who is named most often there, headline included; `null` where two
 * are. A headline may give the surname only, and the story the name.
 *
 * @param count How many of the blocks introduce.
 */
export function personMostNamed(text: string, blocks: readonly StoryBlock[], count: number): Span | null {
  const end = blocks[count - 1]?.end ?? 0
  const mentions = namesInStory(text, blocks).mentions.filter((mention) => mention.end <= end)
  const byName = Map.groupBy(mentions, ({ name }) => name)
  const [first = [], second = []] = [...byName.values()].sort((one, other) => other.length - one.length)
  if (first.length === second.length) return null
  const length = (span: Span) => span.end - span.start
  return plainSpan(first.toSorted((one, other) => length(other) - length(one))[0])
}

function wholeNames(text: string, mentions: readonly NameMention[]): NameMention[] {
  return mentions.filter(({ name, start, end }) => text.slice(start, end) === name.full)
}

function plainSpan(span: Span | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null
}
