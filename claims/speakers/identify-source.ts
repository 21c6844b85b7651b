import type { Span } from '../../types/review.ts'
import { headWords } from '../sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { sourceKindOf } from '../sources/source-kind.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { bodyMeant } from './bodies-and-papers/body-meant.ts'
import { paperMeant } from './bodies-and-papers/paper-meant.ts'
import { descriptionMeant } from './descriptions/description-meant.ts'
import { isSpeakerOf } from './he-and-she/referents.ts'
import { bearersOf, type KnownStory, mentionsWithin, namedPerson, type Spoken } from './known-story.ts'
import { nameEnd, ofName, outletBefore } from './names/name-of-source.ts'
import { ownWords } from './own-words.ts'
import { broughtUp } from './phrases/first-mention.ts'
import { isBodyOrPaper, isRoleOrTitle } from './phrases/speaking-nouns.ts'
import { isPronoun, pronounMeant } from './pronoun-meant.ts'
import { isOneInTwoRoles, jointSource } from './they/joint-sources.ts'
import { isPartOfSeveral, partMeant, wholeBefore } from './they/part-meant.ts'
import { twoMeant } from './they/two-meant.ts'
import { personMeant } from './who-and-which/person-before-who.ts'

const apposedName = /,\s((?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+),?\s*$/u

/** "a spokeswoman's comments": whose words they are speaks, and the words are no paper of their own. */
const speech =
  /^(.{3,80}?)['’]s?\s(?:\p{Ll}+\s){0,2}(?:comments?|remarks?|words|speech(?:es)?|claims?|account|opinion|assessment|warnings?|announcement|assertions?|allegations?|argument|suggestion|insistence)$/u

/** Offices with "of" and a word in lower case inside. */
const officeOf =
  /^\s(?:of|for)\s(?:state|defen[cs]e|energy|labou?r|education|commerce|agriculture|transportation|health|staff|homeland security)\s$/

/** Who a source is, given the names of the story and the sources before it. */
export function identifySource(source: Span, known: KnownStory): Spoken {
  const { text } = known
  const words = headWords(text, source)
  const head = words.at(-1)
  const sourceKind = sourceKindOf(text, source)
  if (!head) return { speaker: null, sourceKind, person: false, plural: false, at: source.end, decidedBy: 'unclear' }
  const identify = (other: Span) => identifySource(other, known)
  const whole = text.slice(source.start, source.end)
  // "He and his aides" are more than he is.
  const isAlone = words.length === 1 && !/^\p{L}+\sand\s/u.test(whole)
  if (isAlone && isPronoun(head.lower)) return pronounMeant(head.lower, source, known, identify)
  const two = twoMeant(source, known)
  if (two) return two
  if (isPartOfSeveral(whole)) {
    const several = partMeant(source, known, identify)
    if (several) return several
  }
  // "Lee, | one of her voters": an apposition that is a source keeps to the name.
  const isApposed = /, one of $/.test(text.slice(source.start - 2, source.end + 4)) && whole === 'one'
  const named = isApposed ? personMeant(source.start, 'who', known) : null
  if (named) return { ...identify(named), decidedBy: 'words_before' }
  const before = wholeBefore(source, known, identify)
  if (before) return before
  const speaker = speech.exec(whole)?.[1]
  if (speaker && !isPronoun(speaker.toLowerCase())) {
    const owner = { start: source.start, end: source.start + speaker.length }
    // A person's name goes on with its "’s".
    const name = mentionsWithin(known, source).find((mention) => mention.start < owner.end && mention.end > owner.end)
    return identify(name ? { start: owner.start, end: name.end } : owner)
  }
  const holder = officeHolder(source, known)
  if (holder) return holder
  if (isOneInTwoRoles(source, head, known)) return identify({ start: source.start, end: head.end })
  const joint = jointSource(source, head.end, known)
  if (joint) return { ...joint, sourceKind: joint.sourceKind ?? sourceKind }
  const person = personNamed(source, head, known)
  if (person) return person
  // "The Hale Group's director, Ann Lee,": a name at the end of the phrase.
  const atEnd = apposedName.exec(text.slice(head.end, source.end))?.[1]
  if (atEnd && (head.lower === 'one' || isRoleOrTitle(head.lower))) return ofName(atEnd)
  // "the secretary of state's website": it is the website that speaks.
  const possessed = /['’]s\s(\p{Ll}[\p{Ll}-]+)$/u.exec(text.slice(head.end, source.end))?.[1]
  if (possessed && isBodyOrPaper(possessed))
    return {
      speaker: ownWords(text, source, source.end),
      sourceKind: documentNouns.has(possessed) ? 'document' : 'named',
      person: false,
      plural: false,
      at: source.end,
      decidedBy: 'own_words',
    }
  const described = descriptionMeant(source, words, known)
  if (described) return described
  const start = (words[0] ?? head).start
  // "The super PAC": an abbreviation for what a body is, and no name of it.
  const sort = head.lower === 'pac' ? bodyMeant(source, words, known) : null
  if (sort) return sort
  if (isCapitalised(head.text) && sourceKind === 'named')
    return ofName(text.slice(start, nameEnd(text, head.end, source)), { at: source.start, text })
  const outlet = outletBefore(words)
  if (outlet && sourceKind === 'named') return ofName(outlet)
  const meant = bodyMeant(source, words, known) ?? paperMeant(source, words, known)
  if (meant) return { ...meant, sourceKind: meant.sourceKind === 'vague' ? sourceKind : meant.sourceKind }
  const brought = broughtUp(source, words, known)
  const own = brought ?? ownWords(text, source, head.end)
  return {
    speaker: sourceKind === 'vague' ? null : own,
    sourceKind,
    person: isRoleOrTitle(head.lower),
    plural: /(?:[^s]s|men|people|police)$/.test(head.lower),
    at: source.end,
    decidedBy: brought ? 'role_before' : 'own_words',
    words: own,
  }
}

/** The person whose name the words hold: as their head, behind a title, or in apposition to a role. */
function personNamed(source: Span, head: Span & { text: string; lower: string }, known: KnownStory): Spoken | null {
  const { text } = known
  const own = mentionsWithin(known, source)
  const found =
    apposed(own, head, text) ??
    // "former Secretary of State Ann Lee": the name at the end of a title that goes on with "of".
    own.find(({ start }) => {
      const between = text.slice(head.end, start)
      if (!titleNouns.has(head.lower)) return false
      return isCapitalised(head.text) ? /^\s(?:of|for)\s[\p{L}\s.]*$/u.test(between) : officeOf.test(between)
    }) ??
    own.find(({ start, end }) => {
      const isHead = end === head.end || /^\.?(?:['’]s)?$/.test(text.slice(head.end, end) || ' ')
      // "the Lees", "the Armenians": behind an article a single name is a group's or a paper's.
      return isHead && sourceKindOf(text, source) === 'named' && !/\b[Tt]he\s$/.test(text.slice(start - 4, start))
    })
  if (!found) return null
  const isWhole = text.slice(found.start, found.end).replace(/['’]s?$/, '') === found.name.full
  const decidedBy = isWhole ? 'own_words' : bearersOf(found.name, known) > 1 ? 'most_named' : 'full_name'
  return namedPerson(found.name, decidedBy)
}

/** "The former prosecutor and Hale Mayor Ann Lee, who …": one person, whose name ends what the person is. */
function officeHolder(source: Span, known: KnownStory): Spoken | null {
  const { text } = known
  const clause = text.slice(source.start, source.end).search(/\swho\s/)
  const own = mentionsWithin(known, { start: source.start, end: clause < 0 ? source.end : source.start + clause })
  const [found] = own
  if (!found || own.some(({ name }) => name !== found.name) || !found.name.full.includes(' ')) return null
  if (found.end - found.start <= (found.name.full.split(' ').at(-1) ?? '').length + 2) return null
  const [before, after] = [text.slice(source.start, found.start), text.slice(found.end, source.end)]
  if (!/^(?:$|[,(]|\swho\s)/.test(after) || !isSpeakerOf(text, source, found)) return null
  const first = /([\p{L}-]+)\s(?:and|of)\s(?=[^,;:]*$)/u.exec(before)?.[1]?.toLowerCase()
  if (!first || !(titleNouns.has(first) || first === 'security' || (roleNouns.has(first) && !/s$/.test(first))))
    return null
  return namedPerson(found.name, 'own_words')
}

function apposed<Mention extends Span>(
  own: readonly Mention[],
  head: Span & { text: string; lower: string },
  text: string,
): Mention | undefined {
  if (isCapitalised(head.text) || organisationNouns.has(head.lower)) return undefined
  return own.find(({ start }) => /^,\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s)*$/u.test(text.slice(head.end, start)))
}
