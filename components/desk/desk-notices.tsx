import type { DeskTrouble } from '../../types/desk-view.ts'
import { Notice } from '../panel/notice.tsx'
import { translate } from '../text/translate.ts'
import { useDesk } from './desk-context.tsx'

export const troubleTexts = {
  full: 'desk.troubleFull',
  newer: 'desk.troubleNewer',
  gone: 'desk.troubleGone',
  unavailable: 'desk.troubleUnavailable',
  'unreadable-file': 'desk.troubleFile',
} as const satisfies Record<DeskTrouble, string>

/** What went wrong when something was to be kept. It stays until something has been kept again. */
export function DeskNotices() {
  const desk = useDesk()
  if (!desk) return null
  const { trouble } = desk.view
  return <div role="alert">{trouble && <Notice>{translate(troubleTexts[trouble])}</Notice>}</div>
}
