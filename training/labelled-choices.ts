import { isSameName } from '../bench/same-name.ts'
import type { AnnotatedStory, SpeakerGold } from '../bench/speaker-gold.ts'
import type { Clues, LabelledChoice } from './fit-choices.ts'

/** The candidate that a label says is right; `null` where none is labelled. */
export type RightOf<Candidate> = (at: number, candidates: readonly Candidate[]) => Candidate | null

/**
 * The choices of a story that the labels of its pronouns decide: those of which the right one is among several candidates.
 *
 * @param nameOf What a candidate is called.
 * @param read Reads the story, and asks of every choice on the way which candidate is right.
 */
export function labelledChoices<Candidate extends { clues: Clues }>(
  gold: SpeakerGold,
  annotated: AnnotatedStory,
  story: number,
  nameOf: (candidate: Candidate) => string,
  read: (rightOf: RightOf<Candidate>) => void,
): LabelledChoice[] {
  const labels = new Map(gold.speakers.filter(({ kind }) => kind === 'pronoun').map((label) => [label.start, label]))
  const choices: LabelledChoice[] = []
  read((at, candidates) => {
    const names = (labels.get(at)?.names ?? []).map(([from, to]) => annotated.text.slice(from, to))
    const right = candidates.findIndex((candidate) => names.some((name) => isSameName(name, nameOf(candidate))))
    if (right >= 0 && candidates.length > 1)
      choices.push({ story, candidates: candidates.map(({ clues }) => clues), right })
    return candidates[right] ?? null
  })
  return choices
}
