import { type Emphasis, type MarkedKind, markedKinds } from '../../types/settings.ts'
import { translate, translateId } from '../text/translate.ts'

const shown: Record<Emphasis, 'options.lines' | 'options.bold' | 'options.tint'> = {
  lines: 'options.lines',
  bold: 'options.bold',
  tint: 'options.tint',
}

const isVerdict = (kind: MarkedKind) => kind !== 'paid'

/** The marks as the page would have them, on the names of what they mark. */
export function EmphasisSample({ emphasis }: { emphasis: Emphasis }) {
  return (
    <>
      {translate(shown[emphasis])}{' '}
      <span class={`emphasis-sample emphasis-${emphasis}`} aria-hidden="true">
        {markedKinds.filter(isVerdict).map((kind) => (
          <span key={kind} class={`sample-mark words-${kind}`}>
            {translateId('verdict', kind)}
          </span>
        ))}
      </span>
    </>
  )
}
