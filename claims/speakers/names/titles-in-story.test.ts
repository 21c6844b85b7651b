import { expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from './names-in-story.ts'

/** By noun, who has the title, and who is whose relative. */
function titlesIn(text: string): { title: Record<string, string[]>; kin: Record<string, string[]> } {
  const { byTitle, byKinship } = namesInStory(text, storyOf(text).blocks)
  const named = (holders: typeof byTitle) =>
    Object.fromEntries([...holders].map(([noun, all]) => [noun, all.map(({ full }) => full)]))
  return { title: named(byTitle), kin: named(byKinship) }
}

test.each<[string, string, Record<string, string[]>]>([
  ['a title', 'Then Mayor Ann Lee left.', { mayor: ['Ann Lee'] }],
  ['a title of two', 'Then Mayor Ann Lee has never heard about Mayor Tom Moss.', { mayor: ['Ann Lee', 'Tom Moss'] }],
  ['a title twice', 'Then Mayor Ann Lee met Mayor Ann Lee.', { mayor: ['Ann Lee'] }],
  ['a role before', 'Then the party donor Ann Lee left.', { donor: ['Ann Lee'] }],
  ['a role far before', 'Then the donor who is here met Ann Lee.', {}],
  ['no role before', 'Then the pier Ann Lee left.', {}],
  ['a part of a word before', 'Then the co’donor Ann Lee left.', {}],
  ['an apposition', 'Then Ann Lee, director of the port, left.', { director: ['Ann Lee'] }],
  ['an apposition with an article', 'Then Ann Lee, the port director, left.', { director: ['Ann Lee'] }],
  ['two nouns', 'Then Ann Lee, the actress director, left.', { actress: ['Ann Lee'], director: ['Ann Lee'] }],
  ['an epithet', 'Then Ann Lee, the steel tycoon, left.', { tycoon: ['Ann Lee'] }],
  ['a role that is no title', 'Then Ann Lee, the nurse, left.', {}],
  ['is', 'Then Ann Lee is a pastor.', { pastor: ['Ann Lee'] }],
  ['is, and another sentence', 'Then Ann Lee is a pastor. The director left.', { pastor: ['Ann Lee'] }],
  ['is, behind an abbreviation', 'Then Ann Lee is a U.S. senator.', { senator: ['Ann Lee'] }],
  ['was the', 'Then Ann Lee was the pastor.', { pastor: ['Ann Lee'] }],
  ['is an', 'Then Ann Lee is an actress.', { actress: ['Ann Lee'] }],
  ['who is', 'Then Ann Lee, who is a pastor, left.', { pastor: ['Ann Lee'] }],
  ['is, without an article', 'Then Ann Lee is pastor.', {}],
  ['a clause behind the name of a place', 'Near Ann Lee, Moss was a pastor.', {}],
  ['met', 'Then Ann Lee met a pastor.', {}],
  ['who met', 'Then Ann Lee, who met a pastor, left.', {}],
  ['said', 'Then Ann Lee, said a pastor, left.', {}],
  ['another name', 'Then Ann Lee, Tom Moss, a pastor, left.', { pastor: ['Tom Moss'] }],
  ['another title and name', 'Then Ann Lee, Mayor Tom Moss, left.', { mayor: ['Tom Moss'] }],
  ['one capital', 'Then Ann Lee, Hale pastor, left.', { pastor: ['Ann Lee'] }],
  ['what stands behind "of"', 'Then Ann Lee, aunt of the pastor, left.', {}],
  ['what stands behind "and"', 'Then Ann Lee, a pastor and director, left.', { pastor: ['Ann Lee'] }],
  ['a word that begins like "of"', 'Then Ann Lee, the office director, left.', { director: ['Ann Lee'] }],
  ['a word that ends like "in"', 'Then Ann Lee, the main director, left.', { director: ['Ann Lee'] }],
  ['seven words', 'Then Ann Lee, the very old wet Hale port director, left.', { director: ['Ann Lee'] }],
  ['eight words', 'Then Ann Lee, the very old wet red Hale port director, left.', {}],
  ['behind another clause', 'Then Ann Lee sang, director of the port.', {}],
  ['of two with the surname, neither', 'Mayor Lee left. Ann Lee met Tom Lee there, she says.', { mayor: ['Lee'] }],
  ['of two with the surname, only by the first name', 'Ann Lee met Tom Lee there, she says. Mayor Lee left.', {}],
  ['a clause’s subject', 'In a talk with Ann Lee, the mayor stated that it rained.', {}],
  ['a clause’s subject, with a verb of its own', 'In a talk with Ann Lee, the mayor told them.', {}],
  ['a participle behind the noun', 'Then Ann Lee, the mayor accused of it, left.', { mayor: ['Ann Lee'] }],
])('titles: %s', (_name, text, title) => {
  expect(titlesIn(text).title).toEqual(title)
})

test.each<[string, string, Record<string, string[]>]>([
  ['before', 'Then his daughter Ann Lee left.', { daughter: ['Ann Lee'] }],
  ['an apposition', 'Then Ann Lee, daughter of the mayor, left.', { daughter: ['Ann Lee'] }],
  ['not in a clause', 'Then Ann Lee, told by his father, left.', {}],
  ['not a later word', 'Then Ann Lee, the mayor’s daughter, left.', {}],
  ['a role', 'Then the donor Ann Lee left.', {}],
  ['a father who is a priest', 'Then Father Tom Lee left.', {}],
  ['nobody’s', 'Then his daughter left Ann Lee.', {}],
])('relatives: %s', (_name, text, kin) => {
  expect(titlesIn(text).kin).toEqual(kin)
})

test('a relative has no title by that', () => {
  expect(titlesIn('Then his daughter Ann Lee left.').title).toEqual({})
  expect(titlesIn('Then Father Tom Lee left.').title).toEqual({ father: ['Tom Lee'] })
})
