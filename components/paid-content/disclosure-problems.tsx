import type { DisclosureCheck, DisclosureQuality } from '../../types/review.ts'
import { formatParts } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'

/** What is unclear about a disclosure: a sentence for each problem, what was measured, and the rulebook that it rests on. */
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
      {bySource(problems).map(({ source, items }) => (
        <div class="problem-group" key={source ?? ''}>
          <ul class="problems">
            {items.map(({ id, text, check }) => (
              <li key={id}>
                {text} {check?.measured && <span class="measured">{check.measured}</span>}
              </li>
            ))}
          </ul>
          {source && <p class="problem-source">{translate('paid.rule', [source])}</p>}
        </div>
      ))}
      {unknown.length > 0 && <p class="unknown-checks">{translate('paid.unknown', [formatParts(unknown)])}</p>}
    </>
  )
}

interface ShownProblem {
  id: string
  text: string
  check: DisclosureCheck | undefined
}

/** Problems that rest on one rulebook stand together, so that it is named once. */
function bySource(problems: ShownProblem[]): { source: string | undefined; items: ShownProblem[] }[] {
  const groups = new Map<string | undefined, ShownProblem[]>()
  for (const problem of problems) {
    const source = problem.check?.source
    groups.set(source, [...(groups.get(source) ?? []), problem])
  }
  return [...groups].map(([source, items]) => ({ source, items }))
}
