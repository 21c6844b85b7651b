import { memo } from 'preact/compat'
import type { Sentence } from '../../types/review.ts'

interface StripRowProps {
  sentences: Sentence[]
  /** Index of the row's first sentence and of the first one after it. */
  from: number
  to: number
  /** Sentences on the page's screen: first index, and first one after them. */
  viewFrom: number
  viewTo: number
  current: number | null
  selected: number | null
  /** Indexes of sentences inside paid blocks, and of headings. */
  paid: ReadonlySet<number>
  headings: ReadonlySet<number>
}

/**
 * One line of cells. A row draws itself anew only when something within it changes: with 2,000 sentences that is what
 * keeps an arrow key or a scroll of the page from costing a whole strip.
 */
export const StripRow = memo(
  function StripRow({ sentences, from, to, viewFrom, viewTo, current, selected, paid, headings }: StripRowProps) {
    return (
      <div class="strip-row">
        {sentences.slice(from, to).map(({ verdict }, offset) => {
          const index = from + offset
          const classes = ['cell', `cell-${verdict}`]
          if (index >= viewFrom && index < viewTo) classes.push('is-in-view')
          if (index === viewFrom && viewTo > viewFrom) classes.push('is-view-start')
          if (index === viewTo - 1) classes.push('is-view-end')
          if (index === current) classes.push('is-current')
          if (index === selected) classes.push('is-selected')
          if (paid.has(index)) classes.push('is-paid')
          if (headings.has(index)) classes.push('is-heading')
          return <i key={index} class={classes.join(' ')} data-sentence={index} />
        })}
      </div>
    )
  },
  (before, after) => {
    const seen = ({ from, to, viewFrom, viewTo, current, selected }: StripRowProps) => {
      const within = (index: number | null) => (index !== null && index >= from && index < to ? index : -1)
      const clip = (index: number) => Math.min(Math.max(index, from), to)
      return `${from} ${to} ${clip(viewFrom)} ${clip(viewTo)} ${within(current)} ${within(selected)}`
    }
    return (
      before.sentences === after.sentences &&
      before.paid === after.paid &&
      before.headings === after.headings &&
      seen(before) === seen(after)
    )
  },
)
