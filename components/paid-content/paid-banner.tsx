import { useId } from 'preact/hooks'
import type { PaidContent } from '../../types/review.ts'
import { EvidenceList } from '../queries/evidence-list.tsx'
import { translate } from '../text/translate.ts'
import { speaksFromOutside, wordsForWhole } from './paid-basis.ts'

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
      {speaksFromOutside(paid) && <Disclosed where={paid.disclosed ?? null} />}
      {paid.evidence.length > 0 && (
        <details open={paid.evidence.length <= mostOpen}>
          <summary>{translate('paid.evidence')}</summary>
          <EvidenceList lines={paid.evidence} />
        </details>
      )}
    </section>
  )
}

/** A page that keeps this to its data, or to the end, tells its readers too late or not at all. */
function Disclosed({ where }: { where: PaidContent['disclosed'] | null }) {
  if (where !== 'nowhere' && where !== 'after') return null
  return (
    <p class="paid-banner-fault">
      {translate(where === 'nowhere' ? 'paid.disclosedNowhere' : 'paid.disclosedAfter')}{' '}
      <span class="problem-source">
        {translate('paid.rule', [
          where === 'nowhere'
            ? 'Directive 2005/29/EC, Annex I, no. 11'
            : 'FTC, Native Advertising: A Guide for Businesses (2015)',
        ])}
      </span>
    </p>
  )
}
