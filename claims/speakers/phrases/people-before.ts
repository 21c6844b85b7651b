import type { Span } from '../../../types/review.ts'
import { crowdNames } from '../../sources/nouns.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import { isCapitalised, prepositions, timeWords } from '../../words/word-classes.ts'
import { countBefore } from './count-before.ts'
import { startOfPhrase } from './noun-phrase.ts'
import { isAgentNoun, isBodyOrPaper, isPeopleNoun, isPluralNoun, isSpeakingNoun } from './speaking-nouns.ts'
import { numberOfVerb } from './verb-number.ts'

/** How far back is looked, in UTF-16 units. */
const reach = 130

/** How many phrases are gone back over, each tied to the one before by a preposition. */
const hops = 3

/** Words before "who". */
interface Before extends Span {
  /** A noun for people is their head: not just any noun, which "who" makes somebody. */
  people: boolean
}

/**
 * Whom "who" stands for: the noun phrase right before it, if it is people; else the people to whom that phrase is tied
 * by a preposition ("a pollster | with the party, who"). `null`: no people.
 *
 * @param end Where the words before "who" end.
 */
export function peopleBefore(text: string, end: number): Before | null {
  const from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - reach)
  const words = splitWords(text, { start: from, end })
  while (words.at(-1)?.kind === 'mark') words.pop()
  const last = words.at(-1)
  let head = words.length - 1
  let nearest: Before | null = null
  for (let hop = 0; hop < hops && last; hop += 1) {
    const word = words[head]
    if (!word || word.kind === 'mark') return nearest
    const start = startOfPhrase(words, head)
    const opened = words[start]
    if (opened && /^(?:any|no|every|whatever)$/.test(opened.lower)) return null
    // Whatever has a "who" is somebody, but for bodies and papers.
    const isBare = start === head && !isSeveral(word) && head > 0
    if (opened && hop === 0 && canBePeople(word) && !isBare)
      nearest = { ...counted(text, { start: opened.start, end: last.end }), people: false }
    if (opened && isPeople(words, head)) {
      const first = isOfOne(text, end) ? start : startOfRow(words, start, head)
      return { ...counted(text, { start: (words[first] ?? opened).start, end: last.end }), people: true }
    }
    const tie = words[start - 1]
    if (!tie || !tiesPeople(words, start - 1)) return nearest
    head = start - 2
    // "a Democrat familiar | with the plan"
    if (betweenNounAndTie.test(words[head]?.lower ?? '')) head -= 1
  }
  return nearest
}

/** "a pollster | with the party", "those | supporting Lee" */
function tiesPeople(words: readonly Word[], at: number): boolean {
  const tie = words[at]?.lower ?? ''
  if (/^\p{Ll}+ing$/u.test(tie) && !prepositions.has(tie)) return words[at - 1] !== undefined && isPeople(words, at - 1)
  return prepositions.has(tie) && tie !== 'as' && tie !== 'than'
}

/** "who | says": the verb is of one. */
function isOfOne(text: string, end: number): boolean {
  const who = /^\s*who\s/.exec(text.slice(end, end + 8))?.[0]
  return who !== undefined && numberOfVerb(text, end + who.length) === 'one'
}

/** What may stand between a noun and the preposition that ties the next one to it. */
const betweenNounAndTie =
  /^(?:familiar|close|loyal|critical|supportive|opposed|involved|aware|active|based|living|working|watching|listening|interested)$/

/** "dozens of | women": how many there are stands before the phrase. */
function counted(text: string, { start, end }: Span): Span {
  return { start: start - countBefore(text, start), end }
}

/** "some analysts and | activists", "Lee and | others": several who are named in one row. */
function startOfRow(words: readonly Word[], start: number, head: number): number {
  if (!isSeveral(words[head])) return start
  let first = start
  for (;;) {
    const [other, tie] = [words[first - 2], words[first - 1]]
    const isTied = tie?.lower === 'and' || (tie?.text === ',' && first < start)
    if (!other || !isTied) return first
    const isOne = isSeveral(other) && (isSpeakingNoun(other.lower) || isPeople(words, first - 2))
    if (!isOne && !(words[start]?.lower === 'others' && isCapitalised(other.text))) return first
    first = startOfPhrase(words, first - 2)
  }
}

function isSeveral(word: Word | undefined): boolean {
  return word !== undefined && isPluralNoun(word.lower)
}

function canBePeople({ lower, text, kind }: Word): boolean {
  return (
    !isCapitalised(text) &&
    kind === 'word' &&
    !/^(?:thousand|million|billion)$/.test(lower) &&
    ![lower, lower.replace(/s$/, '')].some(isBodyOrPaper) &&
    !timeWords.has(lower.replace(/s$/, ''))
  )
}

/** A story may rest on them ("the world says"), but none of them is "who". */
const isNoPeople =
  /^(?:world|quarters|circles|accounts|opinion|wisdom|speculation|rumou?rs?|headlines|reports|studies|surveys|polls)$/

function isPeople(words: readonly Word[], head: number): boolean {
  const { lower, text } = words[head] as Word
  const opensSentence = head === 0 || (words[head - 1]?.kind === 'mark' && words[head - 1]?.text !== ',')
  if (isCapitalised(text) && !opensSentence && !crowdNames.has(lower) && !/^(?:democrat|republican)$/.test(lower))
    return false
  if (isNoPeople.test(lower)) return false
  const singular = lower.replace(/s$/, '')
  return [lower, singular].some(
    (noun) =>
      isPeopleNoun(noun) ||
      isAgentNoun(noun) ||
      /(?:man|woman|men|people|ican|millions|thousands|hundreds|dozens|figures?|those|others)$/.test(noun),
  )
}
