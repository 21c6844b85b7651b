import type { Review, SourcingNotice } from '../../types/review.ts'
import { Notice } from '../panel/notice.tsx'
import { SentenceLinks } from '../queries/sentence-links.tsx'
import { translateId } from '../text/translate.ts'

interface SourcingNoticesProps {
  review: Review
  onGoTo(index: number): void
}

/** What an editor would ask about the sourcing as a whole, each with the rule behind it and where it shows. */
export function SourcingNotices({ review, onGoTo }: SourcingNoticesProps) {
  const notices = (review.notices ?? []).filter(({ rule }) => translateId('sourcingNotices', rule) !== null)
  return (
    <>
      {notices.map((notice) => (
        <Notice key={`${notice.rule} ${notice.about} ${notice.sentences.join()}`}>
          <NoticeWords notice={notice} />
          <SentenceLinks sentences={notice.sentences} onGoTo={onGoTo} />
        </Notice>
      ))}
    </>
  )
}

function NoticeWords({ notice: { rule, about } }: { notice: SourcingNotice }) {
  return (
    <>
      <span class="notice-title">
        {translateId('sourcingNotices', rule)}
        {about && (
          <>
            {' '}
            <q dir="auto">{about}</q>
          </>
        )}
      </span>
      <span class="notice-rule">{translateId('sourcingRules', rule)}</span>
    </>
  )
}
