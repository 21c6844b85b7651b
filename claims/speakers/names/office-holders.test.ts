import { expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { namesInStory } from './names-in-story.ts'

/** Who the last name of a text is. */
function lastIn(text: string): string | null {
  return namesInStory(text, storyOf(text).blocks).mentions.at(-1)?.name.full ?? null
}

test.each<[string, string, string | null]>([
  ['nobody whom the story ties to an office', 'Ann Lee came early. Then President Lee sang.', 'Lee'],
  ['no relative', 'Then his daughter Ann Lee came. Lee sang. Then President Lee left.', 'Lee'],
  ['no relative of a mayor', 'Then his daughter Ann Lee came. Then Mayor Lee left.', 'Lee'],
  ['no son', 'Then Tom Lee Jr. came. Lee sang. Then President Lee left.', 'Lee'],
  ['who has the title', 'Then President Ann Lee came. Then President Lee left.', 'Ann Lee'],
  ['who has another', 'Then Senator Ann Lee came. Then President Lee left.', 'Ann Lee'],
  ['who wants one', 'Then Ann Lee, the nominee, came. Then President Lee left.', 'Ann Lee'],
  ['who is the only Lee', 'Ann Lee came early. Lee sang. Then President Lee left.', 'Ann Lee'],
  ['who is the only Ms. Lee', 'Ann Lee came early. Then Ms. Lee sang. Then President Lee left.', 'Ann Lee'],
  ['no woman by "Mr."', 'Ann Lee came early. Then Mr. Lee sang. Then President Lee left.', 'Lee'],
  ['not one of two', 'Ann Lee met Tom Lee. Lee sang. Then President Lee left.', 'Lee'],
  ['of two the one with the title', 'Ann Lee met Ann Lee. Then President Tom Lee met President Lee.', 'Tom Lee'],
  ['a mayor who was named before', 'Ann Lee came early. Then Mayor Lee left.', 'Ann Lee'],
  ['no mayor who was named later', 'Mayor Lee left. Ann Lee came. Then Mayor Lee sang.', 'Lee'],
  ['no son, by "Mr."', 'Then President Lee met Tom Lee Jr. there. Then Mr. Lee left.', 'Lee'],
  ['the wife, by "Mrs."', 'President Lee left. Ann Lee came. Then Mrs. Lee sang.', 'Ann Lee'],
])('an office before a surname means %s', (_name, text, full) => {
  expect(lastIn(text)).toBe(full)
})
