import { antecedentOf } from '../speakers/who-and-which/antecedent.ts'
import { knownIn } from './known-in.ts'

/** The words that the relative pronoun between bars stands for; `null` where there are none. */
export function antecedentIn(marked: string): string | null {
  const { known, spans } = knownIn(marked)
  const [pronoun] = spans
  if (!pronoun) throw new Error(`No pronoun between bars: ${marked}`)
  const word = known.text.slice(pronoun.start, pronoun.end)
  const found = antecedentOf({ at: pronoun.start, word }, known)
  return found && known.text.slice(found.start, found.end)
}
