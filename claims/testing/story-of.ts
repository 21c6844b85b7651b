import type { BlockKind, StoryText } from '../../types/story.ts'

/** A story for tests: a block a line; a line that begins with "# " is a heading, one with "$ " lies in a paid block, one with "> " is set as a quotation. */
export function storyOf(text: string): StoryText {
  return {
    text,
    links: [],
    asides: [],
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
      kind: (line[0].startsWith('# ')
        ? 'heading'
        : line[0].startsWith('> ')
          ? 'quotation'
          : 'paragraph') satisfies BlockKind,
      paid: line[0].startsWith('$ '),
    })),
  }
}
