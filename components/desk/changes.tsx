import type { SentenceChange } from '../../types/desk-view.ts'
import { formatDate } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { useDesk } from './desk-context.tsx'

const kindTexts = { added: 'desk.added', removed: 'desk.removed', reworded: 'desk.reworded' } as const

/** What has changed in the text since it was reviewed before: the edit that nobody announces. */
export function Changes() {
  const desk = useDesk()
  const since = desk?.view.since
  if (!since || since.changes.length === 0) return null
  return (
    <section class="desk-part">
      <h2 class="section-title">{translate('desk.changesSince', [formatDate(since.previous.lastReviewed)])}</h2>
      <ul class="change-list" lang={desk.review?.page.language ?? undefined}>
        {since.changes.map((change, at) => (
          <li key={at}>
            <strong lang={translate('locale')}>{translate(kindTexts[change.kind])}</strong>{' '}
            <ChangedSentence change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangedSentence({ change }: { change: SentenceChange }) {
  if (change.kind === 'added') return <ins dir="auto">{change.text}</ins>
  if (change.kind === 'removed') return <del dir="auto">{change.text}</del>
  return (
    <span dir="auto">
      {change.parts.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </span>
  )
}
