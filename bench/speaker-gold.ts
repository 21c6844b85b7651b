import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PointedWord } from '../claims/reader/pointed-at.ts'
import { readPointers } from '../claims/reader/read-story.ts'
import type { ReaderModel } from '../claims/reader/settings.ts'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import type { Span } from '../types/review.ts'
import type { StoryBlock } from '../types/story.ts'
import { readAttributions } from './brat.ts'
import { inShared } from './shared-folder.ts'

/** Labels of a story of PolNeAR's train part: who its attributions' sources are. */
export interface SpeakerGold {
  /** Path of the text below `gold/attribution`. */
  text: string
  /** Of `training` only sources without a name are labelled: the reader and the weights of clues learn from them. */
  part: 'tuning' | 'test' | 'training'
  /** In the order of the attributions; `names`: where the source's name may be read off, none where nobody can tell. */
  speakers: Array<{ start: number; end: number; kind: 'pronoun' | 'name' | 'role'; names: Array<[number, number]> }>
}

export interface AnnotatedStory {
  text: string
  blocks: StoryBlock[]
  mentions: Array<{ source: Span | null; cue: Span | null; content: Span[]; meant?: readonly PointedWord[] }>
}

/** The labelled stories of a part, by the names of their files. */
export function readSpeakerGold(part: SpeakerGold['part']): SpeakerGold[] {
  if (part === 'training') {
    const lines = readFileSync(path.join(import.meta.dirname, '../training/labels/speakers.jsonl'), 'utf8').trim()
    return lines.split('\n').map((line) => JSON.parse(line))
  }
  const folder = path.join(import.meta.dirname, 'gold/speakers')
  const stories: SpeakerGold[] = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
  return stories.filter((story) => story.part === part)
}

/** The story as annotated, and at which words the trained reader sees its sources point. */
export async function pointedStory(gold: SpeakerGold, reader: ReaderModel): Promise<AnnotatedStory> {
  const { text, blocks, mentions } = annotatedStory(gold)
  const sources = mentions.flatMap(({ source }) => (source ? [source] : []))
  const pointers = await readPointers(text, splitSentences(text, blocks, 'en'), sources, reader)
  return {
    text,
    blocks,
    mentions: mentions.map((one) => ({ ...one, meant: pointers.get(one.source?.start ?? -1) ?? [] })),
  }
}

/** The story's text and the attributions as they were annotated. */
export function annotatedStory({ text: file, speakers }: SpeakerGold): AnnotatedStory {
  const text = readFileSync(inShared('gold/attribution', file), 'utf8')
  const holds = ({ source }: { source: Span[] }) =>
    speakers.some(({ start, end }) => source[0]?.start === start && source[0].end === end)
  // Some stories have several annotators: the labels are of the one whose sources they are.
  const [annotated] = annotationsOf(file)
    .map((annotations) => readAttributions(annotations, text))
    .sort((one, other) => other.filter(holds).length - one.filter(holds).length)
  const mentions = (annotated ?? []).map(({ source, cue, content }) => ({
    source: source[0] ?? null,
    cue: cue[0] ?? null,
    content,
  }))
  return { text, blocks: readPlainText(text, null).story.blocks, mentions }
}

function annotationsOf(file: string): string[] {
  const folder = inShared('gold/attribution', file.replace(/text\/.*$/, 'attributions'))
  const name = path.basename(file, '.txt')
  const found = readdirSync(folder)
    .filter((other) => other.startsWith(`${name}_`) && other.length === name.length + 9)
    .sort()
  if (found.length === 0) throw new Error(`${folder} has no annotations of ${name}`)
  return found.map((other) => readFileSync(path.join(folder, other), 'utf8'))
}
