import type { Span } from '../../types/review.ts'
import { crowdNames, documentNouns, organisationNouns } from '../sources/nouns.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import { determiners, isCapitalised, subjectPronouns, timeWords } from '../words/word-classes.ts'
import { jointsBefore } from './joint-sources.ts'
import { isQuotedAt, type KnownStory, mentionsWithin, type Spoken } from './known-story.ts'
import { isTitleCase, lineAt } from './name-sequences.ts'
import { countBefore, startOfPhrase } from './noun-phrase.ts'
import { severalWeights } from './several-weights.ts'
import { isPluralNoun, isSpeakingNoun } from './speaking-nouns.ts'

/** What speaks for some whom "they" may mean: 0 to 1 each. */
export type SeveralClue = keyof typeof severalWeights

export interface SeveralCandidate {
  spoken: Spoken
  clues: Record<SeveralClue, number>
}

/** Chooses among those whom "they" at an offset may mean. */
export type DecideSeveral = (at: number, candidates: readonly SeveralCandidate[]) => SeveralCandidate | null

/** How far back "they" reaches, in UTF-16 units. */
const reach = 700

const sentenceEnd = /[.!?]["”’']{0,2}\s+(?=["“‘']?\p{Lu})|\n/gu

/** Before a phrase that begins a clause. */
const opensClause =
  /(?:^|\n\s*|[.!?:;][”"’']{0,2}\s+|,[”"]?\s+|(?<!\p{L})(?:as|while|when|because|but|and|although|though|that|after|before|since|if|whether|how|where|why|what)\s)$/iu

interface Phrase extends Span {
  kind: 'people' | 'body' | 'pair' | 'others'
  head: string
}

/** Those whom "they" at an offset may mean, each with its last mention and the clues for it; nearest first. */
export function severalCandidates(
  at: number,
  known: KnownStory,
  identify: (source: Span) => Spoken,
): SeveralCandidate[] {
  const { text, spoken } = known
  const from = Math.max(0, at - reach)
  const found = new Map<string, SeveralCandidate>()
  const counts = new Map<string, number>()
  const last = spoken.at(-1)
  const add = (some: Spoken, { start, end, kind }: Pick<Phrase, 'start' | 'end' | 'kind'>, speaks: boolean) => {
    const key = (some.speaker ?? some.words ?? '').toLowerCase()
    if (!key) return
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const between = text.slice(end, at)
    const passed = between.match(sentenceEnd)?.length ?? 0
    const isQuoted = isQuotedAt(start, known)
    const one = found.get(key)
    if (one) {
      if (speaks) one.clues.speaks = 1
      if (passed === 0 || one.clues.quoted > isNumber(isQuoted)) one.clues.quoted = isNumber(isQuoted)
      return
    }
    found.set(key, {
      spoken: some,
      clues: {
        sameSentence: isNumber(passed === 0),
        sentenceBefore: isNumber(passed === 1),
        sameParagraph: isNumber(!between.includes('\n')),
        subject: isNumber(opensClause.test(text.slice(Math.max(0, start - 12), start))),
        speaks: isNumber(speaks),
        lastSpeaker: isNumber(last !== undefined && key === (last.speaker ?? last.words ?? '').toLowerCase()),
        nearest: isNumber(found.size === 0),
        people: isNumber(kind === 'people'),
        crowd: isNumber(kind === 'people' && isCalledByName(some.speaker ?? some.words ?? '')),
        body: isNumber(kind === 'body'),
        pair: isNumber(kind === 'pair'),
        share: 0,
        quoted: isNumber(isQuoted),
      },
    })
  }
  const heard = spoken
    .filter((some) => at - some.at < reach && some.sourceKind !== 'document' && (some.plural || !some.person))
    .map((some) => ({
      start: some.at,
      end: some.at,
      some,
      kind: some.plural ? ('people' as const) : ('body' as const),
    }))
  const phrases = [...phrasesBetween({ start: from, end: at }, known), ...jointPhrases(at, known)].map((phrase) => ({
    ...phrase,
    some: null,
  }))
  for (const phrase of [...heard, ...phrases].sort(
    (a, b) => b.end - a.end || Number(b.some !== null) - Number(a.some !== null),
  )) {
    const { some } = phrase
    if (some) add(some, phrase, true)
    else add('spoken' in phrase ? (phrase.spoken as Spoken) : identify(phrase), phrase, false)
  }
  const most = Math.max(1, ...counts.values())
  for (const [key, candidate] of found) candidate.clues.share = (counts.get(key) ?? 0) / most
  return [...found.values()]
}

/** "Democrats", "Hale voters"; "Voters" has its capital from the sentence. */
function isCalledByName(called: string): boolean {
  const first = /^\p{Lu}[\p{L}-]*/u.exec(called)?.[0].toLowerCase()
  return first !== undefined && (crowdNames.has(first) || !isSpeakingNoun(first))
}

function isNumber(value: boolean): number {
  return value ? 1 : 0
}

function jointPhrases(at: number, known: KnownStory): Array<Phrase & { spoken: Spoken }> {
  return jointsBefore(at, known).map((spoken) => ({
    start: spoken.from,
    end: spoken.at,
    kind: 'pair',
    head: '',
    spoken,
  }))
}

/** The noun phrases of a stretch that are several or a body. */
function phrasesBetween(span: Span, known: KnownStory): Phrase[] {
  // The first words may be cut from their phrase.
  const words = splitWords(known.text, span)
  return words.flatMap((word, index): Phrase[] => {
    const kind = kindOf(word, words[index + 1], opens(words[index - 1]))
    if (!kind || isTitleCase(lineAt(known.text, word.start))) return []
    const start = words[startOfPhrase(words, index)]?.start ?? word.start
    const isNamed = mentionsWithin(known, { start, end: word.end }).some(({ end }) => end === word.end)
    if (isNamed || (kind === 'others' && (start === word.start || isOne(words[index - 1])))) return []
    // "a company", "any campaign": a body that is not known yet is none that "they" goes back to.
    if (
      kind === 'body' &&
      !isCapitalised(word.text) &&
      !/^(?:the|his|her|its|their|this|that)\s|['’]s\s/i.test(known.text.slice(start, word.end))
    )
      return []
    const tied = tiedName.exec(known.text.slice(word.end, word.end + 70))?.[0].trimEnd().length ?? 0
    return [{ start: start - countBefore(known.text, start), end: word.end + (kind === 'body' ? 0 : tied), kind, head: word.lower }]
  })
}

/** "That | makes": behind a word for one, it is a verb. */
function isOne(before: Word | undefined): boolean {
  return before !== undefined && /^(?:that|this|another|each|every|it)$/.test(before.lower)
}

function opens(before: Word | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && before.text !== ',')
}

/** "members | of the Hale Party": whose they are. */
const tiedName = /^\s(?:of|from|with)\s(?:(?:the|his|her|their)\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s(?=\p{Lu})|))+/u

