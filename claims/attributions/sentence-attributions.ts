import { contentOf, spanOf } from './content-spans.ts'
import { type Cue, findCues } from './find-cues.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { linkSources } from './link-sources.ts'
import type { SentenceWord } from './sentence-words.ts'

/** The attributions that a sentence makes with cues of its own, in reading order. */
export function sentenceAttributions(words: readonly SentenceWord[], sentence: number): FoundAttribution[] {
  const linked = linkSources(words, findCues(words))
  return linked.flatMap((link, index) => {
    const content = contentOf(words, link, linked[index - 1], linked[index + 1])
    if (content.length === 0 && !(link.last >= words.length - 3)) return []
    return {
      source: spanOf(words, link.source),
      cue: spanOf(words, { first: link.cue.first, last: link.cue.last }),
      content,
      kind: kindOf(link.cue),
      verb: link.cue.verb?.base ?? null,
      sentence,
    }
  })
}

function kindOf({ form, verb }: Cue): FoundAttribution['kind'] {
  if (form === 'according' || form === 'colon' || form === 'adverb' || form === 'passive') return form
  return verb?.kind ?? 'speech'
}
