import type { SourceKind, Span } from '../../types/review.ts'
import type { Word } from '../words/split-words.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { headWords } from './head-word.ts'
import { crowdNames, documentNouns, organisationNouns, roleNouns, titleNouns, vagueNouns } from './nouns.ts'

const pronoun = /^(?:he|she|who|i|we|you|it|they|him|her|them)$/
const definite = /^(?:the|his|her|their|its|this|that|these|those|our|my|your|both)$/
const indefinite = /^(?:a|an|one|another|two|three|four|five|six|seven|eight|nine|ten|several|at)$/
const vagueQuantity = /^(?:some|many|most|few|other|others|numerous|various|countless|certain|more|all)$/

/** Roles that a story introduces as such: "the" before them does not mean that a name is given elsewhere. */
const alwaysWithheld =
  /^(?:spokes\w+|officials?|aides?|sources?|officers?|staffers?|operatives?|insiders?|representatives?|man|woman|witness(?:es)?|reporters?|employees?|people|ones)$/

/** Documents that are nobody's while nothing says which they are. */
const vagueDocuments = /^(?:studies|reports|surveys|polls|estimates|accounts|statistics|research|evidence|rumou?rs)$/

/** What particular but unnamed people are said to be. */
const particular =
  /\b(?:familiar with|close to|briefed on|who (?:attended|saw|was|were|asked|spoke|declined|requested)|with (?:direct )?knowledge|on (?:the )?condition of anonymity|interviewed|not authori[sz]ed)\b/i

/**
 * How far a reader could find a source from the words alone. Pronouns count as named: whom they refer to is for
 * `resolveSpeakers` to say. No source at all is `vague`.
 */
export function sourceKindOf(text: string, span: Span | null): SourceKind {
  if (!span) return 'vague'
  const words = headWords(text, span)
  const [first, head] = [words[0], words.at(-1)]
  if (!first || !head) return 'vague'
  if (words.length === 1 && pronoun.test(head.lower)) return 'named'
  const whole = text.slice(span.start, span.end)
  if (particular.test(whole) && !isProperHead(words)) return 'unnamed'
  if (endsWithRole(whole)) return 'unnamed'
  if (vagueQuantity.test(first.lower) && words.length > 1) return isDocument(head) ? 'vague' : vagueGroup(words)
  if (hasNameInApposition(text.slice(head.end, span.end))) return isDocument(head) ? 'document' : 'named'
  if (isProperHead(words))
    return crowdNames.has(head.lower) ? 'vague' : isDocument(head) && !isBodysName(words) ? 'document' : 'named'
  if (isDocument(head)) return documentKind(text, span, words)
  if (/^sources?$/.test(head.lower)) return words.length === 1 ? 'vague' : 'unnamed'
  if (organisationNouns.has(head.lower) || organisationNouns.has(singular(head.lower))) return organisationKind(words)
  if (crowdNames.has(head.lower)) return 'vague'
  if (vagueNouns.has(head.lower) && !definite.test(first.lower))
    return indefinite.test(first.lower) ? 'unnamed' : 'vague'
  return roleKind(words)
}

/** "Ministry of Defence lawyers", "Customs and Border Force (CBF) officials": the role stands behind the body's name. */
function endsWithRole(whole: string): boolean {
  const role = /^\p{Lu}[^,;:]*\s(?:of|and|for)\s[^,;:]*\p{Lu}[^,;:]*\s(\p{Ll}+s)$/u.exec(whole.trim())?.[1]
  return role !== undefined && roleNouns.has(role)
}

/** "Coresight Research", "The Hale Post": a paper's word as the last part of a body's name. */
function isBodysName(words: readonly Word[]): boolean {
  const before = words.at(-2)
  return (
    before !== undefined &&
    isCapitalised(before.text) &&
    before.lower !== 'the' &&
    /^(?:research|post|journal|review|record|index|chronicle|story|investigation|broadcast|platform|story|press|image|film)$/.test(
      words.at(-1)?.lower ?? '',
    )
  )
}

