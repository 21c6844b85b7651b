import type { Span } from '../../../types/review.ts'
import { crowdNames } from '../../sources/nouns.ts'
import { isQuotedAt, type KnownStory, type Spoken } from '../known-story.ts'
import { isSpeakingNoun } from '../phrases/speaking-nouns.ts'
import { shareOn } from '../pointers.ts'
import { strongestCandidate } from '../strongest-candidate.ts'
import { calledBy, type SeveralPlace, severalPlaces } from './several-places.ts'
import { severalWeights } from './several-weights.ts'

/** What speaks for some whom "they" may mean: 0 to 1 each. */
export type SeveralClue = keyof typeof severalWeights

export interface SeveralCandidate {
  spoken: Spoken
  kind: SeveralPlace['kind']
  clues: Record<SeveralClue, number>
}

/** Chooses among those whom "they" at an offset may mean. */
export type DecideSeveral = (at: number, candidates: readonly SeveralCandidate[]) => SeveralCandidate | null

const sentenceEnd = /[.!?]["”’']{0,2}\s+(?=["“‘']?\p{Lu})|\n/gu

/** Before a phrase that begins a clause. */
const opensClause =
  /(?:^|\n\s*|[.!?:;][”"’']{0,2}\s+|,[”"]?\s+|(?<!\p{L})(?:as|while|when|because|but|and|although|though|that|after|before|since|if|whether|how|where|why|what)\s)$/iu

/** Those whom "they" at an offset may mean, each with its last mention and the clues for it; nearest first. */
export function severalCandidates(
  at: number,
  known: KnownStory,
  identify: (source: Span) => Spoken,
): SeveralCandidate[] {
  const before = known.severalSoFar.understood.filter((one) => one.at < at)
  const lastMeant = before.at(-1)?.meant.spoken
  const lastSpoken = known.spoken.findLast((some) => some.at <= at)
  const byName = Map.groupBy(severalPlaces(at, known, identify, before), ({ spoken }) => calledBy(spoken))
  const most = Math.max(1, ...[...byName.values()].map(({ length }) => length))
  const pointed = known.pointers.get(at)
  return [...byName].flatMap(([called, places], index): SeveralCandidate[] => {
    const [nearest] = places
    if (!nearest) return []
    const { spoken, kind } = nearest
    const isCalled = (other: Spoken | undefined) => other !== undefined && calledBy(other) === called
    const clues = {
      ...placeClues(nearest, at, known),
      speaks: isNumber(places.some(({ speaks }) => speaks)),
      lastSpeaker: isNumber(isCalled(lastSpoken)),
      again: isNumber(isCalled(lastMeant)),
      nearest: isNumber(index === 0),
      people: isNumber(kind === 'people'),
      crowd: isNumber(kind === 'people' && isCalledByName(spoken.speaker ?? spoken.words ?? '')),
      body: isNumber(kind === 'body'),
      pair: isNumber(kind === 'pair'),
      share: places.length / most,
      quoted: isNumber(places.every(({ start }) => isQuotedAt(start, known))),
      pointedAt: shareOn(pointed, places),
    }
    return [{ spoken, kind, clues }]
  })
}

function placeClues({ start, end }: Span, at: number, { text }: KnownStory) {
  const between = text.slice(end, at)
  // To a "They" that opens its sentence, the sentence before is as near as its own words are to a later one.
  const passed = between.match(sentenceEnd)?.length ?? 0
  return {
    sameSentence: isNumber(passed === 0),
    sentenceBefore: isNumber(passed === 1),
    sameParagraph: isNumber(!between.includes('\n')),
    subject: isNumber(opensClause.test(text.slice(Math.max(0, start - 12), start))),
  }
}

/** How much of what a pronoun points at has to be words for it, for that alone to tell. */
const pointedEnough = 0.2

/** "Hale Dunes", "Badgers": the name itself is of several. */
const nameOfSeveral = /(?:^|\s)\p{Lu}[\p{L}-]*[^siu\P{L}]s$/u

/**
 * Whether more than a place speaks for it: bodies are mostly "it", and a plural that is neither people nor a source
 * ("the results") says nothing, so that without a name of several both take the reader's pointer.
 */
export function isTold({ kind, clues, spoken }: SeveralCandidate): boolean {
  if (kind === 'people' || kind === 'pair' || clues.pointedAt > pointedEnough) return true
  return (kind === 'others' && clues.speaks > 0) || nameOfSeveral.test(spoken.speaker ?? spoken.words ?? '')
}

/** "Democrats", "Hale voters"; "Voters" has its capital from the sentence. */
function isCalledByName(called: string): boolean {
  const first = /^\p{Lu}[\p{L}-]*/u.exec(called)?.[0].toLowerCase()
  return first !== undefined && (crowdNames.has(first) || !isSpeakingNoun(first))
}

function isNumber(value: boolean): number {
  return value ? 1 : 0
}

/** Whoever has the most clues, by weights fitted on stories whose sources were labelled. */
export function bySeveralClues(weights: Record<SeveralClue, number> = severalWeights): DecideSeveral {
  return (_at, candidates) => strongestCandidate(candidates, weights)
}
