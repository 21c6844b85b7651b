import type { DisclosureQuality } from '../types/review.ts'
import { formatParts } from './formats.ts'
import { translate, translateId } from './translate.ts'

/** What is unclear about a disclosure: a sentence for each problem, what was measured, and the rule that it rests on. */
export function DisclosureProblems({ disclosure }: { disclosure: DisclosureQuality }) {
  const problems = disclosure.problems.flatMap((id) => {
    const text = translateId('disclosureProblems', id)
    return text === null ? [] : [{ id, text, check: disclosure.checks?.find(({ problem }) => problem === id) }]
  })
  const unknown = (disclosure.checks ?? []).flatMap(({ aspect, result }) =>
    result === 'unknown' ? (translateId('disclosureAspects', aspect) ?? []) : [],
  )
  if (problems.length === 0 && unknown.length === 0) return null
  return (
    <>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ id, text, check }) => (
            <li key={id}>
              {text} {check?.measured && <span class="measured">{check.measured}</span>}
              {check?.source && <span class="problem-source">{translate('paid.rule', [check.source])}</span>}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && <p class="unknown-checks">{translate('paid.unknown', [formatParts(unknown)])}</p>}
    </>
  )
}
