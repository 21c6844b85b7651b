import type { DeskEntry } from '../../types/desk.ts'
import { translate } from '../text/translate.ts'
import { verdictTexts } from './decision-bar.tsx'
import { useDesk } from './desk-context.tsx'

/** Decisions and notes on what is no longer in the text: never dropped, never moved to a look-alike. */
export function Orphans() {
  const desk = useDesk()
  if (!desk || desk.placed.orphans.length === 0) return null
  return (
    <section class="desk-part">
      <h2 class="section-title">{translate('desk.orphans')}</h2>
      <p class="muted">{translate('desk.orphansMeaning')}</p>
      <ul class="orphan-list">
        {desk.placed.orphans.map((entry) => (
          <li key={entry.id}>
            {entry.decision && <strong>{translate(verdictTexts[entry.decision.verdict])} </strong>}
            <q dir="auto">{wordsOf(entry)}</q>
            {entry.note && <p dir="auto">{entry.note}</p>}
            <button type="button" class="button button-quiet" onClick={() => desk.actions.dropOrphan(entry.id)}>
              {translate('desk.drop')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsOf({ target }: DeskEntry): string {
  if (target.kind === 'finding') return target.quote.exact
  if (target.kind === 'source') return target.name
  return target.kind === 'paid' ? target.text : ''
}
