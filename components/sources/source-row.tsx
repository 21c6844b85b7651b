import { useState } from 'preact/hooks'
import type { LedgerEntry, Review } from '../../types/review.ts'
import { SourceNote } from '../desk/target-note.tsx'
import { counted, formatShare, joinFacts } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { ReadAs } from './read-as.tsx'
import { SourceDetails } from './source-details.tsx'
import { StatementLine } from './statement-line.tsx'

interface SourceRowProps {
  entry: LedgerEntry
  review: Review
  selected: number | null
  onGoTo(index: number): void
}

/** One source: its name, its kind, the share of the story that rests on it, and its sentences to go to. */
export function SourceRow({ entry, review, selected, onGoTo }: SourceRowProps) {
  const [opened, setOpened] = useState(false)
  const share = review.article.words > 0 ? Math.min(1, entry.words / review.article.words) : 0
  return (
    <li class={`source source-${entry.kind}`}>
      <p class="source-head">
        <span class="source-name" dir="auto">
          {entry.name}
        </span>
        <span class="source-kind">
          {joinFacts([
            ...new Set([
              translateId('sources.kind', entry.kind),
              entry.type && translateId('sources.type', entry.type),
            ]),
          ])}
        </span>
      </p>
      <div class="source-bar" aria-hidden="true">
        <span class="source-share" style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
      </div>
      <SourceDetails entry={entry} />
      <details class="source-statements" onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          {translate('sources.statements', ...counted(entry.sentences.length))}
          <span class="source-percent">{translate('sources.share', [formatShare(share)])}</span>
        </summary>
        {opened && (
          <ol class="statements">
            {entry.sentences.map((index) => (
              <StatementLine
                key={index}
                review={review}
                index={index}
                selected={selected}
                onGoTo={onGoTo}
                note={<ReadAs review={review} entry={entry} index={index} />}
              />
            ))}
          </ol>
        )}
      </details>
      <SourceNote name={entry.name} />
    </li>
  )
}
