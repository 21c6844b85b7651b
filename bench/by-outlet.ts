// The figures of one set outlet by outlet, for the model card: the same scorer on the part of gold and reviews that is one outlet's.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Gold and reviews of one outlet, as files that the scorer takes. */
export interface OutletPart {
  outlet: string
  gold: string
  reviews: string
}

/** Splits `gold/claims/*.jsonl`: an article's id is a path that ends in a number or a name of its own. */
export function claimsByOutlet(gold: string, reviews: string, scratch: string): OutletPart[] {
  const articles = linesOf(gold)
  const reviewLines = linesOf(reviews)
  const outletOf = (line: string) => {
    const parts: string[] = JSON.parse(line).id.split('/')
    return parts.slice(0, -1).join('/') || (parts[0] ?? '')
  }
  return grouped(articles.map(outletOf)).map(([outlet, indices]) => {
    const folder = mkdtempSync(path.join(scratch, 'outlet-'))
    const part = { outlet, gold: path.join(folder, 'gold.jsonl'), reviews: path.join(folder, 'reviews.jsonl') }
    writeFileSync(part.gold, indices.map((index) => articles[index]).join('\n'))
    writeFileSync(part.reviews, indices.map((index) => reviewLines[index]).join('\n'))
    return part
  })
}

/** Splits a folder of PolNeAR: a file's name begins with its outlet. */
export function attributionsByOutlet(gold: string, reviews: string, scratch: string): OutletPart[] {
  const reviewLines = linesOf(reviews)
  const names = reviewLines.map((line) => path.basename(JSON.parse(line).file, '.txt'))
  const annotations = readdirSync(path.join(gold, 'attributions'))
  return grouped(names.map((name) => name.split('_')[0] ?? name)).map(([outlet, indices]) => {
    const folder = mkdtempSync(path.join(scratch, 'outlet-'))
    for (const kind of ['text', 'attributions']) mkdirSync(path.join(folder, kind))
    for (const index of indices) {
      const name = names[index] ?? ''
      cpSync(path.join(gold, 'text', `${name}.txt`), path.join(folder, 'text', `${name}.txt`))
      for (const file of annotations.filter((other) => other.startsWith(`${name}_`)))
        cpSync(path.join(gold, 'attributions', file), path.join(folder, 'attributions', file))
    }
    const reviewsFile = path.join(scratch, `${path.basename(folder)}.jsonl`)
    writeFileSync(reviewsFile, indices.map((index) => reviewLines[index]).join('\n'))
    return { outlet, gold: folder, reviews: reviewsFile }
  })
}

function grouped(keys: readonly string[]): [string, number[]][] {
  const groups = new Map<string, number[]>()
  for (const [index, key] of keys.entries()) groups.set(key, [...(groups.get(key) ?? []), index])
  return [...groups].sort(([one], [other]) => one.localeCompare(other))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
}
