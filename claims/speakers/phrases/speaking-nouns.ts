import {
  crowdNames,
  documentNouns,
  epithetNouns,
  kinNouns,
  organisationNouns,
  roleNouns,
  titleNouns,
  vagueNouns,
} from '../../sources/nouns.ts'

/** Somebody by a task or an office: "spokesman", "senator". */
export function isRoleOrTitle(noun: string): boolean {
  return roleNouns.has(noun) || titleNouns.has(noun)
}

/** A noun for what one person is: "senator", "tycoon". */
export function isPersonNoun(noun: string): boolean {
  return isRoleOrTitle(noun) || epithetNouns.has(noun)
}

/** A noun for people: "senator", "aunt", "critics", "Democrats" in lower case. */
export function isPeopleNoun(noun: string): boolean {
  return isPersonNoun(noun) || [kinNouns, vagueNouns, crowdNames].some((nouns) => nouns.has(noun))
}

/** Nouns for people that no list holds, by how they end: "reader", "monitor", "machinist", "technocrat". */
export function isAgentNoun(noun: string): boolean {
  return /(?:[^aeiou]er|or|ist|ian|crat)$/.test(noun)
}

/** What may be "it" and is never "who": "company", "report". */
export function isBodyOrPaper(noun: string): boolean {
  return organisationNouns.has(noun) || documentNouns.has(noun)
}

/** Nouns for whoever or whatever can speak, of one or of several. */
export function isSpeakingNoun(lower: string): boolean {
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')].some(
    (noun) => isPersonNoun(noun) || isBodyOrPaper(noun) || vagueNouns.has(noun) || crowdNames.has(noun),
  )
}

export function isPluralNoun(lower: string): boolean {
  return /(?:[^siu]s|ies)$/.test(lower) || /^(?:people|men|women|children|police|youth)$/.test(lower)
}
