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
  ['by what she does', `${body}\nAnn Lee writes for the Herald. She writes.`, [], 'Ann Lee'],
  ['by what she teaches', `${body}\nAnn Lee teaches as a historian in Hale.`, [], 'Ann Lee'],
  ['by a note three lines before the end', `${body}\nAnn Lee is an economist.\nIt rained.\nIt poured.`, [], 'Ann Lee'],
  [
    'a note four lines before the end',
    `${body}\nAnn Lee is an economist.\nIt rained.\nIt poured.\nIt rained.`,
    [],
    null,
  ],
  ['a note at the top', 'Ann Lee is a columnist at the Herald.\nIt rained.', [], null],
  ['somebody whom it is about', `Ann Lee sang.\n${body}\nAnn Lee is a mayor.`, [], null],
  ['a word that holds "writer"', `Lee sang.\n${body}\nAnn Lee is an underwriter in Hale.`, [], null],
  ['by the last line, on whom nothing else is', `${body}\nAnn Lee is a mayor.`, [], 'Ann Lee'],
  ['by the last line, with a title and a party', `${body}\nRep. Ann Lee, D-Ohio, chairs a board.`, [], 'Ann Lee'],
  ['by the last line, with a former title', `${body}\nFormer Gov. Ann Lee leads a club.`, [], 'Ann Lee'],
  ['the last line, which says what she said', `${body}\nAnn Lee is sure: “It rained.”`, [], null],
  ['the last line, which tells what she did', `${body}\nAnn Lee sang there.`, [], null],
  ['a line before the last', `${body}\nAnn Lee is a mayor.\nIt rained.`, [], null],
  ['the last of three lines', 'It rained.\nIt poured.\nAnn Lee is a mayor.', [], null],
  ['a long last line', `${body}\nAnn Lee is a mayor. ${'It rained. '.repeat(40)}`, [], null],
  ['where she is to be followed', `${body}\nFollow Ann Lee on Twitter: @annlee.`, [], 'Ann Lee'],
  ['where she is to be reached', `${body}\nContact Ann Lee at ann@hale.example. It rained.`, [], 'Ann Lee'],
  ['where a desk is to be followed', `${body}\nFollow Herald News on Twitter.`, [], null],
  ['whoever follows her', `${body}\nThey follow Ann Lee on Twitter.`, [], null],
  ['several', `Lee sang.\n${body}\nAnn Lee is one of the writers.`, [], null],
  ['a word far behind', `Lee sang.\n${body}\nAnn Lee is the one who all of Hale calls a writer.`, [], null],
  ['a word less far behind', `${body}\nAnn Lee is the one who they call a writer.`, [], 'Ann Lee'],
  ['a paragraph', `${body}\nAnn Lee is a columnist. ${'It rained. '.repeat(40)}`, [], null],
  ['nobody', body, [], null],
])('%s', (_name, text, byline, author) => {
  expect(authorOfStory(text, storyOf(text).blocks, byline)).toBe(author)
})
