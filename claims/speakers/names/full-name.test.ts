import { expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { isFullName } from './full-name.ts'
import { nameSequencesIn } from './name-sequences.ts'

/** The full names of persons in a text of one line; "Mr. Band" is how the story calls Band. */
function fullNamesIn(text: string): string[] {
  return storyOf(text)
    .blocks.flatMap((block) => nameSequencesIn(text, block))
    .filter((sequence) => isFullName(text, sequence, new Set(['band'])))
    .map(({ parts }) => parts.join(' '))
}

test.each<[string, string, string[]]>([
  ['a first name and a surname', 'then Ann Lee left', ['Ann Lee']],
  ['a surname alone', 'then Lee left', []],
  ['four words', 'then Ann Xan Yan Lee left', ['Ann Xan Yan Lee']],
  ['five words', 'then Ann Xan Yan Zan Lee left', []],
  ['an initial', 'then Ann D. Lee left', ['Ann D. Lee']],
  ['an initial that is no surname', 'then Ann L. left', []],
  ['initials', 'then J.K. Lee left', ['J.K. Lee']],
  ['letters', 'then the HPA NBC left', []],
  ['letters with stops', 'then in U.S. D.C. left', []],
  ['quoted before it', 'they said “it” of Ann Lee', ['Ann Lee']],
  ['a bill', 'then Ann Bill left', []],
  ['a headline', 'Anna Moss Hears Word From Hale', []],
  ['letters behind a word', 'then Hale CEO left', []],
  ['a short word in capitals that goes on', 'then Hale CEOs left', ['Hale CEOs']],
  ['a crowd of a place', 'then Hale Democrats left', []],
  ['people of a trade', 'then Hale Workers left', []],
  ['one of a trade', 'then Ann Coach left', ['Ann Coach']],
  ['a long word in capitals', 'then Ann MARSH left', ['Ann MARSH']],
  ['a suffix in capitals', 'then Ann Lee III left', ['Ann Lee III']],
  ['words in capitals at first', 'then ANN Lee left', ['ANN Lee']],
  ['a body', 'then Hale Company left', []],
  ['a brigade, cut short', 'then Hale Fire and Rescue Service left', []],
  ['a text that a page links to', 'see the site’s Privacy Policy', []],
  ['a body in the middle', 'then Ann Company Lee left', []],
  ['a day', 'then Xan Monday left', []],
  ['a word for a body that is a surname here', 'then Xan Band left', ['Xan Band']],
  ['that word before the surname', 'then Xan Band Lee left', []],
  ['a word for a body behind an initial', 'then Xan J. Company left', ['Xan J. Company']],
  ['an initial before a body', 'then J. Hale Company left', []],
  ['a colour behind a first name', 'then Ann White left', ['Ann White']],
  ['a colour behind another word', 'then Hale White left', []],
  ['a place that is no surname', 'then Ann River left', []],
  ['quoted as a whole', 'they sang “Girl Power” there', []],
  ['quoted in part', 'they said “Ann Lee left”', ['Ann Lee']],
  ['quoted to its end', 'they said “then Ann Lee”', ['Ann Lee']],
  ['behind an article', 'then the Ann Lee left', []],
  ['behind an article and a title', 'then the Mayor Ann Lee left', ['Ann Lee']],
  ['behind a word that ends like an article', 'then bathe Ann Lee left', ['Ann Lee']],
  ['of an office', 'the Office of Xan Lee left', []],
  ['of the office', 'the Office of the Xan Lee left', []],
  ['of an office, with a first name', 'Supporters of Ann Lee left', ['Ann Lee']],
  ['of a title', 'the President of Xan Lee left', ['Xan Lee']],
  ['of a staff', 'the Chief of Staff Xan Lee left', ['Xan Lee']],
  ['of an office far before', 'the Office of boats and Xan Lee left', ['Xan Lee']],
  ['of something in lower case', 'the office of Xan Lee left', ['Xan Lee']],
])('%s', (_name, text, names) => {
  expect(fullNamesIn(text)).toEqual(names)
})
