import { type ComponentChildren, createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { type PlacedEntries, placeEntries } from '../../desk/place-entries.ts'
import type { Desk } from '../../types/desk-view.ts'
import type { Review } from '../../types/review.ts'

interface DeskHere extends Desk {
  review: Review | null
  placed: PlacedEntries
}

const DeskContext = createContext<DeskHere | null>(null)

const nothing: PlacedEntries = { findings: new Map(), others: new Map(), orphans: [] }

/** Gives the cards below their desk. Without one they show no decisions: a card knows nothing of where they are kept. */
export function DeskProvider(props: { desk: Desk | undefined; review: Review | null; children: ComponentChildren }) {
  const { desk, review, children } = props
  const entries = desk?.view.entries
  const placed = useMemo(() => (review && entries ? placeEntries(review, entries) : nothing), [review, entries])
  const here = useMemo(() => (desk ? { ...desk, review, placed } : null), [desk, review, placed])
  return <DeskContext.Provider value={here}>{children}</DeskContext.Provider>
}

export function useDesk(): DeskHere | null {
  return useContext(DeskContext)
}

/** The desk, where there is a kept version to write to. */
export function useOpenDesk(): (DeskHere & { review: Review }) | null {
  const desk = useDesk()
  return desk?.review && desk.view.version ? { ...desk, review: desk.review } : null
}
