import type { FoundLabel } from '../found-label.ts'
import type { Sign } from './signs.ts'

/** Where readers can see what the article says of itself, in order; what is a label already has a marker of its own. */
export function statementsShown(signs: Sign[], labels: FoundLabel[]): { element: Element; text: string }[] {
  const taken = new Set<Element>(labels.map(({ element }) => element))
  return signs.flatMap(({ shown, seen }) => {
    if (!shown || taken.has(shown.element)) return []
    taken.add(shown.element)
    return [{ element: shown.element, text: seen }]
  })
}
