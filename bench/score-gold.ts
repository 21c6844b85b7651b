import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Span, Verdict } from '../types/review.ts'
import type { FoundAttribution } from './baselines/reporting-verbs.ts'
import { inShared } from './shared-folder.ts'

/** What the scorers read of a review. */
export interface ScoredReview {
  file: string
  sentences: Array<Span & { verdict: Verdict; queryScore: number }>
  attributions: FoundAttribution[]
}

/** Reviews one text. */
export type Judge = (file: string) => Promise<ScoredReview>

/** Judges a whole gold set and gives the result to its scorer, whose last line is its figures as JSON. */
export async function scored<Scores>(scorer: string, gold: string, judge: Judge): Promise<Scores> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'))
  try {
    const lines: string[] = []
    for (const file of textsOf(gold, scratch)) lines.push(JSON.stringify(await judge(file)))
    const reviews = path.join(scratch, 'reviews.jsonl')
    writeFileSync(reviews, lines.join('\n'))
    const { stdout, stderr, status } = spawnSync(process.execPath, [inShared('score', scorer), gold, reviews], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${scorer}: ${stderr}`)
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** The texts of a gold set as files; those of a list are written out. */
function textsOf(gold: string, scratch: string): string[] {
  if (!gold.endsWith('.jsonl')) {
    return readdirSync(path.join(gold, 'text'))
      .sort()
      .map((file) => path.join(gold, 'text', file))
  }
  const articles = readFileSync(gold, 'utf8').split('\n').filter(Boolean)
  return articles.map((line, at) => {
    const file = path.join(scratch, `${String(at).padStart(4, '0')}.txt`)
    writeFileSync(file, JSON.parse(line).text)
    return file
  })
}
