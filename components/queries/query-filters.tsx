import type { RefObject } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import type { Review } from '../../types/review.ts'
import { Choices } from '../panel/choices.tsx'
import { translate, translateId } from '../text/translate.ts'
import { countQueried, type QueriedVerdict, type Strength, strengths } from './findings.ts'
import type { FindingsChoice } from './use-findings.ts'

interface QueryFiltersProps {
  review: Review
  verdicts: QueriedVerdict[]
  ofStrength: Record<Strength, number>
  choice: FindingsChoice
  /** There is a desk that knows what is decided. */
  canBeDecided: boolean
  search: RefObject<HTMLInputElement>
  onChoose(change: Partial<FindingsChoice>): void
}

/** What of the queries is listed, and in which order. */
export function QueryFilters(props: QueryFiltersProps) {
  const { review, verdicts, ofStrength, choice, canBeDecided, search, onChoose } = props
  const id = useId()
  const { order, verdict, strength, words, undecidedOnly } = choice
  const degrees = strengths.filter((each) => ofStrength[each] > 0 || each === strength)
  const counts = useMemo(() => countQueried(review), [review])
  return (
    <search class="choices-row">
      <label class="visually-hidden" for={id}>
        {translate('queries.search')}
      </label>
      <input
        id={id}
        class="field query-search"
        type="search"
        ref={search}
        placeholder={translate('queries.search')}
        value={words}
        onInput={(event) => onChoose({ words: event.currentTarget.value })}
        // Some browsers empty a search at Escape by themselves, not all of them say so, and others don't.
        onKeyDown={({ key }) => key === 'Escape' && words && onChoose({ words: '' })}
      />
      {verdicts.length > 1 && (
        <Choices
          label={translate('queries.show')}
          value={verdict ?? 'all'}
          options={[
            { value: 'all', text: translate('queries.all') },
            ...verdicts.map((value) => ({ value, text: `${translateId('verdict', value)} ${counts[value]}` })),
          ]}
          onChoose={(value) => onChoose({ verdict: value === 'all' ? null : value })}
        />
      )}
      {degrees.length > 1 && (
        <Choices
          label={translate('queries.strength')}
          value={strength ?? 'any'}
          options={[
            { value: 'any', text: translate('queries.anyStrength') },
            ...degrees.map((value) => ({
              value,
              text: `${translateId('queries.strengths', value)} ${ofStrength[value]}`,
            })),
          ]}
          onChoose={(value) => onChoose({ strength: value === 'any' ? null : value })}
        />
      )}
      <Choices
        label={translate('queries.order')}
        value={order}
        options={[
          { value: 'weight', text: translate('queries.byWeight') },
          { value: 'reading', text: translate('queries.byReading') },
        ]}
        onChoose={(value) => onChoose({ order: value })}
      />
      {canBeDecided && (
        <label class="undecided">
          <input
            type="checkbox"
            checked={undecidedOnly}
            onChange={(event) => onChoose({ undecidedOnly: event.currentTarget.checked })}
          />{' '}
          {translate('queries.undecidedOnly')}
        </label>
      )}
      <p class="muted strength-meaning" role="status">
        {strength && translateId('strengthMeaning', strength)}
      </p>
    </search>
  )
}
