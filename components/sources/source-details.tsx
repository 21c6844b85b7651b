import type { Anonymity, LedgerEntry, StatementManner } from '../../types/review.ts'
import { counted, formatParts, formatShare, joinFacts } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

/** What the story tells of a source: its role, how it is quoted, and, where it has no name, why not. */
export function SourceDetails({ entry }: { entry: LedgerEntry }) {
  const { role, share, anonymity, statements, sentences } = entry
  const lines = [
    ...(statements ? [mannersOf(statements.map(({ manner }) => manner))] : []),
    ...(share !== undefined ? [translate('sources.shareOfAttributed', [formatShare(share)])] : []),
    ...(sentences.length > 1
      ? [translate('sources.span', [(sentences[0] ?? 0) + 1, (sentences.at(-1) ?? 0) + 1])]
      : []),
  ]
  return (
    <>
      {role && (
        <p class="source-role" dir="auto">
          {role}
        </p>
      )}
      {lines.length > 0 && <p class="source-facts">{joinFacts(lines)}</p>}
      {anonymity && <Withheld anonymity={anonymity} />}
    </>
  )
}

/** "2 quoted, 1 paraphrased". */
function mannersOf(manners: readonly StatementManner[]): string {
  const count = (...wanted: StatementManner[]) => manners.filter((manner) => wanted.includes(manner)).length
  const quoted = count('quoted', 'partly-quoted')
  const paraphrased = count('paraphrased')
  return formatParts([
    ...(quoted > 0 ? [translate('sources.quoted', ...counted(quoted))] : []),
    ...(paraphrased > 0 ? [translate('sources.paraphrased', ...counted(paraphrased))] : []),
  ])
}

function Withheld({ anonymity }: { anonymity: Anonymity }) {
  const { affiliation, knowledge, withheld, reason } = anonymity
  return (
    <dl class="source-withheld">
      {affiliation && (
        <div>
          <dt>{translate('sources.belongsTo')}</dt>
          <dd dir="auto">{affiliation}</dd>
        </div>
      )}
      {knowledge && (
        <div>
          <dt>{translate('sources.knows')}</dt>
          <dd dir="auto">{knowledge}</dd>
        </div>
      )}
      <div>
        <dt>{translate('sources.whyUnnamed')}</dt>
        <dd dir="auto">{reason ?? translate(withheld ? 'sources.withheldNoReason' : 'sources.noReason')}</dd>
      </div>
    </dl>
  )
}
