import { expect, test } from 'vitest'
import { storyOf } from '../testing/story-of.ts'
import { authorOfStory } from './author-of-story.ts'

const body = 'It rained.\nIt poured.\nIt snowed.'

test.each<[string, string, string[], string | null]>([
  ['by the byline of its page', body, ['Ann Lee'], 'Ann Lee'],
  ['a byline of two', body, ['Ann Lee', 'Tom Marsh'], null],
  ['a byline of a desk', body, ['Hale Desk'], null],
  ['a byline of a reporter', body, ['Herald Reporter'], null],
  ['a byline in one word', body, ['Herald'], null],
  ['a byline that goes on', body, ['Ann Lee of Hale'], null],
  ['a byline that begins otherwise', body, ['by Ann Lee'], null],
  ['the page’s byline, not its own', `By Tom Marsh\n${body}`, ['Ann Lee'], 'Ann Lee'],
  ['the page’s byline, even where that is nobody', `By Tom Marsh\n${body}`, ['Hale Desk'], null],
  ['by the line above it', `By Ann Lee\n${body}`, [], 'Ann Lee'],
  ['by a line in capitals', `BY Ann Lee\n${body}`, [], 'Ann Lee'],
  ['by a line behind the headline', `It Rains\nBy Ann Lee\n${body}`, [], 'Ann Lee'],
  ['by a line with a place', `By Ann Lee in Hale\n${body}`, [], 'Ann Lee'],
  ['by a line of two', `By Ann Lee and Tom Marsh\n${body}`, [], 'Ann Lee'],
  ['by a line with spaces', `  By Ann Lee \n${body}`, [], 'Ann Lee'],
  ['a sentence that begins like one', `By Ann Lee it was said.\n${body}`, [], null],
  ['a line that is not above it', `It rains.\n${body}\nBy Ann Lee\nIt rained.`, [], null],
  ['by the note below it', `${body}\nAnn Lee is a columnist at the Herald.`, [], 'Ann Lee'],
  ['by a note with a comma', `${body}\nAnn D. Lee, a law professor, left.`, [], 'Ann D. Lee'],
  ['by what she does', `${body}\nAnn Lee writes for the Herald. She writes.`, [], null],
  ['by what she teaches', `${body}\nAnn Lee teaches as a historian in Hale.`, [], 'Ann Lee'],
  ['by a note three lines before the end', `${body}\nAnn Lee is an economist.\nIt rained.\nIt poured.`, [], 'Ann Lee'],
  [
    'a note four lines before the end',
    `${body}\nAnn Lee is an economist.\nIt rained.\nIt poured.\nIt rained.`,
    [],
    null,
  ],
  ['a note at the top', 'Ann Lee is a columnist at the Herald.\nIt rained.', [], null],
  ['somebody whom it is about', `${body}\nAnn Lee is a mayor.`, [], null],
  ['a word that holds "writer"', `${body}\nAnn Lee is an underwriter in Hale.`, [], null],
  ['several', `${body}\nAnn Lee is one of the writers.`, [], null],
  ['a word far behind', `${body}\nAnn Lee is the one who all of Hale calls a writer.`, [], null],
  ['a word less far behind', `${body}\nAnn Lee is the one who they call a writer.`, [], 'Ann Lee'],
  ['a paragraph', `${body}\nAnn Lee is a columnist. ${'It rained. '.repeat(40)}`, [], null],
  ['nobody', body, [], null],
])('%s', (_name, text, byline, author) => {
  expect(authorOfStory(text, storyOf(text).blocks, byline)).toBe(author)
})
