import { type FlowBlock, linkDensity } from './flow.ts'

/** Characters of running prose in a block: 0 for links, labels, and lines too short to be a sentence. */
export function proseOf(block: FlowBlock): number {
  const { length } = block.text
  if (length < 40 || linkDensity(block) > 0.5) return 0
  // Chinese and Japanese put no spaces between words and end a sentence with a full stop of their own.
  if (length >= 80 && (/[.!?…:;,"”’'»)]/.test(block.text) || /[。、！？]/.test(block.text))) return length
  return /[.!?…。！？]["”’'»)\]]*$/.test(block.text) ? length : 0
}

/** The sum over blocks `start` to `end` (exclusive). */
export type Sum = (start: number, end: number) => number

/** Sums over stretches of blocks in constant time. */
export function runningSum(values: number[]): Sum {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0)
}
