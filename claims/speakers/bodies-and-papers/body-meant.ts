import type { Span } from '../../../types/review.ts'
import { documentNouns, organisationNouns } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import { capitalised, isCapitalised, wordSet } from '../../words/word-classes.ts'
import { isInOpening, type KnownStory, mentionsWithin, namedBody, type Spoken } from '../known-story.ts'
import { isTitleCase, lineAt, withoutOpening } from '../names/name-sequences.ts'
import { surnameOf } from '../names/name-words.ts'
import { outletNamed } from '../names/outlet-named.ts'
import { firstMention } from '../phrases/first-mention.ts'
import { bodyByNoun, firmNouns, isBodyNoun, onlyBodyByNoun } from './body-by-noun.ts'
import { bodyOfPerson, ownerOf } from './body-of-person.ts'
import { subjectBefore } from './subject-before.ts'

/** What news outlets, firms and groups are called when they aren't called by their name. */
const outletNouns = wordSet(
  'paper newspaper tabloid broadsheet magazine network outlet journal station broadcaster site website publication daily weekly channel',
)
const groupNouns = wordSet(
  'group organization organisation nonprofit charity watchdog foundation association coalition union alliance',
)

/** How far back a name is looked for, in UTF-16 units: further than most stories are long. */
const farthest = 12_000

/** Bodies that are neither outlets nor firms: their names hold what they are. */
const otherBody =
  /\b(?:department|ministry|campaign|committee|commission|council|court|party|union|police|university|school|college|congress|senate|house|parliament|government|administration|army|navy|office|bureau|institute|center|centre|association|federation|coalition|states|kingdom|study|report|poll|survey|law|bill|act|exchange|republicans|democrats)s?$|\b(?:workers|teachers|employees|brotherhood|teamsters|unions?)\b/i

/**
 * The body that a phrase such as "the company", "the paper" or "the campaign" means: the last source whose name ends
 * with the noun; else, of the words before, the last name that the noun stands behind ("Lee’s campaign", "the Hale Port
 * Authority"); else, for outlets, firms and groups, the last body that has spoken. `null`: none of these.
 */
export function bodyMeant(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const owned = words.length === 2 ? bodyOfPerson(source, words.at(-1)?.lower ?? '', known) : null
  // "Marsh’s campaign" isn't "his campaign" where he is Lee.
  if (owned || ownerOf(source, known)) return owned
  // "the news outlet"
  return nearestBody(
    source,
    words.filter(({ lower }, index) => index !== 1 || lower !== 'news'),
    known,
  )
}

function nearestBody(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const { spoken } = known
  const noun = words.at(-1)?.lower ?? ''
  const isGroup = groupNouns.has(noun)
  if (!/^(?:the|his|her|this|that)$/.test(words[0]?.lower ?? '')) return null
  if (!organisationNouns.has(noun) && !isGroup && !isBodyNoun(noun) && !outletNouns.has(noun)) return null
  // "the government watchdog group" tells no more than "the group".
  const isLike = words[0]?.lower === 'the' && (isGroup || isBodyNoun(noun))
  if (words.length > (isLike ? 4 : 2)) return null
  if (words.some(({ text }, index) => index > 0 && isCapitalised(text) && !/^(?:Super|PAC)$/.test(text))) return null
  if (words.length > 2 && !isGroup) {
    const like = bodyByNoun(noun, source.start, known.text)
    return like ? namedBody(like, source.start, 'role_before') : null
  }
  const last = spoken.findLast(
    // "a spokeswoman for the Hale company" is a person.
    ({ speaker, person }) =>
      !person &&
      speaker?.toLowerCase().split(' ').at(-1) === noun &&
      /\p{Lu}/u.test(speaker) &&
      !heldByAnother.test(speaker),
  )
  // "Police" alone tells no more.
  if (last?.speaker?.includes(' ')) return { ...last, decidedBy: 'role_before' }
  const before = nameEndingWith(noun, source.start, known)
  if (before) return namedBody(before, source.start, 'role_before')
  const like = documentNouns.has(noun) ? null : bodyByNoun(noun, source.start, known.text)
  if (like) return namedBody(like, source.start, 'role_before')
  const later = isInOpening(source.start, known) ? onlyBodyByNoun(noun, known.text) : null
  if (later) return namedBody(later, source.start, 'named_later')
  const introduced = documentNouns.has(noun) ? null : introducedAs(noun, source.start, known)
  if (introduced) return introduced
  const isOutlet = outletNouns.has(noun)
  if (!isOutlet && !firmNouns.has(noun) && !isGroup) return null
  const outlet = isOutlet ? outletNamed(source.start, known) : null
  if (outlet) return outlet
  const body = spoken.findLast(
    ({ speaker, sourceKind, plural }) =>
      speaker !== null &&
      sourceKind === 'named' &&
      !plural &&
      !isPersonsName(speaker, known) &&
      /^\p{Lu}/u.test(speaker) &&
      (isGroup || !otherBody.test(speaker)),
  )
  if (body) return { ...body, decidedBy: 'body_before' }
  return isOutlet ? null : subjectMeant(source.start, isGroup, known)
}

