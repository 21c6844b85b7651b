import { useState } from 'preact/hooks'
import { counted } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

/** A claim that a story makes a dozen times would fill its card with a dozen links. */
const shownAtFirst = 3

/** The other sentences that make the same claim. */
export function AlsoSaid({ sentences, onGoTo }: { sentences: number[]; onGoTo(index: number): void }) {
  const [all, setAll] = useState(false)
  const shown = all ? sentences : sentences.slice(0, shownAtFirst)
  const more = sentences.length - shown.length
  return (
    <p class="card-repeats">
      {translate('queries.repeats')}
      {shown.map((index) => (
        <button key={index} type="button" class="link" onClick={() => onGoTo(index)}>
          {translate('queries.repeat', [index + 1])}
        </button>
      ))}
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {translate('queries.moreRepeats', ...counted(more))}
        </button>
      )}
    </p>
  )
}
