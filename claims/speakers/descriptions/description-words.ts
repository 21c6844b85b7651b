import type { Span } from '../../../types/review.ts'
import { type KnownStory, mentionsWithin } from '../known-story.ts'

/** The words of a description without a clause ("the old surgeon, who …"), a comma or a possessive at its end. */
export function wordsOfDescription({ start, end }: Span, { text }: KnownStory): string {
  return text
    .slice(start, end)
    .replace(/,\swho\s.*$/s, '')
    .replace(/[,\s]+$/, '')
    .replace(/['’]s$/, '')
}

/** "the victim's mother", "the maker of boats": the words say whose or of what. */
export function saysWhose(source: Span, known: KnownStory): boolean {
  return /\s(?:of|for|at|from|in|on|with|who|to)\s|['’]s?\s/.test(wordsOfDescription(source, known))
}

/** "the Lee aide": somebody of a person whom the story names, and not that person. */
export function isSomebodysOwn(source: Span, known: KnownStory): boolean {
  return mentionsWithin(known, source).some(({ start, end }) => source.start < start && end < source.end)
}
