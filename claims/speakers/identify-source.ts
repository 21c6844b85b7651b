import type { Span } from '../../types/review.ts'
import { headWords } from '../sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { sourceKindOf } from '../sources/source-kind.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { bodyMeant } from './body-meant.ts'
import { jointSource } from './joint-sources.ts'
import { type KnownStory, mentionsWithin, namedPerson, type Spoken } from './known-story.ts'
import { cleanName, separateTitles } from './name-words.ts'
import { ownWords } from './own-words.ts'
import { isPronoun, pronounMeant } from './pronoun-meant.ts'

/** Nouns for what a person does or is, by their ending: "neurosurgeon", "frontrunner", "Texan". */
const personEnding = /(?:[^aeiou]er|or|ist|ian|eon|man|woman|crat|ican|ive|ant|ful|mogul)$/

const apposedName = /,\s((?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+),?\s*$/u

/** "a spokeswoman's comments": whose words they are speaks, and the words are no paper of their own. */
const speech =
  /^(.{3,80}?)['’]s?\s(?:\p{Ll}+\s){0,2}(?:comments?|remarks?|words|speech(?:es)?|claims?|account|opinion|assessment|warnings?|announcement|assertions?|allegations?|argument|suggestion|insistence)$/u

/** Who a source is, given the names of the story and the sources before it. */
export function identifySource(source: Span, known: KnownStory): Spoken {
  const { text } = known
  const words = headWords(text, source)
  const head = words.at(-1)
  const sourceKind = sourceKindOf(text, source)
  if (!head) return { speaker: null, sourceKind, person: false, plural: false, at: source.end }
  if (words.length === 1 && isPronoun(head.lower))
    return pronounMeant(head.lower, source, known, (other) => identifySource(other, known))
  const speaker = speech.exec(text.slice(source.start, source.end))?.[1]
  if (speaker && !isPronoun(speaker.toLowerCase()))
    return identifySource({ start: source.start, end: source.start + speaker.length }, known)
  const joint = jointSource(source, known)
  if (joint) return joint
  const own = mentionsWithin(known, source)
  const apposed = own.find(({ start }) => /^,\s(?:\p{Lu}[\p{L}.]*\s)*$/u.test(text.slice(head.end, start)))
  if (apposed && !isCapitalised(head.text) && !organisationNouns.has(head.lower)) return namedPerson(apposed.name)
  // "former Secretary of State Ann Lee": the name at the end of a title that goes on with "of".
  const held = own.find(({ start }) => /^\s(?:of|for)\s[\p{L}\s.]*$/u.test(text.slice(head.end, start)))
  if (held && isCapitalised(head.text) && titleNouns.has(head.lower)) return namedPerson(held.name)
  // "The Hale Group's director, Ann Lee,": a name at the end of the phrase.
  const atEnd = apposedName.exec(text.slice(head.end, source.end))?.[1]
  if (atEnd && (roleNouns.has(head.lower) || titleNouns.has(head.lower))) return ofName(atEnd)
  // "the secretary of state's website": it is the website that speaks.
  const possessed = /['’]s\s(\p{Ll}[\p{Ll}-]+)$/u.exec(text.slice(head.end, source.end))?.[1]
  if (possessed && (documentNouns.has(possessed) || organisationNouns.has(possessed)))
    return {
      speaker: ownWords(text, source, source.end),
      sourceKind: documentNouns.has(possessed) ? 'document' : 'named',
      person: false,
      plural: false,
      at: source.end,
    }
  const atHead = own.find(({ end }) => end === head.end || text.slice(head.end, end).match(/^['’]s$/))
  if (atHead && sourceKind === 'named') return namedPerson(atHead.name)
  const start = (words[0] ?? head).start
  if (isCapitalised(head.text) && sourceKind === 'named')
    return ofName(text.slice(start, nameEnd(text, head.end, source)))
  const article = words[0]?.lower ?? ''
  const isDefinite = /^(?:the|his|her|this|that)$/.test(article)
  const meant = isDefinite || words.length === 1 ? descriptionMeant(source, head.lower, article, known) : null
  if (meant) return meant
  const isBody = organisationNouns.has(head.lower) || documentNouns.has(head.lower)
  if (isDefinite && isBody && words.length <= 2 && !isCapitalised(head.text)) {
    const body = bodyMeant(head.lower, source.start, known)
    if (body) return { ...body, sourceKind: body.sourceKind === 'vague' ? sourceKind : body.sourceKind }
  }
  return {
    speaker: sourceKind === 'vague' ? null : ownWords(text, source, head.end),
    sourceKind,
    person: roleNouns.has(head.lower) || titleNouns.has(head.lower),
    plural: /(?:s|men|people|police)$/.test(head.lower),
    at: source.end,
  }
}

/** "The Republic of Hale", "University of Brook": a body's name goes on over "of" with another name. */
function nameEnd(text: string, headEnd: number, source: Span): number {
  const rest = text.slice(headEnd, source.end)
  return headEnd + (/^\sof\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*(?:\s(?=\p{Lu})|))+/u.exec(rest)?.[0].length ?? 0)
}

/** The person that "the senator", "the former mayor", "the retired surgeon" means. */
function descriptionMeant(source: Span, noun: string, article: string, known: KnownStory): Spoken | null {
  const { names, meant, spoken } = known
  const isTitle = titleNouns.has(noun)
  const isOne = article === 'the' || article === noun
  if (isTitle && isOne && !/^spokes/.test(noun) && !isSomebodysOwn(source, known)) {
    const holders = (names.byTitle.get(noun) ?? []).filter(
      (holder) => (names.firstAt.get(holder) ?? source.start) < source.start,
    )
    const inMind = meant.descriptions.get(source.start)
    if (holders.length === 1 && holders[0]) return namedPerson(holders[0])
    // With several holders of the title, only one who has spoken is meant.
    const hasSpoken = spoken.some(({ speaker }) => speaker === inMind?.name?.full)
    if (inMind?.name && hasSpoken && holders.includes(inMind.name)) return namedPerson(inMind.name)
    if (holders.length === 0 && inMind?.name && article === 'the' && isBare(source, known))
      return namedPerson(inMind.name)
  }
  if (!/^(?:the|his|her|this|that)$/.test(article)) return null
  if (roleNouns.has(noun)) {
    const last = spoken.findLast(({ speaker }) => speaker?.toLowerCase().endsWith(noun))
    if (last) return { ...last }
  } else if (
    article === 'the' &&
    !isTitle &&
    personEnding.test(noun) &&
    !organisationNouns.has(noun) &&
    !documentNouns.has(noun)
  ) {
    const inMind = meant.descriptions.get(source.start)
    if (inMind?.name) return namedPerson(inMind.name)
  }
  return null
}

/** Offices whose place stands before them: "the Vermont senator" is whoever is spoken of. */
const officeOfPlace =
  /(?:senator|governor|congress(?:man|woman)|representative|president|mayor|candidate|republican|democrat)$/i

/** "the retired surgeon", not "the victim's mother", "the Hale city manager", "the chairman of the Hale party". */
function isBare({ start, end }: Span, { text }: KnownStory): boolean {
  const words = text.slice(start, end).replace(/[,\s]+$/, '')
  if (/\s(?:of|for|at|from|in|on|with|who)\s|['’]s?\s/.test(words)) return false
  return words.split(/\s+/).length <= 4 && (!/\s\p{Lu}/u.test(words) || officeOfPlace.test(words))
}

/** "the Lee aide": somebody of a person whom the story names, and not that person. */
function isSomebodysOwn(source: Span, known: KnownStory): boolean {
  return mentionsWithin(known, source).some(({ start, end }) => source.start < start && end < source.end)
}

/** A name that is no known person's: a body keeps it whole, a person loses the title. */
function ofName(words: string): Spoken {
  const { titles, parts } = separateTitles(words.split(/[\s“”"]+/).filter(Boolean))
  const last = parts.at(-1)?.toLowerCase() ?? ''
  const isPerson = titles.length > 0 && parts.length < 3 && !organisationNouns.has(last)
  const name = isPerson ? cleanName(parts) : words.replace(/['’]s$/, '')
  return {
    speaker: name.replace(/\s+/g, ' ').replace(/^(?:the|an?) /i, '') || null,
    sourceKind: 'named',
    person: isPerson,
    plural: false,
    at: 0,
  }
}
