/**
 * Joins pairs into groups. A sentence joins a group where it pairs with at least half of it: otherwise a long story's
 * claims would hang together like a chain whose ends have nothing in common.
 *
 * @param pairs Each in ascending order.
 * @returns Groups in ascending order, by their first member; every member stands in one group.
 */
export function groupPairs(pairs: ReadonlyArray<readonly [number, number]>): number[][] {
  const partners = new Map<number, Set<number>>()
  for (const [one, other] of pairs) {
    partners.set(one, (partners.get(one) ?? new Set()).add(other))
    partners.set(other, (partners.get(other) ?? new Set()).add(one))
  }
  const groups: number[][] = []
  for (const member of [...partners.keys()].sort((a, b) => a - b)) {
    const own = partners.get(member) ?? new Set()
    const shareOf = (group: readonly number[]) => group.filter((other) => own.has(other)).length / group.length
    const best = groups.reduce<number[] | null>(
      (chosen, group) => (shareOf(group) > (chosen ? shareOf(chosen) : 0) ? group : chosen),
      null,
    )
    if (best && shareOf(best) >= 0.5) best.push(member)
    else groups.push([member])
  }
  return groups.filter((group) => group.length > 1)
}
