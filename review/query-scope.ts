import { isAdvertisers } from '../types/paid-sentence.ts'
import type { ArticleType, QueryScope, Sentence } from '../types/review.ts'

const scopes: Partial<Record<ArticleType, QueryScope['what']>> = {
  opinion: 'facts',
  review: 'facts',
  analysis: 'facts',
  satire: 'none',
}

/** Rules whose words show that a sentence can be checked, whoever writes it. */
const factual = new Set([
  'checkable_number',
  'checkable_quantity',
  'checkable_trend',
  'checkable_superlative',
  'checkable_cause',
  'checkable_allegation',
  'checkable_crowd',
])

/** Share of a story's sentences that are in the first person from which on it is the author's own account. */
const ownAccount = 0.2
const fewestInFirstPerson = 4

/**
 * What is queried in a story. Guidelines let the writer of an opinion, a review or an analysis judge without a source,
 * but not state facts without one (BBC Editorial Guidelines, impartiality; Guardian editorial code, comment); satire
 * claims nothing.
 */
export function queryScopeOf(text: string, articleType: ArticleType, sentences: readonly Sentence[]): QueryScope {
  const known = scopes[articleType]
  if (known) return { what: known, because: articleType }
  const isPlain = articleType === 'report' || articleType === 'unknown'
  return isPlain && isInFirstPerson(text, sentences)
    ? { what: 'facts', because: 'first-person' }
    : { what: 'all', because: articleType }
}

/** Marks the sentences that an editor would not query in a text of this scope. */
export function withScope(sentences: readonly Sentence[], { what }: QueryScope): Sentence[] {
  return sentences.map((sentence) => (isExempt(sentence, what) ? { ...sentence, exempt: true } : sentence))
}

function isExempt({ verdict, reasons }: Sentence, what: QueryScope['what']): boolean {
  if (what === 'none') return verdict === 'unattributed' || verdict === 'vague' || verdict === 'unnamed'
  return what === 'facts' && verdict === 'unattributed' && !reasons.some(({ rule }) => factual.has(rule))
}

/** "I" and "my" outside quotations, in sentences that are nobody else's words. */
function isInFirstPerson(text: string, sentences: readonly Sentence[]): boolean {
  const own = sentences.filter(
    ({ verdict }) => verdict !== 'attributed' && verdict !== 'unnamed' && verdict !== 'vague',
  )
  const inFirst = own.filter((sentence) => {
    if (isAdvertisers(sentence)) return false
    const words = text.slice(sentence.start, sentence.end).replace(/[“"„][^“”"„]*[”"]?/g, '')
    return /(?<![\p{L}'’])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|[Mm]yself)(?![\p{L}])/u.test(words)
  })
  return inFirst.length >= fewestInFirstPerson && inFirst.length >= ownAccount * sentences.length
}
