import { memo } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import type { Review } from '../../types/review.ts'
import { FindingDesk } from '../desk/finding-desk.tsx'
import { speaksFromOutside, wordsForWhole } from '../paid-content/paid-basis.ts'
import { translate, translateId } from '../text/translate.ts'
import { AlsoSaid } from './also-said.tsx'
import { strengthOf } from './findings.ts'
import { GoToButton } from './go-to-button.tsx'
import { LineSample } from './line-sample.tsx'
import { MarkedSentence } from './marked-sentence.tsx'

interface QueryCardProps {
  review: Review
  index: number
  /** Other sentences that make the same claim. */
  repeats: number[] | undefined
  selected: boolean
  /** Scrolls into view when it becomes the selected card. */
  follow: boolean
  onGoTo(index: number): void
}

/** One finding: the sentence, the words that led to it, the editor's rule, and the way to it in the page. */
export const QueryCard = memo(function QueryCard({ review, index, repeats, selected, follow, onGoTo }: QueryCardProps) {
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected && follow) card.current?.scrollIntoView?.({ block: 'nearest' })
  }, [selected, follow])

  const sentence = review.sentences[index]
  if (!sentence) return null
  return (
    <li
      class={`card card-${sentence.verdict}${selected ? ' is-selected' : ''}`}
      ref={card}
      tabIndex={-1}
      data-finding={index}
      aria-current={selected ? 'true' : undefined}
    >
      <p class="card-head">
        <LineSample verdict={sentence.verdict} />
        <span class="card-verdict">{translateId('verdict', sentence.verdict)}</span>
        <span class="card-strength">{translateId('queries.strengths', strengthOf(sentence.queryScore))}</span>
        <span class="card-number">{translate('queries.number', [index + 1])}</span>
      </p>
      <MarkedSentence review={review} sentence={sentence} />
      <ul class="card-rules">
        {rulesOf(review, sentence.reasons, sentence.verdict).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <FindingDesk index={index} />
      <div class="card-foot">
        {repeats && repeats.length > 0 && <AlsoSaid sentences={repeats} onGoTo={onGoTo} />}
        <GoToButton
          text={translate('queries.goTo')}
          label={translate('queries.goToSentence', [index + 1])}
          onClick={() => onGoTo(index)}
        />
      </div>
    </li>
  )
})

/** The editor's rules in words, each once; what the verdict means in general where no rule has a text. */
function rulesOf({ paid }: Review, reasons: Array<{ rule: string }>, verdict: string): string[] {
  const rules = new Set(reasons.map(({ rule }) => rule))
  const texts = [...rules].map((rule) => translateId('rules', rule)).filter((text) => text !== null)
  if (texts.length > 0) return texts
  // In a paid article nothing is said in the outlet's own voice.
  if (verdict === 'unattributed' && speaksFromOutside(paid)) return [wordsForWhole(paid).meaning]
  return [translateId('verdictMeaning', verdict) ?? '']
}
