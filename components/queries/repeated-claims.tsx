import type { RepeatedClaim, Review } from '../../types/review.ts'
import { StatementLine } from '../sources/statement-line.tsx'
import { translate } from '../text/translate.ts'

interface RepeatedClaimsProps {
  review: Review
  selected: number | null
  onGoTo(index: number): void
}

/** Claims that the story makes more than once, the first and the best sourced of each marked. */
export function RepeatedClaims({ review, selected, onGoTo }: RepeatedClaimsProps) {
  const claims = review.repeatedClaims ?? []
  if (claims.length === 0) return null
  return (
    <section class="repeated">
      <h2 class="section-title">{translate('repeats.title')}</h2>
      <p class="muted">{translate('repeats.meaning')}</p>
      <ul class="repeated-claims">
        {claims.map((claim) => (
          <li key={claim.sentences.join()} class="repeated-claim">
            <Claim claim={claim} review={review} selected={selected} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Claim({ claim, review, selected, onGoTo }: RepeatedClaimsProps & { claim: RepeatedClaim }) {
  return (
    <>
      <ol class="statements">
        {claim.sentences.map((index, at) => (
          <StatementLine key={index} review={review} index={index} selected={selected} onGoTo={onGoTo}>
            {at === 0 && <span class="statement-tag">{translate('repeats.first')}</span>}
            {index === claim.bestSourced && (
              <span class="statement-tag statement-tag-best">{translate('repeats.bestSourced')}</span>
            )}
          </StatementLine>
        ))}
      </ol>
      {claim.bestSourced === null && <p class="muted">{translate('repeats.noneSourced')}</p>}
    </>
  )
}
