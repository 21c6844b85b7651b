import { describe, expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from './names-in-story.ts'

/** The persons of a story, and each place where one is named. */
function namesOf(text: string, alone: string[] = []): { persons: string[]; mentions: string[] } {
  const { bySurname, mentions } = namesInStory(text, storyOf(text).blocks, alone)
  return {
    persons: [...bySurname.values()].flat().map(({ full }) => full),
    mentions: mentions.map(({ name, start, end }) => `${text.slice(start, end)}: ${name.full}`),
  }
}

describe('the persons of a story', () => {
  test.each<[string, string, string[]]>([
    ['in full', 'Then Ann Lee left.', ['Ann Lee']],
    ['by a title', 'Then Mr. Xan left.', ['Xan']],
    ['by an office', 'Then President Xan left.', ['Xan']],
    ['by a word that only holds a title', 'Then Attorney Xan left.', []],
    ['by no title', 'Then Xan left.', []],
    ['by a title and in full', 'Then Ms. Lee met Ann Lee there.', ['Ann Lee']],
    ['somebody else, by a title', 'Then Mr. Lee met Ann Lee there.', ['Ann Lee', 'Lee']],
    ['somebody else once, who is named twice', 'Then Mr. Lee met Ann Lee there. Mr. Lee left.', ['Ann Lee', 'Lee']],
    ['nobody else, where one of two fits', 'Then Mr. Lee met Ann Lee and Tom Lee.', ['Ann Lee', 'Tom Lee']],
    ['nobody else, where one may fit', 'Then Mr. Lee met Xan Lee there.', ['Xan Lee']],
    ['somebody else, by an office', 'Then Mayor Lee met Ann Lee there.', ['Ann Lee', 'Lee']],
    ['nobody else, by an office, later', 'Then Ann Lee came. Mayor Lee sang.', ['Ann Lee']],
    ['a title before a first name that is not known', 'Gov. Xan Lee met Tom Lee.', ['Xan Lee', 'Tom Lee']],
    ['a father and a son', 'Tom Lee met Tom Lee Jr. there.', ['Tom Lee', 'Tom Lee Jr.']],
    ['no surname', 'Then Ann Lee met Tom Jr. there.', ['Ann Lee']],
    ['nobody else with a first name', 'Then Mr. Tim Lee met Ann Lee there.', ['Tim Lee', 'Ann Lee']],
    ['by a family name that comes first', 'Then Li Xanwei left. Mr. Li sang.', ['Li Xanwei']],
    ['by a name with which two begin', 'Then Li Xanwei met Li Yan. Mr. Li sang.', ['Li Xanwei', 'Li Yan', 'Li']],
    ['behind "neither"', 'Then Ann Lee left. Neither Ann Lee nor Tom Moss sang.', ['Ann Lee', 'Tom Moss']],
    ['behind "either"', 'Either Ann Lee or Tom Moss sang.', ['Ann Lee', 'Tom Moss']],
    ['by a title and letters', 'Then Mr. XY left.', []],
    ['a word for a body that is addressed', 'Then Xan Band left. Mr. Band came.', ['Xan Band']],
    ['a word for a body that is addressed as a president', 'Then Xan Band left. President Band came.', ['Band']],
    ['a body by what the story says', 'Then Xan Yan, which is old, left.', []],
    ['a body by one mention of two', 'Then Xan Yan left. He likes Xan Yan, which is old.', []],
    ['no body with a first name', 'Then Ann Lee, which is odd, left.', ['Ann Lee']],
    ['no body with a title', 'Then Mayor Xan Yan, which is odd, left.', ['Xan Yan']],
    ['one of two is a body', 'Then Xan Lee, which is old, met Ann Lee.', ['Ann Lee']],
    ['not in a heading', '# Ann Lee came\nIt rained.', []],
    ['no slogan beside a known first name', 'Never Lee is what he said to Ann Lee.', ['Ann Lee']],
  ])('%s', (_name, text, persons) => {
    expect(namesOf(text).persons).toEqual(persons)
  })

  test.each<[string, string, string, string[]]>([
    ['who speaks', 'Then Xan left.', 'Xan', ['Xan']],
    ['who is named in full', 'Then Ann Lee left.', 'Lee', ['Ann Lee']],
    ['a first name', 'Then Ann Lee left.', 'Ann', ['Ann Lee']],
    ['a body', 'Then Xan said its pier sank.', 'Xan', []],
    ['a first name that is spoken of like a body', 'Then Ann said its pier sank.', 'Ann', ['Ann']],
    ['a word that is in no name', 'Then Monday left.', 'Monday', []],
    ['a first name that is in no name', 'Then April left.', 'April', []],
  ])('one name alone: %s', (_name, text, alone, persons) => {
    expect(namesOf(text, [alone]).persons).toEqual(persons)
  })
})

describe('where they are named', () => {
  test.each<[string, string, string[]]>([
    ['in full and by surname', 'Then Ann Lee left. Lee sang.', ['Ann Lee: Ann Lee', 'Lee: Ann Lee']],
    ['with a title, without it', 'Then Mayor Ann Lee left.', ['Ann Lee: Ann Lee']],
    ['by the first name', 'Then Ann Lee left. Ann sang.', ['Ann Lee: Ann Lee', 'Ann: Ann Lee']],
    ['in a heading', '# Lee came\nThen Ann Lee left.', ['Lee: Ann Lee', 'Ann Lee: Ann Lee']],
    ['a name that goes on', 'Then Ann Lee left. Lee for Hale sang.', ['Ann Lee: Ann Lee']],
    ['a name before "for" and a word', 'Then Ann Lee left. Lee for all sang.', ['Ann Lee: Ann Lee', 'Lee: Ann Lee']],
    ['a title before "for"', 'Then Ann Lee left. Mayor Lee for Hale sang.', ['Ann Lee: Ann Lee', 'Lee: Ann Lee']],
    ['a full name before "for"', 'Then Ann Lee left. Ann Lee for Hale sang.', ['Ann Lee: Ann Lee', 'Ann Lee: Ann Lee']],
    ['a name later before "for"', 'Then Ann Lee left. Lee sang for Hale.', ['Ann Lee: Ann Lee', 'Lee: Ann Lee']],
    ['a name in a longer one', 'Then Ann Lee left. Hale Lee sang.', ['Ann Lee: Ann Lee', 'Lee: Ann Lee']],
    [
      'a name with a suffix in a longer one',
      'Then Tom Lee III left. Hale Lee III sang.',
      ['Tom Lee III: Tom Lee III', 'Lee III: Tom Lee III'],
    ],
    ['a body with the name', 'Then Ann Lee left. The Company Lee sang.', ['Ann Lee: Ann Lee']],
    ['a name of nobody', 'Then Ann Lee left. Brook sang.', ['Ann Lee: Ann Lee']],
    [
      'the son, as the younger',
      'Tom Lee met Tom Lee Jr. there. The younger Mr. Lee sang.',
      ['Tom Lee: Tom Lee', 'Tom Lee Jr.: Tom Lee Jr.', 'Lee: Tom Lee Jr.'],
    ],
    ['a surname of two', 'Ann Lee met Tom Lee there. Lee sang.', ['Ann Lee: Ann Lee', 'Tom Lee: Tom Lee']],
    [
      'a surname of two who are named again and again',
      'Ann Lee met Tom Lee there. Tom Lee met Ann Lee. Lee sang.',
      ['Ann Lee: Ann Lee', 'Tom Lee: Tom Lee', 'Tom Lee: Tom Lee', 'Ann Lee: Ann Lee', 'Lee: Ann Lee'],
    ],
  ])('%s', (_name, text, mentions) => {
    expect(namesOf(text).mentions).toEqual(mentions)
  })

  test.each<[string, string, 'he' | 'she' | null]>([
    ['later', 'Then Xan Lee left. Lee said she sang.', 'she'],
    ['by a title, later', 'Then Xan Lee left. Mr. Lee sang.', 'he'],
    ['never', 'Then Xan Lee left. Lee sang.', null],
  ])('the gender is told %s', (_name, text, gender) => {
    expect(namesInStory(text, storyOf(text).blocks).mentions[0]?.name.gender).toBe(gender)
  })

  test('where each is named first', () => {
    const text = 'Then Ann Lee met Tom Moss. Lee sang.'
    const { firstAt } = namesInStory(text, storyOf(text).blocks)
    expect([...firstAt].map(([{ full }, at]) => [full, at]).sort()).toEqual([
      ['Ann Lee', 5],
      ['Tom Moss', 17],
    ])
  })
})
