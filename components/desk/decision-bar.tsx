import { useId, useState } from 'preact/hooks'
import { type CheckerVerdict, checkerVerdicts, type Decision } from '../../types/desk.ts'
import { translate } from '../text/translate.ts'

export const verdictTexts = {
  'needs-source': 'desk.needsSource',
  'sourced-elsewhere': 'desk.sourcedElsewhere',
  fine: 'desk.fine',
  'wrong-mark': 'desk.wrongMark',
} as const satisfies Record<CheckerVerdict, string>

interface DecisionBarProps {
  /** The sentence's number as readers count, for screen readers. */
  number: number
  decision: Decision | null
  /** The keys 1 to 4 answer: shown on the buttons. */
  keys: boolean
  onDecide(decision: Decision | null): void
}

/** What the checker says of a finding: one of four, pressed again to take it back; a link for a source elsewhere. */
export function DecisionBar({ number, decision, keys, onDecide }: DecisionBarProps) {
  return (
    <>
      <fieldset class="decisions">
        <legend class="visually-hidden">{translate('desk.decisionOn', [number])}</legend>
        {checkerVerdicts.map((verdict, at) => {
          const pressed = decision?.verdict === verdict
          return (
            <button
              key={verdict}
              type="button"
              class="decision"
              data-verdict={verdict}
              aria-pressed={pressed}
              aria-keyshortcuts={keys ? String(at + 1) : undefined}
              onClick={() => onDecide(pressed ? null : { verdict, link: null })}
            >
              {keys && (
                <span class="decision-key" aria-hidden="true">
                  {at + 1}
                </span>
              )}
              {translate(verdictTexts[verdict])}
            </button>
          )
        })}
      </fieldset>
      {decision?.verdict === 'sourced-elsewhere' && (
        <LinkField link={decision.link} onChange={(link) => onDecide({ verdict: 'sourced-elsewhere', link })} />
      )}
    </>
  )
}

function LinkField({ link, onChange }: { link: string | null; onChange(link: string | null): void }) {
  const id = useId()
  const [draft, setDraft] = useState(link ?? '')
  const wrong = draft.trim() !== '' && !isWebAddress(draft.trim())
  return (
    <p class="decision-link">
      <label for={id}>{translate('desk.link')}</label>
      <input
        id={id}
        class="field"
        type="url"
        value={draft}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value
          setDraft(text)
          if (text.trim() === '') onChange(null)
          else if (isWebAddress(text.trim())) onChange(text.trim())
        }}
      />
      {wrong && (
        <span class="field-wrong" id={`${id}-wrong`}>
          {translate('desk.linkWrong')}
        </span>
      )}
    </p>
  )
}

/** Anything else, such as a script's address, has no place in a report that is clicked. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
