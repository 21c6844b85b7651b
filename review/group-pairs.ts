/**
 * Joins pairs into groups: whatever is connected through pairs ends up together.
 *
 * @returns Groups in ascending order, by their first member.
 */
export function groupPairs(pairs: Array<[number, number]>): number[][] {
  const groupOf = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    const joined = new Set([a, b, ...(groupOf.get(a) ?? []), ...(groupOf.get(b) ?? [])])
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}
