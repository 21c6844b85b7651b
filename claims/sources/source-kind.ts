import type { SourceKind, Span } from '../../types/review.ts'
import type { Word } from '../words/split-words.ts'
import { determiners, isCapitalised } from '../words/word-classes.ts'
import { headWords } from './head-word.ts'
import { crowdNames, documentNouns, organisationNouns, roleNouns, titleNouns, vagueNouns } from './nouns.ts'

const indefinite =
  /^(?:a|an|one|another|two|three|four|five|six|several|some|many|other|most|few|both|numerous|various)$/
const vagueQuantity = /^(?:some|many|several|most|few|other|others|numerous|various|countless|certain|more)$/
const people = /^(?:he|she|who|i|we|you|it|they|him|her|them)$/

/**
 * How far a reader could find a source from the words alone. Pronouns count as named: whom they refer to is for the
 * speakers to say. `null` span (no source in the sentence) is `vague`.
 */
export function sourceKindOf(text: string, span: Span | null): SourceKind {
  if (!span) return 'vague'
  const words = headWords(text, span)
  const head = words.at(-1)
  const first = words[0]
  if (!head || !first) return 'vague'
  if (words.length === 1 && people.test(head.lower)) return 'named'
  if (vagueQuantity.test(first.lower) && !isPersonName(text, span, words)) return vagueOrUnnamed(text, span, words)
  const rest = text.slice(head.end, span.end)
  if (namesSomeone(rest) && !organisationNouns.has(head.lower))
    return documentNouns.has(head.lower) ? 'document' : 'named'
  if (isProperHead(words)) return crowdNames.has(head.lower) ? 'vague' : properKind(head)
  if (documentNouns.has(head.lower)) return documentKind(text, span, words)
  if (head.lower === 'source') return 'unnamed'
  if (organisationNouns.has(head.lower)) return 'named'
  if (roleNouns.has(head.lower)) return roleKind(text, span, words)
  if (vagueNouns.has(head.lower)) return isParticular(text, span) ? 'unnamed' : 'vague'
  if (titleNouns.has(head.lower)) return 'named'
  if (words.some((word) => isCapitalised(word.text) && !determiners.has(word.lower))) return 'unnamed'
  return /s$/.test(head.lower) ? 'vague' : 'unnamed'
}

/** "officials familiar with the matter", "people who attended": particular people whose names are kept back. */
function isParticular(text: string, span: Span): boolean {
  return /\b(?:familiar with|close to|briefed on|who (?:attended|saw|were|was|asked|spoke|declined|requested)|with (?:direct )?knowledge|on (?:the )?condition of anonymity|interviewed)\b/i.test(
    text.slice(span.start, span.end),
  )
}

function vagueOrUnnamed(text: string, span: Span, words: readonly Word[]): SourceKind {
  const head = words.at(-1)
  if (isParticular(text, span)) return 'unnamed'
  // "Several officials" were met and counted; "some officials", "many voters" are nobody in particular.
  return words[0]?.lower === 'several' && head && roleNouns.has(head.lower) ? 'unnamed' : 'vague'
}

/** The head is a name: "Smith", "the White House", "Reuters"; not "White House officials". */
function isProperHead(words: readonly Word[]): boolean {
  const head = words.at(-1)
  if (!head) return false
  if (head.kind === 'number') return words.some((word) => isCapitalised(word.text))
  if (!isCapitalised(head.text)) return false
  if (words.length > 1) return true
  return (
    !roleNouns.has(head.lower) &&
    !vagueNouns.has(head.lower) &&
    !organisationNouns.has(head.lower) &&
    !documentNouns.has(head.lower)
  )
}

function isPersonName(text: string, span: Span, words: readonly Word[]): boolean {
  return (
    isProperHead(words) &&
    !/s$/.test(words.at(-1)?.lower ?? '') &&
    !/^(?:some|many|most)\b/i.test(text.slice(span.start, span.end))
  )
}

function properKind(head: Word): SourceKind {
  return /^(?:act|constitution|amendment|code|treaty|bible|koran|quran|survey|poll|census|index|report|study)$/.test(
    head.lower,
  )
    ? 'document'
    : 'named'
}

/** A name follows the head as an apposition: "a spokesman, John Reid, …", "the group's director, Ann Lee". */
function namesSomeone(rest: string): boolean {
  return /^,\s(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}?[\p{L}.'’-]*(?:,|$)|^,\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}.'’-]+/u.test(
    rest,
  )
}

/** "studies", "reports" without a name are nobody's; "a study" exists but can't be looked up. */
function documentKind(text: string, span: Span, words: readonly Word[]): SourceKind {
  const head = words.at(-1)
  const whole = text.slice(span.start, span.end)
  const named =
    /[^\s]\s["“‘'(]*\p{Lu}/u.test(whole) ||
    (/^\p{Lu}[\p{L}.]*(?:['’]s|\s\p{Lu})/u.test(whole) && !indefinite.test(words[0]?.lower ?? ''))
  if (named) return 'document'
  if (words.length === 1 && /^(?:studies|reports|surveys|polls|estimates|accounts)$/.test(head?.lower ?? ''))
    return 'vague'
  return indefinite.test(words[0]?.lower ?? '') && !/^(?:new|recent)$/.test(words[1]?.lower ?? '')
    ? 'unnamed'
    : 'document'
}

function roleKind(text: string, span: Span, words: readonly Word[]): SourceKind {
  const head = words.at(-1)
  const definite = /^(?:the|his|her|their|its|this|that)$/.test(words[0]?.lower ?? '')
  const singular = !/s$|men$|people$/.test(head?.lower ?? '')
  // "the minister", "his lawyer": one person whom the story will have introduced, if only by office.
  if (definite && singular && titleNouns.has(head?.lower ?? '') && !/^spokes/.test(head?.lower ?? '')) return 'named'
  if (isParticular(text, span)) return 'unnamed'
  if (words.length === 1 && vagueNouns.has(head?.lower ?? '')) return 'vague'
  return 'unnamed'
}
