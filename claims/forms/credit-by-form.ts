import type { Attribution, Span } from '../../types/review.ts'
import type { AgreedSentence, AgreedStory, KnownSource } from '../reader/agree.ts'
import type { UnmarkedSpeech } from './unmarked-speech.ts'

/**
 * Credits what the form of a block says somebody speaks (a line of a transcript, a signed post) to that speaker: the
 * reader looks for words such as “said”, and takes what is said in one turn for the words of another. Whoever is named
 * as speaking is the source of all that is said there, of a question or “Yes.” as well; what the reader found that runs
 * over several turns is dropped.
 *
 * @param known Who the source of each speech is.
 * @param questions An interviewer's: nothing in them is a claim of the story's.
 */
export function creditByForm(
  { sentences, attributions }: AgreedStory,
  speeches: readonly UnmarkedSpeech[],
  known: readonly KnownSource[],
  questions: readonly Span[] = [],
): AgreedStory {
  // A name that isn't one ("Update: …") is no speaker.
  const spoken = speeches.flatMap((speech, index) => {
    const source = known[index]
    return source && source.sourceKind !== 'vague' ? [{ ...speech, ...source }] : []
  })
  const kept = attributions.map((attribution) => !spoken.some((speech) => runsOver(attribution, speech)))
  const newIndex = kept.map((isKept, index) => (isKept ? kept.slice(0, index).filter(Boolean).length : null))
  const remaining = attributions.filter((_, index) => kept[index])
  return {
    attributions: [...remaining, ...spoken],
    sentences: sentences.map((sentence): AgreedSentence => {
      const turn = spoken.findIndex(({ content }) => content.some((span) => overlap(span, sentence)))
      const attribution = sentence.attribution === null ? null : (newIndex[sentence.attribution] ?? null)
      if (questions.some((question) => overlap(question, sentence)))
        return { ...sentence, verdict: 'not-a-claim', queryScore: 0, attribution: null }
      if (turn < 0) return { ...sentence, attribution }
      const verdict = spoken[turn]?.sourceKind === 'unnamed' ? 'unnamed' : 'attributed'
      return { ...sentence, verdict, queryScore: 0, attribution: remaining.length + turn }
    }),
  }
}

/** Part of an attribution lies in a speech, part of it without. */
function runsOver({ source, cue, content }: Attribution, speech: UnmarkedSpeech): boolean {
  const parts = [source, cue, ...content].filter((part) => part !== null)
  const isIn = (part: Span) => speech.content.some((span) => overlap(span, part))
  return parts.some(isIn) && !parts.every(isIn)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
