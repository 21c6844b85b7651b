import type { Verdict } from '../../types/review.ts'

/** A short stroke in the line style that the verdict has in the page. */
export function LineSample({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`line-sample line-${verdict}`} aria-hidden="true">
      {'\u2003\u2002'}
    </span>
  )
}
