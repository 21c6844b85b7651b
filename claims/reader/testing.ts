import type { ReaderFeeds, ReaderOutputs, ReaderSession } from './session.ts'
import type { ReaderSettings } from './settings.ts'

/** A vocabulary small enough to read. */
export const smallVocabulary = `${['[UNK]', '[CLS]', '[SEP]', 'the', 'mayor', 'said', 'tax', '##es', 'rise', 'he', 'it', 'rain', '##ed', '.', '"', ',', 'cafe'].join('\n')}\n`

export const plainSettings: ReaderSettings = {
  version: '1.0.0',
  labels: [
    { label: 'An', verdict: 'attributed', query: 0 },
    { label: 'Au', verdict: 'unnamed', query: 0 },
    { label: 'Av', verdict: 'vague', query: 1 },
    { label: 'Us', verdict: 'unattributed', query: 1 },
    { label: 'Uw', verdict: 'unattributed', query: 0.5 },
    { label: 'O', verdict: 'background', query: 0 },
    { label: 'N', verdict: 'not-a-claim', query: 0 },
  ],
  verdicts: { temperature: 1, finding: 0.5, story: { weight: 0, usual: 0.25, sentences: 6 } },
  links: {
    bias: { source: -1, content: -1 },
    from: { cue: 0, source: 0, content: 0, running: 0 },
    tagWeight: { source: 0, content: 0 },
  },
  meant: { nobody: 0 },
}

/** A piece as a network would tag and link it. `asks` are the numbers of the speech acts that a piece belongs to. */
export interface FakePiece {
  tag?: 'source' | 'cue' | 'content'
  /** As a cue: the number of its speech act. */
  cueOf?: number
  sourceOf?: number
  contentOf?: number
}

const columns = { source: 0, cue: 3, content: 6 }

/** A network that says of each piece, by its number in the vocabulary, what `pieces` says. */
export function fakeSession(
  pieces: ReadonlyMap<number, FakePiece>,
  verdicts: (sentence: number, feeds: ReaderFeeds) => number[],
): ReaderSession & { asked: ReaderFeeds[] } {
  const asked: ReaderFeeds[] = []
  return {
    asked,
    async run(feeds): Promise<ReaderOutputs> {
      asked.push(feeds)
      const size = feeds.ids.length
      const [tags, links] = [new Float32Array(size * 9), new Float32Array(size * 256)]
      feeds.ids.forEach((id, at) => {
        const piece = pieces.get(id) ?? {}
        for (const column of [0, 3, 6]) tags[at * 9 + column] = 4
        if (piece.tag) {
          tags[at * 9 + columns[piece.tag]] = 0
          tags[at * 9 + columns[piece.tag] + 2] = 4
        }
        if (piece.cueOf !== undefined) links[at * 256 + piece.cueOf] = links[at * 256 + 64 + piece.cueOf] = 8
        if (piece.sourceOf !== undefined) links[at * 256 + 128 + piece.sourceOf] = 4
        if (piece.contentOf !== undefined) links[at * 256 + 192 + piece.contentOf] = 4
      })
      const scores = Array.from({ length: feeds.sentences }, (_, sentence) => verdicts(sentence, feeds)).flat()
      return { tags, links, verdicts: Float32Array.from(scores), mentions: new Float32Array(size * 128) }
    },
    release: async () => {},
  }
}
