import { useMemo, useState } from 'preact/hooks'
import type { Review } from '../../types/review.ts'
import { useOpenDesk } from '../desk/desk-context.tsx'
import {
  countStrengths,
  everyFinding,
  type FindingsFilter,
  type FindingsOrder,
  findingsOf,
  type QueriedVerdict,
  queriedVerdicts,
  type Strength,
} from './findings.ts'
import { useSurroundings } from './surroundings.tsx'

/** What the user has asked the list of queries to show, and in which order. */
export interface FindingsChoice {
  order: FindingsOrder
  verdict: QueriedVerdict | null
  strength: Strength | null
  words: string
  undecidedOnly: boolean
}

const everything: FindingsChoice = { order: 'weight', ...everyFinding, undecidedOnly: false }

/** The findings to list, by what the user asks for here and in the options. */
export function useFindings(review: Review, selected: number | null) {
  const desk = useOpenDesk()
  const { kinds } = useSurroundings()
  const [choice, setChoice] = useState(everything)
  const { order, verdict, strength, words, undecidedOnly } = choice
  const entries = desk?.placed.findings

  const queried = useMemo(() => findingsOf(review, 'reading'), [review])
  const listed = useMemo(
    () => new Set(queried.filter((index) => kinds.some((kind) => kind === review.sentences[index]?.verdict))),
    [queried, kinds],
  )
  const findings = useMemo(() => {
    const decided = (index: number) => Boolean(entries?.get(index)?.decision)
    const filter: FindingsFilter = {
      verdict,
      strength,
      words,
      // The finding that has just been decided stays until its checker goes on.
      decided: undecidedOnly ? (index) => decided(index) && index !== selected : null,
    }
    return findingsOf(review, order, filter).filter((index) => listed.has(index))
  }, [review, order, verdict, strength, words, undecidedOnly, listed, ...(undecidedOnly ? [entries, selected] : [])])

  const ofStrength = useMemo(() => countStrengths(review, [...listed]), [review, listed])

  return {
    /** Indexes into `review.sentences`, in the order asked for. */
    findings,
    /** Verdicts that there is something of. */
    verdicts: queriedVerdicts.filter((each) => queried.some((index) => review.sentences[index]?.verdict === each)),
    /** How many queries of each strength the list would hold unfiltered. */
    ofStrength,
    /** How many queries there are, filtered or not; and how many of them the options leave out. */
    total: queried.length,
    hidden: queried.length - listed.size,
    choice,
    choose: (change: Partial<FindingsChoice>) => setChoice({ ...choice, ...change }),
    showAll: () => setChoice({ ...everything, order }),
    /** Another list, in which the reader's place counts for nothing. */
    listName: JSON.stringify(choice),
    canBeDecided: desk !== null,
  }
}
