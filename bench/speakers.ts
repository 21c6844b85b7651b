// npm run bench:speakers [-- --errors] [-- --part tuning|test|training]: how often the speaker of an attribution is the right one.
// Gold: bench/gold/speakers, labels by file and offset of PolNeAR's train part; sources, cues and contents are the
// annotators', so that only the naming is measured.
import path from 'node:path'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { loadReader } from '../cli/load-reader.ts'
import { isSameName, plainName } from './same-name.ts'
import { type AnnotatedStory, pointedStory, readSpeakerGold, type SpeakerGold } from './speaker-gold.ts'

interface Tally {
  right: number
  all: number
}

const showErrors = process.argv.includes('--errors')
const only = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null
const parts = (['tuning', 'test', 'training'] as const).filter((part) => (only ? part === only : part !== 'training'))

async function main(): Promise<void> {
  const reader = await loadReader()
  const tallies = new Map<string, Tally>()
  for (const story of parts.flatMap(readSpeakerGold)) measure(story, await pointedStory(story, reader), tallies)
  for (const [name, { right, all }] of [...tallies].sort())
    console.log(`${name.padEnd(20)} ${(right / all).toFixed(3)}  (${right} of ${all})`)
}

function measure(
  { text: file, part, speakers }: SpeakerGold,
  { text, blocks, mentions }: AnnotatedStory,
  tallies: Map<string, Tally>,
): void {
  const resolved = resolveSpeakers(text, blocks, mentions)
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

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
