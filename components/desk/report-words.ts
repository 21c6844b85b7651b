import type { ReportWords } from '../../desk/exports/report-words.ts'
import { type CheckerVerdict, checkerVerdicts, type DeskVersion } from '../../types/desk.ts'
import { type Review, type Verdict, verdicts } from '../../types/review.ts'
import { wordsForWhole } from '../paid-content/paid-basis.ts'
import { counted, formatDate } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { verdictTexts } from './decision-bar.tsx'

/** The words of a report in the panel's language. */
export function reportWords(version: DeskVersion, { paid }: Pick<Review, 'paid'>): ReportWords {
  const checker = Object.fromEntries(checkerVerdicts.map((id) => [id, translate(verdictTexts[id])]))
  const engine = Object.fromEntries(verdicts.map((id) => [id, translateId('verdict', id) ?? id]))
  return {
    language: translate('locale'),
    date: formatDate,
    ...(paid.wholeArticle && { whole: wordsForWhole(paid).summary }),
    noHeadline: translate('head.noHeadline'),
    address: translate('about.address'),
    published: translate('about.published'),
    reviewed: translate('desk.reviewed'),
    counts: countsOf(version),
    decisions: translate('desk.decisions'),
    sources: translate('tabs.sources'),
    paid: translate('tabs.paid'),
    page: translate('tabs.page'),
    orphans: translate('desk.orphans'),
    changes: translate('desk.changes'),
    corrections: translate('about.corrections'),
    added: translate('desk.added'),
    removed: translate('desk.removed'),
    reworded: translate('desk.reworded'),
    note: translate('desk.note'),
    source: translate('desk.source'),
    nothing: translate('desk.nothingDecided'),
    checker: checker as Record<CheckerVerdict, string>,
    engine: engine as Record<Verdict, string>,
  }
}

/** How far a checker is, in words. */
export function countsOf({ decided, queried, notes }: DeskVersion): string {
  return `${translate('desk.decidedOf', [String(decided), String(queried)])} ${translate('desk.notes', ...counted(notes))}`
}
