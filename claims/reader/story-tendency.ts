import type { ReaderSettings } from './settings.ts'
import { type SentenceReading, weigh } from './verdicts.ts'

/**
 * Judges each sentence in the light of the whole story. The network reads a page or so at a time; whether a story sources
 * what it says, or asserts it throughout, shows only over all its sentences, and so does it where the network is sure of
 * them. Where the story's sentences assert without a source more often than usual, the odds that each does so are raised a
 * little, and lowered where they do so less often. How its sources are named is no matter of tendency. Weight and usual share were chosen on the validation stories (`docs/model.md`).
 *
 * @returns The readings anew; after each step of reading, all that have been read so far count.
 */
export function inStory(readings: readonly SentenceReading[], settings: ReaderSettings): SentenceReading[] {
  const { weight, usual, sentences } = settings.verdicts.story
  const found = readings.reduce((sum, { chances }) => sum + chances.unattributed, 0)
  // A few sentences tell little of the story: they count beside as many usual ones as `sentences` says.
  const share = (found + usual * sentences) / (readings.length + sentences)
  const factor = (odds(share) / odds(usual)) ** weight
  return readings.map((reading) => {
    const { unattributed } = reading.chances
    const sum = unattributed * factor + 1 - unattributed
    const byLabel = reading.byLabel.map((chance, k) => {
      const isAsserted = settings.labels[k]?.verdict === 'unattributed'
      return (chance * (isAsserted ? factor : 1)) / sum
    })
    return weigh(byLabel, settings)
  })
}

/** Kept away from never and always, which no number of sentences shows. */
function odds(chance: number): number {
  const kept = Math.min(0.99, Math.max(0.01, chance))
  return kept / (1 - kept)
}
