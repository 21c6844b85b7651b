import type { Span } from '../../../types/review.ts'
import { epithetNouns, kinNouns, roleNouns, titleNouns } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import { firstAt, isInOpening, type KnownStory, namedPerson, type Spoken } from '../known-story.ts'
import { genderOfNoun } from '../names/gender.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { broughtUp, firstMention } from '../phrases/first-mention.ts'
import { isBodyOrPaper, isPersonNoun, isPluralNoun } from '../phrases/speaking-nouns.ts'
import { contradicts } from './can-mean.ts'
import { describedPerson } from './described-person.ts'
import { isSomebodysOwn, saysWhose, wordsOfDescription } from './description-words.ts'
import { namedLater, namedSoon } from './named-later.ts'
import { isOutOfMind, personInMind } from './person-in-mind.ts'
import { personPointedAt } from './pointed-person.ts'
import { unnamedBefore } from './unnamed-before.ts'

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
  return saidByStory(source, words, known) ?? seenByReader(source, words, known)
}

/** Whom the story's own words tell. */
function saidByStory(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const head = words.at(-1)
  const noun = head?.lower ?? ''
  const article = words[0]?.lower ?? ''
  const isDefinite = /^(?:the|his|her|this|that)$/.test(article)
  const kin = kinNouns.has(noun) && article !== 'the' ? relativeMeant(source, noun, known) : null
  if (kin) return kin
  const described = describedPerson(source, words, known)
  if (described) return described
  const later = isDefinite ? null : namedLater(source, noun, known)
  if (later || (isInOpening(source.start, known) && !isDefinite && isPersonNoun(noun))) return later
  // "the Democrats", "the Hale Party": in capitals only one person of a party is a description.
  if (head && /^\p{Lu}/u.test(head.text) && !/^(?:republican|democrat)$/.test(noun)) return null
  const isBareNoun = article === 'the' && words.length === 2
  const unnamed = isBareNoun && !saysWhose(source, known) ? unnamedBefore(noun, known) : null
  const meant = unnamed ?? titleMeant(source, noun, article, known)
  if (meant || !isDefinite) return meant
  if (roleNouns.has(noun)) {
    const last = known.spoken.findLast(({ speaker }) => speaker?.toLowerCase().endsWith(noun))
    // "the man" of a man who has spoken as no more than that.
    if (last?.speaker?.toLowerCase() === noun && broughtUp(source, words, known)) return null
    return last && isBare(source, known) ? { ...last, decidedBy: 'role_before' } : null
  }
  const description = wordsOfDescription(source, known)
  const mayBeInMind = isPersonNamed(words) && !titleNouns.has(noun) && !saysWhose(source, known)
  return mayBeInMind && !firstMention(noun, source.start, known.text)
    ? personInMind(source, description, officeHeld.test(description), known)
    : null
}

/** "the investor", where only the trained reader sees who it is. */
function seenByReader(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const noun = words.at(-1)?.lower ?? ''
  const isOne = words[0]?.lower === 'the' && !isPluralNoun(noun) && !/^spokes/.test(noun)
  if (!isOne || !(isPersonNoun(noun) || isPersonNamed(words))) return null
  if (saysWhose(source, known) || isSomebodysOwn(source, known)) return null
  const pointed = personPointedAt(source, wordsOfDescription(source, known), known)
  if (!pointed) return null
  // Of an office the story tells who holds it.
  const holders = epithetNouns.has(noun) ? [] : (known.names.byTitle.get(noun) ?? [])
  return holders.length === 0 || holders.includes(pointed) ? namedPerson(pointed, 'pointed_at') : null
}

/** A noun for what somebody is, by its ending, and not for a task: "the retired carpenter", not "the moderator". */
function isPersonNamed(words: readonly Word[]): boolean {
  const noun = words.at(-1)?.lower ?? ''
  const isTask = words.length <= 2 && task.test(noun)
  return personEnding.test(noun) && !isBodyOrPaper(noun) && !isTask
}

/** Whoever has the title or role, and was named before. */
function titleMeant(source: Span, noun: string, article: string, known: KnownStory): Spoken | null {
  const { names, meant, spoken } = known
  const isOne = article === 'the' || article === noun
  if (!isPersonNoun(noun) || !isOne || isSomebodysOwn(source, known)) return null
  const description = wordsOfDescription(source, known)
  const holders = (names.byTitle.get(noun) ?? []).filter(
    (holder) => firstAt(holder, known) < source.start && !contradicts(description, known.knownFor().get(holder)),
  )
  const hasSpoken = (holder: StoryName | null | undefined) =>
    spoken.some(({ speaker }) => speaker !== null && speaker === holder?.full)
  const [holder] = holders
  const only = holders.length === 1 && holder ? holder : null
  // There may be a second spokesman without a name: only one who has spoken is "the spokesman".
  if (/^spokes/.test(noun)) return only && hasSpoken(only) ? namedPerson(only, 'title') : null
  if (only && !isOutOfMind(only, noun, source, known)) return namedPerson(only, 'title')
  const first = meant.descriptions.get(source.start)?.[0]?.name
  // With several holders of the title, only one who has spoken is meant.
  if (first && hasSpoken(first) && holders.includes(first)) return namedPerson(first, 'title')
  const isTold = titleNouns.has(noun) || epithetNouns.has(noun)
  if (!isTold) return null
  const soon = holder ? null : namedSoon(source, noun, known)
  // "A judge ruled … the judge … Judge Lee"
  if (soon && firstMention(noun, source.start, known.text)) return soon
  // "the next president": whoever that will be.
  if (/^the\s(?:next|future)\s/i.test(description)) return null
  const isAnybodys = holders.length < 2 && isBare(source, known)
  const isHeld = officeHeld.test(description)
  const inMind = isAnybodys || isHeld ? personInMind(source, description, isHeld, known) : null
  return inMind ?? soon
}

/** "his son", "Lee’s son": the one of whom the story says that he is a son. */
function relativeMeant(source: Span, noun: string, known: KnownStory): Spoken | null {
  const words = known.text.slice(source.start, source.end)
  if (!/^(?:his|her)\s|['’]s\s/i.test(words)) return null
  const [gender, whose] = [genderOfNoun(noun), known.meant.pronouns.get(source.start)?.referent.name]
  const [holder, another] = (known.names.byKinship.get(noun) ?? []).filter(
    (name) => name !== whose && (!gender || (name.gender ?? gender) === gender),
  )
  if (!holder || another) return null
  return namedPerson(holder, firstAt(holder, known) < source.start ? 'title' : 'named_later')
}

/** "the retired surgeon", not "the victim's mother", "the Hale city manager", "the chairman of the Hale party". */
function isBare(source: Span, known: KnownStory): boolean {
  if (saysWhose(source, known)) return false
  const words = wordsOfDescription(source, known)
  return words.split(/\s+/).length <= 4 && (!/\s\p{Lu}/u.test(words) || officeOfPlace.test(words))
}
