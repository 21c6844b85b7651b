/** What finding a rule's words says about a sentence in the outlet's own voice. */
export type CueGroup = 'checkable' | 'background' | 'not-a-claim'

/** A wording rule of the editors' books, as data. Its examples are run as its tests. */
export interface CueRule {
  /** Also the key of the sentence that a reader sees: `rules.<id>` in the locale files. */
  id: string
  group: CueGroup
  /** The editor's rule in one line. */
  rule: string
  /** The rulebook that has it. */
  source: string
  /** The words that trigger it; each match is shown to the reader as a reason. */
  pattern: RegExp
  /** A sentence and the words in it that the rule marks; `null`: it must mark nothing. */
  examples: ReadonlyArray<{ text: string; marked: string | null }>
}

/** Case is ignored at the head of a sentence only where the pattern says so. */
export function cuePattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(source, flags)
}
