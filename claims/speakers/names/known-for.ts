import type { Span } from '../../../types/review.ts'
import { splitWords } from '../../words/split-words.ts'
import { startOfPhrase } from '../phrases/noun-phrase.ts'
import { isPersonNoun } from '../phrases/speaking-nouns.ts'
import { isClauseBehindName } from './clause-behind-name.ts'
import { plainWord } from './name-words.ts'
import type { StoryName, StoryNames } from './names-in-story.ts'
import { placeOf, postalState } from './places.ts'
import { shortTitles, titlesBefore } from './title-words.ts'

/** How much of the text on either side of a name may tell what the person is, in UTF-16 units. */
const near = { before: 70, after: 110 }

/** Right behind a name: a bracket, an apposition, "is a", "who is the". */
const told =
  /^(?:\s?\([^()]{2,60}\)|,\s(?:\p{Lu}-[^,]{2,14}|(?:(?:an?|the|his|her|its|former|who\s(?:is|was|has been)\s(?:an?|the))\s)[^,.;:“”"]{2,90})|\s(?:is|was|became|remains)\s(?:an?|the)\s[^,.;:“”"]{2,80})/u

/** Words by which a story describes each person, lower case, wherever it names the person. */
export function knownFor(text: string, { mentions }: StoryNames): Map<StoryName, ReadonlySet<string>> {
  const words = new Map<StoryName, Set<string>>()
  for (const { name, start, end } of mentions) {
    const own = words.get(name) ?? new Set<string>()
    words.set(name, own)
    // "Sens. Ann Lee (Ky.) and Tom Marsh (Fla.)"
    if (sharedTitle.test(text.slice(Math.max(0, start - near.before), start))) own.add('senator')
    const behind = told.exec(text.slice(end, end + near.after))?.[0] ?? ''
    const after = /^,/.test(behind) && isClauseBehindName(behind.toLowerCase().split(/[\s,]+/)) ? '' : behind
    for (const word of describingWords(`${phraseBefore(text, { start, end })} ${withoutClause(after)}`)) own.add(word)
  }
  return words
}

/** A title of several before a name, where only names and brackets stand between. */
const sharedTitle = /\bSens\.\s(?:\([^()]{1,16}\)|[^.;:()]){0,40}$/u

/** "told | the Hale mayor" before a name gives "the Hale mayor"; nothing where no noun of a person ends it. */
function phraseBefore(text: string, { start, end }: Span): string {
  const words = splitWords(text, { start: Math.max(0, start - near.before), end: start })
  // "the campaign chief, | Ann Lee,"
  const isApposed = words.at(-1)?.text === ',' && /^,/.test(text.slice(end, end + 1))
  if (isApposed) words.pop()
  const last = words.at(-1)
  const title = last?.lower.replace(/\.$/, '') ?? ''
  if (!last || !(isPersonNoun(shortTitles.get(title) ?? title) || titlesBefore.has(title))) return ''
  return text.slice(words[startOfPhrase(words, words.length - 1)]?.start ?? last.start, start)
}

/** "a surgeon | who met the mayor": a clause may be about others. */
function withoutClause(after: string): string {
  return after.replace(/(?<=.{8})\s(?:who|whose|that|which|and|but|when|as|while)\s.*$/u, '')
}

/** The words of a description, with what shortened ones stand for: "R-Fla." and "R-FL" are a republican of florida. */
export function describingWords(phrase: string): string[] {
  return (phrase.match(/[\p{L}][\p{L}.’'-]*/gu) ?? []).flatMap((word) => {
    const party = /^([RDI])-(.+)$/.exec(word)
    if (party) return [parties[party[1] ?? ''] ?? '', ...stateWords(party[2] ?? '')]
    const plain = sameWord(word)
    return [plain, ...(alike.get(plain) ?? []), ...placeWords(word)].filter((one) => one.length > 2)
  })
}

/** A word of a description as those of a person are kept: "GOP" is republican. */
export function sameWord(word: string): string {
  const plain = plainWord(word)
  return oneSpelling.get(plain) ?? plain
}

const oneSpelling: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democratic', 'democrat'],
  ['frontrunner', 'front-runner'],
])

const parties: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat', I: 'independent' }

const alike: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sen: ['senator', 'lawmaker'],
    rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    gov: ['governor'],
    representative: ['lawmaker', 'congressman', 'congresswoman'],
    senator: ['lawmaker'],
    congressman: ['lawmaker', 'representative'],
    congresswoman: ['lawmaker', 'representative'],
    reporter: ['journalist'],
    columnist: ['journalist'],
    anchor: ['journalist', 'host'],
    attorney: ['lawyer'],
    lawyer: ['attorney'],
    chairwoman: ['chair'],
    chairman: ['chair'],
  }),
)

/** What stands behind a party's letter: "Fla.", "FL", "Utah". */
function stateWords(state: string): readonly string[] {
  const place = postalState(state) ?? placeOf(state) ?? state.toLowerCase()
  return place.split(' ')
}

export function placeWords(word: string): readonly string[] {
  const place = placeOf(word)
  return place ? place.split(' ') : []
}
