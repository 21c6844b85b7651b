// npm run bench:accuracy [-- claims attribution story paid paid-nonenglish] [--by-outlet]: the figures of docs/model.md, printed by the
// scorers that stand beside the labelled data, for the product as it is built: every set goes through the command line.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { attributionsByOutlet, claimsByOutlet, type OutletPart } from './by-outlet.ts'
import { inShared } from './shared-folder.ts'

interface MeasuredSet {
  name: string
  scorer: string
  /** What the scorer takes as gold: a file or a folder. */
  gold: () => string
  /** The texts or pages in the scorer's order; `scratch` is a folder for texts that the gold holds inside one file. */
  inputs: (gold: string, scratch: string) => string[]
  /** Through the built extension in a real browser, where what is visible decides. */
  browser: boolean
  /** Parts of the set by outlet, where the gold says which outlet's a text is. */
  byOutlet?: (gold: string, reviews: string, scratch: string) => OutletPart[]
}

const sets: MeasuredSet[] = [
  {
    name: 'claims',
    scorer: 'claims.mjs',
    gold: () => inShared('gold/claims/open.jsonl'),
    inputs: textsOf,
    browser: false,
    byOutlet: claimsByOutlet,
  },
  {
    name: 'attribution',
    scorer: 'attribution.mjs',
    gold: () => inShared('gold/attribution/dev'),
    inputs: (gold) =>
      readdirSync(path.join(gold, 'text'), { encoding: 'utf8' })
        .sort()
        .map((file) => path.join(gold, 'text', file)),
    browser: false,
    byOutlet: attributionsByOutlet,
  },
  { name: 'story', scorer: 'story.mjs', gold: () => inShared('gold/story/open.json'), inputs: pagesOf, browser: false },
  {
    name: 'paid',
    scorer: 'paid.mjs',
    gold: () => inShared('gold/sponsored/open.json'),
    inputs: pagesOf,
    browser: true,
  },
  {
    name: 'paid-nonenglish',
    scorer: 'paid.mjs',
    gold: () => inShared('gold/sponsored/nonenglish.json'),
    inputs: pagesOf,
    browser: true,
  },
]

function pagesOf(gold: string): string[] {
  const pages: { page: string }[] = JSON.parse(readFileSync(gold, 'utf8'))
  return pages.map(({ page }) => path.join(path.dirname(gold), page))
}

function textsOf(gold: string, scratch: string): string[] {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
  return lines.map((line, index) => {
    const file = path.join(scratch, `${String(index).padStart(4, '0')}.txt`)
    writeFileSync(file, JSON.parse(line).text)
    return file
  })
}

/** Reviews one set and prints what its scorer says of it. */
function measure(set: MeasuredSet, scratch: string, byOutlet: boolean): void {
  const gold = set.gold()
  const reviews = path.join(scratch, `${set.name}.jsonl`)
  const output = openSync(reviews, 'w')
  const reviewed = spawnSync(
    process.execPath,
    ['cli/main.ts', '--json', ...(set.browser ? ['--browser'] : []), ...set.inputs(gold, scratch)],
    { cwd: path.resolve(import.meta.dirname, '..'), stdio: ['ignore', output, 'inherit'] },
  )
  closeSync(output)
  // 1: some page couldn't be reviewed; the scorer counts it as an error.
  if (reviewed.status !== 0 && reviewed.status !== 1)
    throw new Error(`The review of ${set.name} stopped (${reviewed.status}).`)
  console.log(`\n## ${set.name}\n${score(set.scorer, gold, reviews)}`)
  if (byOutlet)
    for (const part of set.byOutlet?.(gold, reviews, scratch) ?? [])
      console.log(`\n### ${set.name}: ${part.outlet}\n${score(set.scorer, part.gold, part.reviews)}`)
}

function score(scorer: string, gold: string, reviews: string): string {
  const scored = spawnSync(process.execPath, [inShared('score', scorer), gold, reviews], { encoding: 'utf8' })
  if (scored.status !== 0) throw new Error(`${scorer}: ${scored.stderr}`)
  // The last line is the same in JSON.
  return scored.stdout
    .split('\n')
    .filter((line) => line && !line.startsWith('{'))
    .join('\n')
}

function main(): void {
  const byOutlet = process.argv.includes('--by-outlet')
  const asked = process.argv.slice(2).filter((argument) => argument !== '--by-outlet')
  const unknown = asked.filter((name) => !sets.some((set) => set.name === name))
  if (unknown.length > 0)
    throw new Error(`No set is called ${unknown.join(', ')}; there are ${sets.map(({ name }) => name).join(', ')}.`)
  const scratch = mkdtempSync(path.join(tmpdir(), 'second-source-accuracy-'))
  try {
    for (const set of sets) if (asked.length === 0 || asked.includes(set.name)) measure(set, scratch, byOutlet)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
