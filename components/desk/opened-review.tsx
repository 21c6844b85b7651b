import type { ComponentChildren } from 'preact'
import type { DeskVersion } from '../../types/desk.ts'
import { Notice } from '../panel/notice.tsx'
import { formatDate } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

interface OpenedReviewProps {
  version: DeskVersion
  onClose(): void
  children: ComponentChildren
}

/** A review from the history: as it was judged then, without its page. */
export function OpenedReview({ version, onClose, children }: OpenedReviewProps) {
  return (
    <>
      <Notice
        action={
          <button type="button" class="button" onClick={onClose}>
            {translate('desk.close')}
          </button>
        }
      >
        {translate('desk.opened', [formatDate(version.lastReviewed)])}{' '}
        <span class="address" dir="ltr">
          {version.address}
        </span>
      </Notice>
      {children}
    </>
  )
}
