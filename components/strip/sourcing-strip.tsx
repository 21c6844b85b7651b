import type { JSX } from 'preact'
import { useId, useMemo, useState } from 'preact/hooks'
import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review, Span } from '../../types/review.ts'
import { isQuery } from '../queries/findings.ts'
import { isRightToLeft } from '../text/reading-direction.ts'
import { translate } from '../text/translate.ts'
import { itemsWithin, layOutStrip } from './strip-layout.ts'
import { StripLegend } from './strip-legend.tsx'
import { StripReadout } from './strip-readout.tsx'
import { StripRow } from './strip-row.tsx'
import { describeSentence } from './strip-words.ts'

interface SourcingStripProps {
  review: Review
  /** 0..1: how much of the story has been read; the rest of the strip stays empty. */
  share: number
  selected: number | null
  viewport: Span | null
  onGoTo(index: number): void
}

/**
 * The shape of the story at a glance: a cell a sentence, in reading order. To assistive technology it is one list box
 * whose only option in the document is the sentence at the cursor (`aria-setsize` tells how many there are), because
 * thousands of options would slow down every screen reader.
 */
export function SourcingStrip({ review, share, selected, viewport, onGoTo }: SourcingStripProps) {
  const id = useId()
  const [cursor, setCursor] = useState<number | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const { sentences } = review
  const expected = Math.max(sentences.length, Math.round(sentences.length / Math.max(share, 0.01)))
  const layout = layOutStrip(share < 1 ? expected : sentences.length)
  const view = itemsWithin(sentences, viewport)
  const paid = useMemo(() => sentencesInPaidBlocks(review), [review])
  const headings = useMemo(() => new Set(review.headings), [review])
  const last = sentences.length - 1
  const current = Math.min(cursor ?? selected ?? 0, Math.max(last, 0))
  const read = pointed ?? cursor ?? selected
  const option = `${id}-sentence-${current}`

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' || event.key === ' ') onGoTo(current)
    else {
      const next = nextSentence(event.key, current, review, isRightToLeft(event.currentTarget))
      if (next === null) return
      setCursor(Math.min(Math.max(next, 0), last))
      setPointed(null)
    }
    event.preventDefault()
  }

  const rows = Array.from({ length: Math.ceil(sentences.length / layout.columns) }, (_, row) => row * layout.columns)
  return (
    <section class="strip" aria-label={translate('strip.title')}>
      <div
        class={`strip-cells strip-rows-${layout.rows}`}
        style={{ '--strip-columns': layout.columns, '--strip-rows': layout.rows }}
        role="listbox"
        tabIndex={0}
        aria-label={translate('strip.label')}
        aria-orientation="horizontal"
        aria-activedescendant={option}
        onKeyDown={onKeyDown}
        onFocus={() => setCursor(current)}
        onBlur={() => setCursor(null)}
        onPointerMove={(event) => setPointed(sentenceAt(event.target))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const index = sentenceAt(event.target)
          if (index !== null) onGoTo(index)
        }}
      >
        <div class="strip-drawing" aria-hidden="true">
          {rows.map((from) => (
            <StripRow
              key={from}
              sentences={sentences}
              from={from}
              to={Math.min(from + layout.columns, sentences.length)}
              viewFrom={view.start}
              viewTo={view.end}
              current={pointed ?? cursor}
              selected={selected}
              paid={paid}
              headings={headings}
            />
          ))}
        </div>
        <span
          class="visually-hidden"
          role="option"
          id={option}
          key={option}
          tabIndex={-1}
          aria-selected={current === selected}
          aria-posinset={current + 1}
          aria-setsize={share < 1 ? -1 : sentences.length}
        >
          {describeSentence(review, current)}
        </span>
      </div>
      <StripReadout review={review} index={read} />
      <StripLegend
        review={review}
        hasPaid={paid.size > 0}
        hasHeadings={headings.size > 0}
        hasView={view.end > view.start}
      />
    </section>
  )
}

function sentencesInPaidBlocks({ sentences }: Review): ReadonlySet<number> {
  return new Set(sentences.flatMap((sentence, index) => (isAdvertisers(sentence) ? [index] : [])))
}

function sentenceAt(target: EventTarget | null): number | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null
  return cell ? Number(cell.dataset.sentence) : null
}

/** Arrows go by sentence, Page Up and Page Down by query, Home and End to the story's ends. */
function nextSentence(key: string, current: number, review: Review, rightToLeft: boolean): number | null {
  const last = review.sentences.length - 1
  const queried = (index: number) => isQuery(review.sentences[index])
  switch (key) {
    case 'ArrowRight':
      return rightToLeft ? current - 1 : current + 1
    case 'ArrowLeft':
      return rightToLeft ? current + 1 : current - 1
    case 'ArrowDown':
      return current + 1
    case 'ArrowUp':
      return current - 1
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      for (let index = current + 1; index <= last; index++) if (queried(index)) return index
      return current
    case 'PageUp':
      for (let index = current - 1; index >= 0; index--) if (queried(index)) return index
      return current
    default:
      return null
  }
}
