import { translate } from '../text/translate.ts'

/** More links than these would fill a notice. */
const most = 6

interface SentenceLinksProps {
  sentences: readonly number[]
  onGoTo(index: number): void
}

/** "sentence 3, sentence 9": the way to each in the page. */
export function SentenceLinks({ sentences, onGoTo }: SentenceLinksProps) {
  return (
    <span class="sentence-links">
      {sentences.slice(0, most).map((index) => (
        <button key={index} type="button" class="link" onClick={() => onGoTo(index)}>
          {translate('queries.repeat', [index + 1])}
        </button>
      ))}
    </span>
  )
}
