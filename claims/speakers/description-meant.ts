import type { Span } from '../../types/review.ts'
import { epithetNouns, kinNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import type { Word } from '../words/split-words.ts'
import { describedPerson } from './described-person.ts'
import { broughtUp, firstMention } from './first-mention.ts'
import { firstAt, isInOpening, type KnownStory, mentionsWithin, namedPerson, type Spoken } from './known-story.ts'
import type { StoryName } from './names-in-story.ts'
import { contradicts, personInMind } from './person-in-mind.ts'
import { isBodyOrPaper, isPersonNoun } from './speaking-nouns.ts'

/** Nouns for what a person does or is, by their ending: "neurosurgeon", "frontrunner", "Texan". */
const personEnding = /(?:[^aeiou]er|or|ist|ian|eon|man|woman|crat|ican|ive|ant|ful|mogul)$/

/** "the moderator", "the heckler": what somebody does on an occasion, which is mostly nobody whom the story names. */
const task = /(?:ator|er|ive|ist)$/

/** Offices and epithets whose place stands before them: "the Vermont senator" is whoever is spoken of. */
const officeOfPlace =
  /(?:senator|governor|congress(?:man|woman)|representative|president|mayor|leader|candidate|republican|democrat|billionaire|native|legend|star|veteran|hero|lawmaker)$/i

/** Such a description is of somebody just spoken of, whether the story has said so or not: "the Vermont senator". */
const officeHeld =
  /^the\s(?:(?:former|current|presumptive|likely|then|two-term|longtime|junior|senior|billionaire)\s)*(?:(?:(?:\p{Lu}[\p{L}.-]*\s){1,2}|presidential\s)(?:senator|governor|congress(?:man|woman)|representative|republican|democrat|nominee|front-?runner|candidate|hopeful|native|lawmaker|billionaire|mogul|tycoon)|(?:secretary of state|first lady|real estate (?:mogul|tycoon|billionaire|developer)|business (?:mogul|tycoon)))$/iu

/** The person that "the senator", "the former mayor", "the retired surgeon", "his son" means. */
export function descriptionMeant(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const head = words.at(-1)
  const noun = head?.lower ?? ''
  const article = words[0]?.lower ?? ''
  const isDefinite = /^(?:the|his|her|this|that)$/.test(article)
  const kin = kinNouns.has(noun) && article !== 'the' ? relativeMeant(source, noun, known) : null
  if (kin) return kin
  const described = describedPerson(source, words, known)
  if (described) return described
  if (isInOpening(source.start, known) && !isDefinite && isPersonNoun(noun)) return namedLater(source, noun, known)
  // "the Democrats", "the Hale Party": in capitals only one person of a party is a description.
  if (head && /^\p{Lu}/u.test(head.text) && !/^(?:republican|democrat)$/.test(noun)) return null
  const meant = titleMeant(source, noun, article, known)
  if (meant || !isDefinite) return meant
  if (roleNouns.has(noun)) {
    const last = known.spoken.findLast(({ speaker }) => speaker?.toLowerCase().endsWith(noun))
    // "the man" of a man who has spoken as no more than that.
    if (last?.speaker?.toLowerCase() === noun && broughtUp(source, words, known)) return null
    return last && isBare(source, known) ? { ...last, decidedBy: 'role_before' } : null
  }
  const isPerson = personEnding.test(noun) && !isBodyOrPaper(noun)
  // "the retired carpenter" tells what somebody is.
  const isTask = words.length <= 2 && task.test(noun)
  const mayBeInMind = isPerson && !titleNouns.has(noun) && !isTask && !saysWhose(source, known)
  return mayBeInMind && !firstMention(noun, source.start, known.text)
    ? personInMind(source, wordsOf(source, known), known)
    : null
}

/** Whoever has the title or role, and was named before. */
function titleMeant(source: Span, noun: string, article: string, known: KnownStory): Spoken | null {
  const { names, meant, spoken } = known
  const isOne = article === 'the' || article === noun
  if (!isPersonNoun(noun) || !isOne || isSomebodysOwn(source, known)) return null
  const description = wordsOf(source, known)
  const holders = (names.byTitle.get(noun) ?? []).filter(
    (holder) => firstAt(holder, known) < source.start && !contradicts(description, known.knownFor().get(holder)),
  )
  const hasSpoken = (holder: StoryName | null | undefined) =>
    spoken.some(({ speaker }) => speaker !== null && speaker === holder?.full)
  // There may be a second spokesman without a name: only one who has spoken is "the spokesman".
  if (/^spokes/.test(noun)) return holders.length === 1 && hasSpoken(holders[0]) ? titled(holders[0]) : null
  if (holders.length === 1) return titled(holders[0])
  const first = meant.descriptions.get(source.start)?.[0]?.name
  // With several holders of the title, only one who has spoken is meant.
  if (first && hasSpoken(first) && holders.includes(first)) return titled(first)
  const isTold = titleNouns.has(noun) || epithetNouns.has(noun)
  if (!isTold) return null
  // "the next president": whoever that will be.
  if (/^the\s(?:next|future)\s/i.test(description)) return null
  if (officeHeld.test(description)) return personInMind(source, wordsOf(source, known), known)
  return holders.length === 0 && isBare(source, known) ? personInMind(source, wordsOf(source, known), known) : null
}

function titled(holder: StoryName | undefined): Spoken | null {
  return holder ? namedPerson(holder, 'title') : null
}

/** "his son", "Lee’s son": the one of whom the story says that he is a son. */
function relativeMeant(source: Span, noun: string, known: KnownStory): Spoken | null {
  const words = known.text.slice(source.start, source.end)
  if (!/^(?:his|her)\s|['’]s\s/i.test(words)) return null
  const holders = known.names.byKinship.get(noun) ?? []
  if (holders.length !== 1 || !holders[0]) return null
  return namedPerson(holders[0], firstAt(holders[0], known) < source.start ? 'title' : 'named_later')
}

/** "A judge ruled", at the top: the only one whom the story goes on to name as such. */
function namedLater(source: Span, noun: string, known: KnownStory): Spoken | null {
  const holders = known.names.byTitle.get(noun) ?? []
  if (holders.length !== 1 || !holders[0] || isSomebodysOwn(source, known)) return null
  const words = known.text.slice(source.start, source.end)
  if (/\s(?:of|for|at|from|in|on|with|who|to)\s/.test(words) || words.split(/\s+/).length > 4) return null
  return namedPerson(holders[0], 'named_later')
}

/** "the retired surgeon", not "the victim's mother", "the Hale city manager", "the chairman of the Hale party". */
function isBare(source: Span, known: KnownStory): boolean {
  if (saysWhose(source, known)) return false
  const words = wordsOf(source, known)
  return words.split(/\s+/).length <= 4 && (!/\s\p{Lu}/u.test(words) || officeOfPlace.test(words))
}

/** "the victim's mother", "the maker of boats": the words say whose or of what. */
function saysWhose(source: Span, known: KnownStory): boolean {
  return /\s(?:of|for|at|from|in|on|with|who)\s|['’]s?\s/.test(wordsOf(source, known))
}

function wordsOf({ start, end }: Span, { text }: KnownStory): string {
  return text
    .slice(start, end)
    .replace(/[,\s]+$/, '')
    .replace(/['’]s$/, '')
}

/** "the Lee aide": somebody of a person whom the story names, and not that person. */
function isSomebodysOwn(source: Span, known: KnownStory): boolean {
  return mentionsWithin(known, source).some(({ start, end }) => source.start < start && end < source.end)
}
