/**
 * How a verdict looks, in the page and in the panel: the two must agree, or a reader can't go from one to the other.
 * Line styles tell the verdicts apart without colour. Plain data, so that the page's painter and the panel share it;
 * `components/styles/tokens.css` repeats the colours, and a test keeps the two in step.
 */
import type { MarkStyle } from './messages.ts'

export interface MarkLook {
  /** A value of `text-decoration-style`, or `none` where only the background changes. */
  line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy' | 'none'
  /** CSS pixels. */
  thickness: number
  /** sRGB hex, at least 4.5:1 on white. */
  onLight: string
  /** sRGB hex, at least 4.5:1 on #1b1b1b. */
  onDark: string
}

export const markLooks: Record<MarkStyle, MarkLook> = {
  attributed: { line: 'solid', thickness: 1, onLight: '#2b6a63', onDark: '#7fc9bd' },
  unnamed: { line: 'dotted', thickness: 2, onLight: '#68409b', onDark: '#c5a8f5' },
  vague: { line: 'dashed', thickness: 2, onLight: '#855000', onDark: '#eeb45f' },
  unattributed: { line: 'wavy', thickness: 1.5, onLight: '#b3261e', onDark: '#ff8f85' },
  repeat: { line: 'double', thickness: 1, onLight: '#50585f', onDark: '#aab4bd' },
  selected: { line: 'none', thickness: 0, onLight: '#1f4b7a', onDark: '#8fbcf0' },
}
