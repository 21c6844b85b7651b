import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Attribution, LedgerEntry, Sentence, SourceKind } from '../types/review.ts'
import { countWords } from './count-words.ts'

/** How much a kind tells a reader: an entry keeps the most telling kind under which its source appears. */
const telling: Record<SourceKind, number> = { named: 3, document: 2, unnamed: 1, vague: 0 }

/**
 * The ledger of sources: who speaks, in which sentences, and how many words of the story rest on each.
 *
 * Attributions with the same speaker are one entry. Where the engine couldn't tell who speaks, the source's own words
 * stand in for the name, and where the story gives no words for its source at all the attribution is left out: it is
 * counted in its sentence's verdict but belongs to nobody. Whom an advertiser quotes is no source of the newsroom's.
 *
 * @returns Entries by number of words, most first.
 */
export function buildLedger(text: string, sentences: Sentence[], attributions: Attribution[]): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>()
  attributions.forEach((attribution, index) => {
    const name = nameOf(text, attribution)
    const leaning = sentencesOf(attribution, index, sentences)
    if (!name || leaning.some((sentence) => isAdvertisers(sentences[sentence] ?? { reasons: [] }))) return
    const key = name.toLocaleLowerCase()
    const entry = entries.get(key) ?? { name, kind: attribution.sourceKind, sentences: [], words: 0 }
    entries.set(key, entry)
    if (telling[attribution.sourceKind] > telling[entry.kind]) entry.kind = attribution.sourceKind
    for (const span of attribution.content) entry.words += countWords(text.slice(span.start, span.end))
    for (const sentence of leaning) {
      if (!entry.sentences.includes(sentence)) entry.sentences.push(sentence)
    }
  })
  for (const entry of entries.values()) entry.sentences.sort((a, b) => a - b)
  return [...entries.values()].sort((a, b) => b.words - a.words || b.sentences.length - a.sentences.length)
}

function nameOf(text: string, attribution: Attribution): string | null {
  if (attribution.speaker) return attribution.speaker
  if (!attribution.source) return null
  return text.slice(attribution.source.start, attribution.source.end).replace(/\s+/g, ' ').trim() || null
}

/** The sentences that lean on an attribution: those that name it as theirs, else those that its content or cue touches. */
function sentencesOf(attribution: Attribution, index: number, sentences: Sentence[]): number[] {
  const own = sentences.flatMap((sentence, i) => (sentence.attribution === index ? [i] : []))
  if (own.length > 0) return own
  const spans = attribution.cue ? [...attribution.content, attribution.cue] : attribution.content
  return sentences.flatMap((sentence, i) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start) ? [i] : [],
  )
}
