// npm run bench:speakers [-- --errors] [-- --part tuning]: how often the speaker of an attribution is the right one.
// Gold: bench/gold/speakers, labels by file and offset of PolNeAR's train part; sources, cues and contents are the
// annotators', so that only the naming is measured.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import { readAttributions } from './brat.ts'
import { isSameName, plainName } from './same-name.ts'
import { inShared } from './shared-folder.ts'

interface GoldStory {
  /** Path of the text below `gold/attribution`. */
  text: string
  part: 'tuning' | 'test'
  /** In the order of the attributions; `names`: where the source's name may be read off, none where nobody can tell. */
  speakers: Array<{ start: number; end: number; kind: 'pronoun' | 'name' | 'role'; names: Array<[number, number]> }>
}

interface Tally {
  right: number
  all: number
}

const gold = path.join(import.meta.dirname, 'gold/speakers')
const showErrors = process.argv.includes('--errors')
const only = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null

function main(): void {
  const tallies = new Map<string, Tally>()
  for (const file of readdirSync(gold).sort()) {
    const story: GoldStory = JSON.parse(readFileSync(path.join(gold, file), 'utf8'))
    if (!only || story.part === only) measure(story, tallies)
  }
  for (const [name, { right, all }] of [...tallies].sort())
    console.log(`${name.padEnd(20)} ${(right / all).toFixed(3)}  (${right} of ${all})`)
}

function measure({ text: file, part, speakers }: GoldStory, tallies: Map<string, Tally>): void {
  const text = readFileSync(inShared('gold/attribution', file), 'utf8')
  const attributions = readAttributions(annotationsOf(file), text)
  const mentions = attributions.map(({ source, cue, content }) => ({
    source: source[0] ?? null,
    cue: cue[0] ?? null,
    content,
  }))
  const resolved = resolveSpeakers(text, readPlainText(text, null).story.blocks, mentions)
  const used = new Set<number>()
  for (const { start, end, kind, names } of speakers) {
    const at = mentions.findIndex(({ source }, index) => !used.has(index) && source?.start === start)
    used.add(at)
    const speaker = resolved[at]?.speaker ?? null
    const own = text.slice(start, end)
    const right = isRight(
      speaker,
      own,
      names.map(([from, to]) => text.slice(from, to)),
    )
    for (const name of [`${part} ${kind}`, `${part} all`]) {
      const tally = tallies.get(name) ?? { right: 0, all: 0 }
      tallies.set(name, { right: tally.right + (right ? 1 : 0), all: tally.all + 1 })
    }
    if (!right && showErrors)
      console.log(
        `${path.basename(file)} ${start} ${kind}: ${JSON.stringify(own)} is ${JSON.stringify(names.map(([from, to]) => text.slice(from, to)))}, not ${JSON.stringify(speaker)}`,
      )
  }
}

/** Without a speaker the ledger shows the source's own words. */
function isRight(speaker: string | null, own: string, names: readonly string[]): boolean {
  if (names.length === 0) return speaker === null || isSameName(speaker, own)
  if (names.some((name) => isSameName(name, speaker ?? own))) return true
  return names.includes(own) && (speaker === null || plainName(own).includes(plainName(speaker)))
}

function annotationsOf(file: string): string {
  const folder = inShared('gold/attribution', file.replace(/text\/.*$/, 'attributions'))
  const name = path.basename(file, '.txt')
  const annotations = readdirSync(folder).find(
    (other) => other.startsWith(`${name}_`) && other.length === name.length + 9,
  )
  if (!annotations) throw new Error(`${folder} has no annotations of ${name}`)
  return readFileSync(path.join(folder, annotations), 'utf8')
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
