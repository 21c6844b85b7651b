import { expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from './names-in-story.ts'

/** Whom a story means by "Lee" where it goes on with "sang". */
function singerIn(text: string): string | null {
  const { mentions } = namesInStory(text, storyOf(text).blocks)
  return mentions.find(({ end }) => text.startsWith(' sang', end))?.name.full ?? null
}

const often = 'Tom Lee met Ann Marsh. Tom Lee left. Tom Lee slept.'

test.each<[string, string, string | null]>([
  ['the only one so far', `Ann Lee came. Lee sang. ${often}`, 'Ann Lee'],
  ['the only one so far, in Tom Lee Jr.', `Then Rob Lee Jr. came. Lee sang. ${often}`, 'Rob Lee Jr.'],
  ['who is named most, of two so far', `Ann Lee met Tom Lee. Lee sang. ${often}`, 'Tom Lee'],
  ['who is named most, of a couple so far', `Then Ann and Rob Lee came. Lee sang. Ann Lee left. ${often}`, 'Tom Lee'],
  ['the only one so far beside another', `Then Ann Marsh and Rob Lee came. Lee sang. ${often}`, 'Rob Lee'],
  ['who is named most, before any', `Lee sang. Ann Lee came. ${often}`, 'Tom Lee'],
  ['who fits the title', `Ann Lee came. Mr. Lee sang. ${often}`, 'Tom Lee'],
  ['the father, though only the son is named so far', `Then Tom Lee Jr. came. Lee sang. ${often}`, 'Tom Lee'],
  ['who is only a surname', 'Then Tom Lee Jr. met President Lee. Lee sang. Then Lee left.', 'Lee'],
])('Lee is %s', (_name, text, full) => {
  expect(singerIn(text)).toBe(full)
})
