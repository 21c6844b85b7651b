import type { PaidMarker, Review } from '../../types/review.ts'
import { EvidenceList } from '../queries/evidence-list.tsx'
import { counted } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { markersOfLevel, type PaidLevel, paidLevels } from './paid-levels.ts'
import { PaidMarkerRow } from './paid-marker-row.tsx'

const titles = {
  page: 'paid.pageLevel',
  block: 'paid.blockLevel',
  link: 'paid.linkLevel',
  disclosure: 'paid.disclosureLevel',
} as const satisfies Record<PaidLevel, string>

/** What is paid for, level by level; a paid block or link is never shown as if the article were paid for. */
export function Paid({ review, onGoTo }: { review: Review; onGoTo(index: number): void }) {
  const { wholeArticle, markers, hints = [], funding, basis } = review.paid
  // Who stands behind the whole article is said in the banner above all parts.
  const isEmpty = markers.length === 0 && hints.length === 0 && !(funding && basis !== 'funding')
  if (isEmpty && wholeArticle) return <p class="empty">{translate('paid.nothingElse')}</p>
  if (isEmpty) {
    return (
      <p class="empty">
        {translate('paid.none')} <span class="muted">{translate('paid.noneMeaning')}</span>
      </p>
    )
  }
  const regulator = regulatorOf(markers)
  return (
    <div class="paid">
      {funding && basis !== 'funding' && (
        <section class="paid-level">
          <h2 class="section-title">{translate('paid.fundingTitle')}</h2>
          <p>
            <q dir="auto">{funding.text}</q>
          </p>
          <p class="muted">{translate('paid.fundingMeaning')}</p>
        </section>
      )}
      {hints.length > 0 && (
        <section class="paid-level">
          <h2 class="section-title">{translate('paid.hints')}</h2>
          <EvidenceList lines={hints} />
        </section>
      )}
      {regulator && <p class="muted">{translate('paid.regulator', [regulator])}</p>}
      {paidLevels.map((level) => (
        <PaidLevelList key={level} review={review} level={level} onGoTo={onGoTo} />
      ))}
    </div>
  )
}

/** Whose rules the labels were held against: one for a page, by its language. */
function regulatorOf(markers: PaidMarker[]): string | null {
  const id = markers.find(({ disclosure }) => disclosure?.regulator)?.disclosure?.regulator
  return id ? translateId('regulators', id) : null
}

function PaidLevelList({ review, level, onGoTo }: { review: Review; level: PaidLevel; onGoTo(index: number): void }) {
  const markers = markersOfLevel(review, level)
  const visible = markers.filter(({ marker }) => marker.visible || marker.kind === 'page')
  const hidden = markers.filter((numbered) => !visible.includes(numbered))
  if (markers.length === 0) return null
  return (
    <section class="paid-level">
      <h2 class="section-title">{translate(titles[level])}</h2>
      <ul class="markers">
        {visible.map(({ marker, index }) => (
          <PaidMarkerRow
            key={index}
            index={index}
            marker={marker}
            onGoTo={marker.visible ? () => onGoTo(index) : null}
          />
        ))}
      </ul>
      {hidden.length > 0 && (
        <details class="hidden-markers">
          <summary>{translate('paid.hidden', ...counted(hidden.length))}</summary>
          <ul class="markers">
            {hidden.map(({ marker, index }) => (
              <PaidMarkerRow key={index} index={index} marker={marker} onGoTo={null} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
