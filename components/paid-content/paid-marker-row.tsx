import type { DisclosureQuality, PaidMarker } from '../../types/review.ts'
import { PaidNote } from '../desk/target-note.tsx'
import { GoToButton } from '../queries/go-to-button.tsx'
import { counted } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { DisclosureProblems } from './disclosure-problems.tsx'

const kindTexts = {
  label: 'paid.label',
  slot: 'paid.slot',
  link: 'paid.link',
  'affiliate-disclosure': 'paid.disclosure',
  page: 'paid.pageMark',
} as const satisfies Record<PaidMarker['kind'], string>

interface PaidMarkerRowProps {
  marker: PaidMarker
  /** Index into `review.paid.markers`. */
  index: number
  onGoTo: (() => void) | null
}

/** One piece of evidence: what it says, where it stands, how clearly it tells that money changed hands. */
export function PaidMarkerRow({ marker, index, onGoTo }: PaidMarkerRowProps) {
  return (
    <li class={`marker marker-${marker.kind}`}>
      <p class="marker-head">
        <span class="marker-kind">{translate(kindTexts[marker.kind])}</span>{' '}
        <span class="marker-text" dir="auto">
          {marker.text}
        </span>
      </p>
      <div class="marker-foot">
        <p class="marker-facts">
          {marker.disclosure && <Wording disclosure={marker.disclosure} />}
          {marker.kind !== 'page' && (
            <span>{translate(marker.inArticle ? 'paid.inArticle' : 'paid.besideArticle')}</span>
          )}
          {marker.count > 1 && <span>{translate('paid.times', ...counted(marker.count))}</span>}
        </p>
        {onGoTo && (
          <GoToButton
            text={translate('paid.goTo')}
            label={translate('paid.goToMarker', [marker.text])}
            onClick={onGoTo}
          />
        )}
      </div>
      {marker.disclosure && <DisclosureProblems disclosure={marker.disclosure} />}
      <PaidNote index={index} />
    </li>
  )
}

function Wording({ disclosure }: { disclosure: DisclosureQuality }) {
  return <span class={`wording wording-${disclosure.wording}`}>{translateId('paid.wording', disclosure.wording)}</span>
}
