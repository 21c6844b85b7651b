import type { Span } from '../../../types/review.ts'
import { isQuotedAt, type KnownStory, type Spoken } from '../known-story.ts'
import { shareOn } from '../pointers.ts'
import { strongestCandidate } from '../strongest-candidate.ts'
import { calledBy, type ItPlace, itPlaces } from './it-places.ts'
import { itWeights } from './it-weights.ts'

/** What speaks for a body or paper that "it" may mean: 0 to 1 each. */
export type ItClue = keyof typeof itWeights

export interface ItCandidate {
  /** `null`: none that the story names near. */
  spoken: Spoken | null
  clues: Record<ItClue, number>
}

/** Chooses among those that "it" at an offset may mean. */
export type DecideIt = (at: number, candidates: readonly ItCandidate[]) => ItCandidate | null

const sentenceEnd = /[.!?]["”’']{0,2}\s+(?=["“‘']?\p{Lu})|\n/gu

/** What papers do in the present tense, and bodies hardly: "it reads", "it also lists". */
const papersDo =
  /^\s(?:also\s|then\s)?(?:reads?|shows?|lists?|states?|notes?|contains?|features?|concludes?|begins|ends|quotes?|describes?|includes?|mentions?|details?|cites?|points|lays|focuses)(?!\p{L})/u

/** What "it" at an offset means; `null`: nothing that stands near. */
export function itMeant(at: number, known: KnownStory, identify: (source: Span) => Spoken): Spoken | null {
  const candidates = itCandidates(at, known, identify)
  const chosen = known.decideIt(at, candidates)
  if (!chosen?.spoken) return null
  const isInStory = strongestCandidate(candidates, { ...itWeights, pointedAt: 0 }) === chosen
  return { ...chosen.spoken, decidedBy: isInStory ? 'body_before' : 'pointed_at' }
}

/** Those that "it" at an offset may mean, each with the clues for it; nearest first, and nothing last. */
function itCandidates(at: number, known: KnownStory, identify: (source: Span) => Spoken): ItCandidate[] {
  const byName = new Map<string, [nearest: ItPlace, ...others: ItPlace[]]>()
  for (const place of itPlaces(at, known, identify)) {
    const called = calledBy(place.spoken)
    const nearer = byName.get(called)
    byName.set(called, nearer ? [...nearer, place] : [place])
  }
  const pointed = known.pointers.get(at)
  const lastSpoken = known.spoken.findLast((one) => one.at <= at)
  const isOfPapers = papersDo.test(known.text.slice(at + 'it'.length, at + 40))
  const found = [...byName].map(([called, places]): ItCandidate => {
    const isPaper = places.some((place) => place.isPaper)
    const near = places.map((place) => placeClues(place, at, known))
    const any = (clue: keyof ReturnType<typeof placeClues>) => Math.max(...near.map((clues) => clues[clue]))
    const clues = {
      sameSentence: any('sameSentence'),
      sentenceBefore: any('sentenceBefore'),
      sameParagraph: any('sameParagraph'),
      newPaper: any('newPaper'),
      speaks: isNumber(places.some(({ speaks }) => speaks)),
      lastSpeaker: isNumber(lastSpoken !== undefined && calledBy(lastSpoken) === called),
      paper: isNumber(isPaper),
      does: isNumber(isPaper && isOfPapers),
      quoted: isNumber(places.every(({ start }) => isQuotedAt(start, known))),
      pointedAt: shareOn(pointed, places),
      nothing: 0,
    }
    return { spoken: places[0].spoken, clues }
  })
  return [...found, nothing]
}

const noClue = Object.fromEntries(Object.keys(itWeights).map((clue) => [clue, 0])) as Record<ItClue, number>

/** None of them is meant. */
const nothing: ItCandidate = { spoken: null, clues: { ...noClue, nothing: 1 } }

function placeClues({ end, isNew }: ItPlace, at: number, { text }: KnownStory) {
  // An "It" that opens its sentence counts the one before as its own: so the weights are fitted.
  const between = text.slice(end, at)
  const passed = between.match(sentenceEnd)?.length ?? 0
  return {
    sameSentence: isNumber(passed === 0),
    sentenceBefore: isNumber(passed === 1),
    sameParagraph: isNumber(!between.includes('\n')),
    newPaper: isNumber(isNew && passed < 2),
  }
}

function isNumber(value: boolean): number {
  return value ? 1 : 0
}

/** That for which most speaks, by weights fitted on stories whose sources were labelled. */
export function byItClues(weights: Record<ItClue, number> = itWeights): DecideIt {
  return (_at, candidates) => strongestCandidate(candidates, weights)
}
