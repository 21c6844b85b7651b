import type { Review } from '../../types/review.ts'
import { isQueried } from '../queries/findings.ts'
import { counted } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'

/** Says what is not queried in a text of this type, and how much that is. */
export function ScopeNote({ review }: { review: Review }) {
  const { queryScope, sentences } = review
  if (!queryScope || queryScope.what === 'all') return null
  const exempt = sentences.filter(({ exempt, verdict }) => exempt && isQueried(verdict)).length
  return (
    <p class="scope-note">
      {translateId('queryScope', queryScope.because)}{' '}
      {translate(queryScope.what === 'none' ? 'queries.scopeNone' : 'queries.scopeFacts')}{' '}
      {exempt > 0 && translate('queries.exempt', ...counted(exempt))}
    </p>
  )
}