function singular(lower: string): string {
  if (/ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower
}

function isDocument(head: Word): boolean {
  return documentNouns.has(head.lower) || documentNouns.has(singular(head.lower))
}

/** "some officials", "many voters": nobody in particular. */
function vagueGroup(words: readonly Word[]): SourceKind {
  const head = words.at(-1)?.lower ?? ''
  return /^(?:officials|aides|officers|employees|workers|staffers)$/.test(head) ? 'unnamed' : 'vague'
}

/** The head is a name: "Smith", "the White House", "Reuters"; not "White House officials". */
function isProperHead(words: readonly Word[]): boolean {
  const head = words.at(-1)
  if (!head) return false
  if (head.kind === 'number') return words.some((word, index) => index > 0 && isCapitalised(word.text))
  if (!isCapitalised(head.text)) return false
  if (words.length > 1) return true
  // Alone, the capital may be the sentence's: "Officials said".
  const lower = singular(head.lower)
  const isNoun = [roleNouns, vagueNouns, organisationNouns, documentNouns].some(
    (nouns) => nouns.has(head.lower) || nouns.has(lower),
  )
  return !isNoun && !/^(?:this|that|these|those|the|others|nobody|someone|everyone)$/.test(head.lower)
}

/** A name follows the head: "a spokesman, John Reid, …", "the group's director, Ann Lee". */
function hasNameInApposition(rest: string): boolean {
  return /^,\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:[,.]|$)/u.test(rest)
}

/** "studies" and "reports" without more are nobody's; "a study" exists but can't be looked up. */
function documentKind(text: string, span: Span, words: readonly Word[]): SourceKind {
  const [first, head] = [words[0], words.at(-1)]
  // Whose it is may stand behind the words that were taken for the source: "a report | in the Hale Herald".
  const beyond = text.slice(head?.end ?? span.end, span.end + 60)
  const isIdentified =
    words.some((word, index) => index > 0 && isCapitalised(word.text)) ||
    words.some(({ lower }) => lower === "'s") ||
    /^\s?(?:published |released |conducted |obtained |filed |posted |written |commissioned |put out )?(?:by|from|of|in|on|for|to|called|titled|entitled|named)\s(?:[“"‘]?\p{Lu}|(?:the|a|his|her|their|its)\s[“"‘]?\p{Lu})/u.test(
      beyond,
    ) ||
    /^\s?(?:[“"‘]\p{Lu}|\(\d)/u.test(beyond)
  if (isIdentified || !first || !head) return 'document'
  // "a copy of the letter", "an excerpt from the book": the paper it is taken from can be looked up.
  if (
    /^(?:copy|copies|excerpts?|version|draft|transcript|recording)$/.test(head.lower) &&
    /^\s?(?:of|from)\sthe\s/.test(beyond)
  )
    return 'document'
  if ((words.length === 1 || first.lower === 'several') && vagueDocuments.test(head.lower)) return 'vague'
  // "Further reports", "recent studies": many of them, and none that could be looked up.
  if (/^(?:studies|reports|accounts|forecasts|polling|rumou?rs)$/.test(head.lower) && !definite.test(first.lower))
    return 'vague'
  return indefinite.test(first.lower) ? 'unnamed' : 'document'
}

/** "the company", "police": bodies that can be asked; "groups", "companies" can't. */
function organisationKind(words: readonly Word[]): SourceKind {
  const [first, head] = [words[0], words.at(-1)]
  if (!first || !head) return 'vague'
  if (/^(?:police|prosecutors|authorities|investigators|organi[sz]ers|militants|rebels)$/.test(head.lower))
    return 'named'
  const isPlural = singular(head.lower) !== head.lower
  if (definite.test(first.lower)) return 'named'
  if (isPlural) return 'vague'
  return indefinite.test(first.lower) && !words.some((word) => isCapitalised(word.text) && word !== first)
    ? 'unnamed'
    : 'named'
}

function roleKind(words: readonly Word[]): SourceKind {
  const [first, head] = [words[0], words.at(-1)]
  if (!first || !head) return 'vague'
  if (alwaysWithheld.test(head.lower)) return 'unnamed'
  // "the minister", "the authors": the story will have introduced them, by name as a rule.
  if (definite.test(first.lower)) return 'named'
  if (words.length === 1 && titleNouns.has(head.lower)) return 'named'
  if (indefinite.test(first.lower) || roleNouns.has(head.lower)) return 'unnamed'
  return singular(head.lower) === head.lower ? 'unnamed' : 'vague'
}