function kindOf(word: Word, next: Word | undefined, opensSentence: boolean): 'people' | 'body' | 'others' | null {
  const { lower, text } = word
  if (word.kind !== 'word' || (next && isSpeakingNoun(next.lower) && next.start === word.end + 1)) return null
  if (next?.lower === 'of' && /^(?:dozens|hundreds|thousands|scores|millions|majority|group)$/.test(lower)) return null
  if (crowdNames.has(lower)) return 'people'
  if (documentNouns.has(lower) || documentNouns.has(lower.replace(/s$/, ''))) return null
  // "Hale Voters" may be a name, "Voters" is not.
  if (isSpeakingNoun(lower) && isPluralNoun(lower)) return isCapitalised(text) && !opensSentence ? null : 'people'
  if (organisationNouns.has(lower)) return 'body'
  // "three firms", "outside groups", "the Brujas": several of whatever kind.
  const isVerb = next !== undefined && (determiners.has(next.lower) || subjectPronouns.has(next.lower))
  return !isVerb && /[^siu]s$/.test(lower) && lower.length > 3 && !timeWords.has(lower.replace(/s$/, ''))
    ? 'others'
    : null
}

/** Whoever has the most clues, by weights fitted on stories whose sources were labelled. */
export function bySeveralClues(weights: Record<SeveralClue, number> = severalWeights): DecideSeveral {
  return (_at, candidates) => {
    let [best, most] = [null as SeveralCandidate | null, Number.NEGATIVE_INFINITY]
    for (const candidate of candidates) {
      const value = sumOfSeveralClues(candidate, weights)
      if (value > most) [best, most] = [candidate, value]
    }
    return best
  }
}

export function sumOfSeveralClues({ clues }: SeveralCandidate, weights: Record<SeveralClue, number>): number {
  return (Object.keys(clues) as SeveralClue[]).reduce((sum, clue) => sum + weights[clue] * clues[clue], 0)
}
