import { readFileSync } from 'node:fs'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { reviewFile } from '../cli/review-file.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import type { Span } from '../types/review.ts'
import { byQuotation } from './baselines/quotations.ts'
import { byReportingVerb, type FoundAttribution } from './baselines/reporting-verbs.ts'
import { table } from './measure.ts'
import { peer } from './peers.ts'
import { type Judge, type ScoredReview, scored } from './score-gold.ts'
import { inShared } from './shared-folder.ts'

/** As far as they are printed. */
interface ClaimsScores {
  flag: Prf
  attributed: Prf
}
interface AttributionScores {
  sentence: { unattr: Prf; sourceRecall: number }
  link: { contentSource: Prf }
}
interface Prf {
  p: number
  r: number
  f1: number
}

/** Ours beside what simple rules and lists reach on the same texts, by the scorers that stand beside them, as Markdown. */
export async function benchAccuracy(): Promise<string> {
  const { weaselWords } = await peer<{ weaselWords: () => Promise<(text: string) => Span[]> }>('text.mjs')
  const weasels = await weaselWords()
  const systems: Array<{ name: string; judge: Judge; attributes: boolean; queries: boolean }> = [
    {
      name: 'ours',
      judge: async (file) => (await reviewFile(file)) as unknown as ScoredReview,
      attributes: true,
      queries: true,
    },
    { name: 'verbs of saying', judge: byRule(byReportingVerb), attributes: true, queries: true },
    { name: 'quotation marks and verbs of saying', judge: byRule(byQuotation), attributes: true, queries: true },
    { name: 'write-good’s weasel words', judge: byWords(weasels), attributes: false, queries: true },
  ]
  const rows: string[][] = []
  for (const { name, judge, attributes } of systems) {
    console.error(`accuracy: ${name} …`)
    const claims = await scored<ClaimsScores>('claims.mjs', inShared('gold/claims/open.jsonl'), judge)
    const links = attributes
      ? await scored<AttributionScores>('attribution.mjs', inShared('gold/attribution/dev'), judge)
      : null
    rows.push([
      name,
      prf(claims.flag),
      attributes ? percent(claims.attributed.f1) : '',
      links ? percent(links.sentence.unattr.f1) : '',
      links ? percent(links.sentence.sourceRecall) : '',
      links ? percent(links.link.contentSource.f1) : '',
    ])
  }
  return [
    'The rules are ours, written from how the literature describes such extractors; sentences are split by the same splitter. A rule queries every sentence in which it',
    'finds nobody, write-good’s list every sentence with a weasel word in it. Percent; 25 articles with verdicts by two annotators (a, b), 84 of PolNeAR’s dev part (c to e).',
    '',
    table(
      [
        'system',
        '(a) makes an editor ask: P / R / F1',
        '(b) attributed: F1',
        '(c) not attributed: F1',
        '(d) source found',
        '(e) source tied to its words: F1',
      ],
      rows,
    ),
  ].join('\n')
}

function byRule(rule: (text: string, sentence: Span) => FoundAttribution | null): Judge {
  return async (file) => {
    const { text, sentences } = sentencesOf(file)
    const found = sentences.map((sentence) => rule(text, sentence))
    return {
      file,
      sentences: sentences.map((sentence, at) => ({
        ...sentence,
        verdict: found[at] ? 'attributed' : 'unattributed',
        queryScore: found[at] ? 0 : 0.5,
      })),
      attributions: found.filter((one) => one !== null),
    }
  }
}

function byWords(find: (text: string) => Span[]): Judge {
  return async (file) => {
    const { text, sentences } = sentencesOf(file)
    const words = find(text)
    return {
      file,
      sentences: sentences.map((sentence) => {
        const count = words.filter(({ start }) => start >= sentence.start && start < sentence.end).length
        return { ...sentence, verdict: count > 0 ? 'vague' : 'background', queryScore: Math.min(1, count / 3) }
      }),
      attributions: [],
    }
  }
}

function sentencesOf(file: string): { text: string; sentences: Span[] } {
  const { text, blocks } = readPlainText(readFileSync(file, 'utf8'), null).story
  return { text, sentences: splitSentences(text, blocks, 'en').map(({ start, end }) => ({ start, end })) }
}

const percent = (share: number) => (100 * share).toFixed(1)
const prf = ({ p, r, f1 }: Prf) => `${percent(p)} / ${percent(r)} / ${percent(f1)}`
