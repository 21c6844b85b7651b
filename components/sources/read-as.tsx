import type { Attribution, LedgerEntry, Review } from '../../types/review.ts'
import { translate, translateId } from '../text/translate.ts'

interface ReadAsProps {
  review: Review
  entry: LedgerEntry
  /** Index into the review's sentences. */
  index: number
}

/** Where a sentence of a source calls it by other words, whom these were read as, and what decided it. */
export function ReadAs({ review, entry, index }: ReadAsProps) {
  const attributions = (entry.statements ?? [])
    .filter(({ sentences }) => sentences.includes(index))
    .flatMap(({ attribution }) => review.attributions[attribution] ?? [])
  const lines = [...new Set(attributions.flatMap((attribution) => lineOf(attribution, review) ?? []))]
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="statement-note" dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}

function lineOf({ source, speaker, decidedBy }: Attribution, review: Review): string | null {
  const basis = decidedBy && decidedBy !== 'unclear' ? translateId('sources.decidedBy', decidedBy) : null
  if (!basis || !speaker) return null
  if (!source) return translate('sources.goesOn', [speaker, basis])
  const words = review.article.text.slice(source.start, source.end).replace(/\s+/g, ' ').trim()
  // “Lee” of Ann Lee needs no word.
  if (decidedBy === 'full_name' && isPartOf(words, speaker)) return null
  return translate('sources.readAs', [words, speaker, basis])
}

function isPartOf(words: string, name: string): boolean {
  const parts = new Set(name.split(' '))
  return words
    .replace(/['’]s?$/, '')
    .split(' ')
    .some((word) => parts.has(word))
}
