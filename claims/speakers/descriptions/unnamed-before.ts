import type { KnownStory, Spoken } from '../known-story.ts'
import { genderOfNoun } from '../names/gender.ts'

/** Words for anybody: they mean whoever was just spoken of. */
export function isAnybody(noun: string): boolean {
  return /^(?:person|man|woman|insider|source)$/.test(noun)
}

/** "the person", "the woman": the last person who spoke, if it is one whom the story describes and doesn't name. */
export function unnamedBefore(noun: string, { spoken }: KnownStory): Spoken | null {
  if (!isAnybody(noun)) return null
  const last = spoken.findLast(({ person, plural }) => person && !plural)
  if (last?.sourceKind !== 'unnamed' || !last.speaker?.includes(' ')) return null
  const own = genderOfNoun(noun)
  const isOther = last.speaker.split(' ').some((word) => own && (genderOfNoun(word) ?? own) !== own)
  return isOther ? null : { ...last, decidedBy: 'role_before' }
}
