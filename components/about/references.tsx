import type { PageReferences } from '../../types/review.ts'
import { joinFacts } from '../text/formats.ts'
import { translate } from '../text/translate.ts'

/** Fact checks and sources that the page's own structured data name: shown as they stand there, nothing is asked for. */
export function References({ references }: { references: PageReferences }) {
  const { claimReviews, citations, basedOn } = references
  const checks = claimReviews.map(({ claim, rating, author }) => joinFacts([claim, rating, author]))
  return (
    <>
      <ReferenceList title={translate('about.claimReviews')} lines={checks} />
      <ReferenceList title={translate('about.citations')} lines={citations} />
      <ReferenceList title={translate('about.basedOn')} lines={basedOn} />
    </>
  )
}

function ReferenceList({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2 class="section-title">{title}</h2>
      <ul class="missing">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}
