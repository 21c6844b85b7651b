import type { Attribution, LedgerEntry, PageFacts, Review, Sentence, SourceKind, Verdict } from '../../types/review.ts'
import { verdicts } from '../../types/review.ts'

export interface SampleSentence {
  text: string
  verdict: Verdict
  weight?: number
  /** Words of the sentence that led to the verdict, with the rule. */
  reasons?: Array<{ rule: string; words: string }>
  source?: { name: string; kind: SourceKind }
}

export type SampleParts = Partial<Pick<Review, 'paid' | 'repeats' | 'headings'>>

/** A Review of a story that is given as paragraphs of judged sentences. Every offset and count is worked out here. */
export function buildSample(page: PageFacts, paragraphs: SampleSentence[][], parts: SampleParts = {}): Review {
  const sentences: Sentence[] = []
  const attributions: Attribution[] = []
  const ledger = new Map<string, LedgerEntry>()
  let text = ''
  paragraphs.forEach((paragraph, at) => {
    paragraph.forEach((sample, position) => {
      text += position > 0 ? ' ' : at > 0 ? '\n' : ''
      const start = text.length
      text += sample.text
      const span = { start, end: text.length }
      if (sample.source) {
        const { name, kind } = sample.source
        attributions.push({ source: null, cue: null, content: [span], sourceKind: kind, speaker: name })
        const entry = ledger.get(name) ?? { name, kind, sentences: [], words: 0 }
        entry.sentences.push(sentences.length)
        entry.words += countWords(sample.text)
        ledger.set(name, entry)
      }
      sentences.push({
        ...span,
        verdict: sample.verdict,
        queryScore: sample.weight ?? 0.05,
        reasons: (sample.reasons ?? []).map(({ rule, words }) => {
          const from = start + sample.text.indexOf(words)
          return { rule, start: from, end: from + words.length }
        }),
        attribution: sample.source ? attributions.length - 1 : null,
      })
    })
  })
  const sources = [...ledger.values()]
  const paid = parts.paid ?? { wholeArticle: false, sponsor: null, evidence: [], markers: [] }
  const counted = Object.fromEntries(
    verdicts.map((verdict) => [verdict, sentences.filter((sentence) => sentence.verdict === verdict).length]),
  ) as Record<Verdict, number>
  return {
    version: 1,
    page,
    article: { text, words: countWords(text) },
    sentences,
    attributions,
    sources,
    repeats: parts.repeats ?? [],
    ...(parts.headings && { headings: parts.headings }),
    paid,
    summary: {
      words: countWords(text),
      sentences: sentences.length,
      byVerdict: counted,
      namedSources: sources.filter(({ kind }) => kind === 'named' || kind === 'document').length,
      singleSource: sources.length === 1,
      paidMarkers: paid.markers.filter(({ visible }) => visible).length,
    },
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}
