import {
  crowdNames,
  documentNouns,
  epithetNouns,
  organisationNouns,
  roleNouns,
  titleNouns,
  vagueNouns,
} from '../sources/nouns.ts'

/** Nouns for whoever or whatever can speak. */
export function isSpeakingNoun(lower: string): boolean {
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')].some((noun) =>
    [roleNouns, titleNouns, epithetNouns, organisationNouns, documentNouns, vagueNouns, crowdNames].some((nouns) =>
      nouns.has(noun),
    ),
  )
}

export function isPluralNoun(lower: string): boolean {
  return /(?:[^siu]s|ies)$/.test(lower) || /^(?:people|men|women|children|police|youth)$/.test(lower)
}
