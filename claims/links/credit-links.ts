import type { StoryLink } from '../../types/story.ts'
import type { AgreedSentence, AgreedStory } from '../reader/agree.ts'
import { documentLinked } from './document-link.ts'

/** What is left of a query once a link shows the source: whether it bears the claim out is for the reader to see. */
const left = 0.3

/** A story whose linked claims are credited, and which attributions are links. */
export interface LinkedStory extends AgreedStory {
  linked: ReadonlySet<number>
}

/**
 * Credits claims without a source, or with a vague one ("studies show"), to the document that their own words link to.
 * Guidelines ask for a source that can be looked up; a link is one (BBC Editorial Guidelines, accuracy; Wikipedia
 * Manual of Style, unsupported attributions).
 */
export function creditLinks(
  { sentences, attributions }: AgreedStory,
  text: string,
  links: readonly StoryLink[],
  ownHost: string | null,
): LinkedStory {
  const credited = [...attributions]
  const linked = new Set<number>()
  const ordered = links.toSorted((one, other) => one.start - other.start)
  let next = 0
  const withLinks = sentences.map((sentence): AgreedSentence => {
    while ((ordered[next]?.end ?? sentence.start + 1) <= sentence.start) next += 1
    if (sentence.verdict !== 'unattributed' && sentence.verdict !== 'vague') return sentence
    for (let at = next; (ordered[at]?.start ?? sentence.end) < sentence.end; at += 1) {
      const link = ordered[at] as StoryLink
      if (link.start < sentence.start || link.end > sentence.end) continue
      const host = documentLinked(link, text.slice(link.start, link.end), ownHost)
      if (!host) continue
      linked.add(credited.length)
      credited.push({
        source: { start: link.start, end: link.end },
        cue: null,
        content: [{ start: sentence.start, end: sentence.end }],
        sourceKind: 'document',
        speaker: host,
      })
      const queryScore = sentence.queryScore * left
      return { ...sentence, verdict: 'attributed', queryScore, attribution: credited.length - 1 }
    }
    return sentence
  })
  return { sentences: withLinks, attributions: credited, linked }
}
