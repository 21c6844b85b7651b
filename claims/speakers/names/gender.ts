import { genderOfFirstName } from './first-names.ts'

export type Gender = 'he' | 'she'

const his = /^(?:mr|sir|lord|congressman|councilman|chairman|king|prince|father|spokesman|actor)$/
const hers =
  /^(?:mrs|ms|miss|lady|dame|congresswoman|councilwoman|chairwoman|queen|princess|sister|spokeswoman|actress)$/

/** "Lee told her" is about two: only a subject, or what is one's own, tells. */
const ofSubject = /\b(he|she|himself|herself)\b/
const ofOwner =
  /(?:^(?:\s\p{Ll}+){1,2}|\bwho\s[^,]*|\band|\bwith|\bfor|\bin|\bafter|\bof)\s(his|her)\s(?!that|to\b|and|who|when|because|about|after|before)\p{Ll}{3}/u

/**
 * What a story shows of a person's gender: by title, first name, or the pronoun of the clause after the name ("Ann Lee
 * said she", "Ann Lee, who lost her seat"), where no other name stands between.
 *
 * @param after The text right after the name.
 */
export function genderOf(titles: readonly string[], first: string, after: string): Gender | null {
  if (titles.some((title) => his.test(title))) return 'he'
  if (titles.some((title) => hers.test(title))) return 'she'
  const byName = genderOfFirstName(first)
  if (byName) return byName
  const clause = /^[^.;:“”"]*/.exec(after)?.[0] ?? ''
  const pronoun = ofSubject.exec(clause) ?? ofOwner.exec(clause)
  if (!pronoun || /\s\p{Lu}\p{Ll}/u.test(clause.slice(0, pronoun.index + pronoun[0].length))) return null
  return /^h(?:e|is|imself)$/.test(pronoun[1] ?? '') ? 'he' : 'she'
}

/** The gender that a role noun tells: "spokeswoman", "father". */
export function genderOfNoun(lower: string): Gender | null {
  if (/woman$/.test(lower) || /^(?:mother|wife|daughter|sister|girl|actress|widow|queen|nun)$/.test(lower)) return 'she'
  if (/(?:^|[a-z])man$/.test(lower) || /^(?:father|husband|son|brother|boy|actor|king|priest)$/.test(lower)) return 'he'
  return null
}