/** "an investment in Hale's company": it is not the company that spoke. */
const heldByAnother = /\p{Ll}\s(?:of|in|for|from|at|with|to|by|on)\s/u

/** "a Hale ballot commission" for "the commission": what the story called it when it brought it up, with a name. */
function introducedAs(noun: string, at: number, { text }: KnownStory): Spoken | null {
  const found = firstMention(noun, at, text)
  return found && /\p{Lu}/u.test(found.words) ? namedBody(found.words, at, 'role_before') : null
}

/** How far back a body's name is looked for that has not spoken, in UTF-16 units. */
const closeBy = 320

/** Bodies that nobody calls a company or a group. */
const places = /^(?:states?|city|county|country|nation|kingdom|republic)$/

/** The name of no person that was the last subject. */
function subjectMeant(at: number, isGroup: boolean, known: KnownStory): Spoken | null {
  const subject = subjectBefore(
    at,
    closeBy,
    known,
    ({ start, end, head, isName }) =>
      isName &&
      !places.test(head) &&
      // "SUMMARY.": a line that is no sentence.
      !/^[.!?:]/.test(known.text.slice(end, end + 1)) &&
      // A group that has not spoken is known by its name alone.
      (!isGroup || organisationNouns.has(head)) &&
      !mentionsWithin(known, { start, end }).some((mention) => mention.end === end),
  )
  if (!subject) return null
  const speaker = known.text.slice(subject.start, subject.end).replace(/^(?:the|an?)\s/i, '')
  if (!isGroup && otherBody.test(speaker)) return null
  return namedBody(speaker, at, 'body_before')
}

/** The last name before an offset that ends with the noun, or goes on with "of": "the Hale Port Authority" for "authority". */
function nameEndingWith(noun: string, at: number, { text }: KnownStory): string | undefined {
  const escaped = noun.replace(/[^\p{L}]/gu, '.')
  const from = Math.max(0, at - farthest)
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}/])(?:\\p{Lu}[\\p{L}'’/-]*[ \\u00a0]){1,4}(?:${escaped}|${capitalised(escaped)}(?:\\sof\\s(?:the\\s)?\\p{Lu}[\\p{L}'’-]*)?)(?!\\p{L})`,
    'gu',
  )
  return (
    [...text.slice(from, at).matchAll(named)]
      .filter(({ index }) => !isTitleCase(lineAt(text, from + index)))
      .map(([found]) => withoutOpening(found))
      // "the Hale-based company" is no name.
      .findLast(
        (found) =>
          /^\p{Lu}.*\s/u.test(found) &&
          // "Blast By Police": words of a headline.
          !/(?<!\p{L})(?:Of|By|In|On|At|From|With)\s/u.test(found) &&
          !/-(?:based|headquartered|owned|backed|listed|led)\b/.test(found),
      )
  )
}

/** A single name that speaks may be a firm's. */
function isPersonsName(speaker: string, { names }: KnownStory): boolean {
  return [...(names.bySurname.get(surnameOf(speaker.split(' '))) ?? [])].some(
    ({ full, gender }) => full === speaker && (full.includes(' ') || gender !== null),
  )
}
