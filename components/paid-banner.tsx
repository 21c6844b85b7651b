import { useId } from 'preact/hooks'
import type { PaidContent } from '../types/review.ts'
import { EvidenceList } from './evidence-list.tsx'
import { wordsForWhole } from './paid-basis.ts'
import { translate } from './translate.ts'

/** More signs than this are folded away: the banner should leave the headline on the screen. */
const mostOpen = 3

/** The gravest finding of all, above everything else: the article itself comes from outside the newsroom, and from whom. */
export function PaidBanner({ paid }: { paid: PaidContent }) {
  const id = useId()
  const { title, byline, meaning } = wordsForWhole(paid)
  return (
    <section class={`paid-banner paid-banner-${paid.basis ?? 'advertising'}`} aria-labelledby={id}>
      <p class="paid-banner-title" id={id} dir="auto">
        {title}
      </p>
      {byline && <p class="paid-banner-by">{byline}</p>}
      <p>{meaning}</p>
      {paid.confidence && (
        <p class="muted">{translate(paid.confidence === 'high' ? 'paid.saidClearly' : 'paid.saidOnce')}</p>
      )}
      {paid.evidence.length > 0 && (
        <details open={paid.evidence.length <= mostOpen}>
          <summary>{translate('paid.evidence')}</summary>
          <EvidenceList lines={paid.evidence} />
        </details>
      )}
    </section>
  )
}
