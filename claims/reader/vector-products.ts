/**
 * The sum of several vectors that stand in one table.
 *
 * @param places Where each of them begins.
 */
export function summed(table: Float32Array, places: readonly number[], width: number): Float32Array {
  const sum = new Float32Array(width)
  for (const place of places) for (let k = 0; k < width; k += 1) sum[k] = (sum[k] ?? 0) + (table[place + k] ?? 0)
  return sum
}

/** The product of a vector with the one that begins at a place of a table. */
export function product(vector: Float32Array, table: Float32Array, place: number): number {
  let sum = 0
  for (let k = 0; k < vector.length; k += 1) sum += (vector[k] ?? 0) * (table[place + k] ?? 0)
  return sum
}

/** The pieces of words, as places in their window. */
export function piecesOf(words: ReadonlyArray<{ from: number; to: number }>): number[] {
  return words.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
}
