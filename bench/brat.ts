import type { Span } from '../types/review.ts'

/** An attribution as its annotators marked it; spans may be in several pieces. */
export interface AnnotatedAttribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}

/**
 * The attributions of a brat standoff file (`T1 Source 110 112 we`, `E1 Attribution:T4 Source:T1 Cue:T2 …`), in the
 * order of their cues. Brat counts characters; offsets come back as UTF-16 offsets into `text`.
 */
export function readAttributions(annotations: string, text: string): AnnotatedAttribution[] {
  const offsets = utf16Offsets(text)
  const spans = new Map<string, Span[]>()
  const found: AnnotatedAttribution[] = []
  for (const line of annotations.split('\n')) {
    const entity = /^(T\d+)\t\w+ ([\d ;]+)\t/.exec(line)
    if (entity?.[1]) spans.set(entity[1], spansOf(entity[2] ?? '', offsets))
    const event = /^E\d+\t(.*)$/.exec(line)
    if (!event?.[1]?.includes('Attribution:')) continue
    const of = (role: string) =>
      [...(event[1] ?? '').matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, 'g'))].flatMap(
        (match) => spans.get(match[1] ?? '') ?? [],
      )
    found.push({ source: of('Source'), cue: of('Cue'), content: of('Content') })
  }
  return found.sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))
}

function spansOf(pieces: string, offsets: (at: number) => number): Span[] {
  return pieces.split(';').map((piece) => {
    const [start, end] = piece.trim().split(' ').map(Number)
    return { start: offsets(start ?? 0), end: offsets(end ?? 0) }
  })
}

function utf16Offsets(text: string): (at: number) => number {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return at === starts.length - 1 ? (offset) => offset : (offset) => starts[offset] ?? at
}
