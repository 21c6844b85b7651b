import type { PaidContent } from '../types/review.ts'
import { translate, translateId } from './translate.ts'

/** The gravest finding of all: the article itself is an advertisement. By whom, and how this is known. */
export function WholeArticle({ paid }: { paid: PaidContent }) {
  return (
    <section class="whole-article">
      <h2 class="whole-article-title">{translate('paid.wholeArticle')}</h2>
      <p class="whole-article-sponsor">
        {paid.sponsor ? translate('paid.sponsor', [paid.sponsor]) : translate('paid.noSponsor')}
      </p>
      {paid.evidence.length > 0 && (
        <>
          <h3 class="section-title">{translate('paid.evidence')}</h3>
          <ul class="evidence">
            {paid.evidence.map((line) => {
              const { rule, seen } = partsOfEvidence(line)
              const text = translateId('paidEvidence', rule) ?? translateId('rules', rule)
              return (
                <li key={line}>
                  {text} {seen && <q dir="auto">{seen}</q>}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

/** Evidence comes as `rule: what it saw`. */
function partsOfEvidence(line: string): { rule: string; seen: string } {
  const colon = line.indexOf(': ')
  return colon === -1 ? { rule: line, seen: '' } : { rule: line.slice(0, colon), seen: line.slice(colon + 2) }
}
