import type { Wording } from '../wordings/types.ts'
import type { Regulator } from './regulators.ts'

export interface WordingJudgement {
  as: 'clear' | 'unclear'
  problem: string | null
  source: string
}

/** What a reader is told about an unclear wording of each class that no ruling speaks of. */
const problemOfClass: Partial<Record<Wording['class'], string>> = {
  sponsored: 'sponsored_word',
  'presented-by': 'by_sponsor',
  promoted: 'promoted_word',
  partner: 'partner_word',
  'commercial-department': 'partner_word',
  network: 'network_only',
}

/** How clear a label's words are, by the page's regulator; where it has said nothing, by how the wording is rated elsewhere. */
export function judgeWording(text: string, wording: Wording, regulator: Regulator): WordingJudgement {
  const plain = text
    .normalize('NFKC')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ')
  const ruling = regulator.rulings.find(({ words }) => words.test(plain))
  if (ruling) return { as: ruling.as, problem: ruling.problem, source: regulator.source }
  if (regulator.clearClasses.includes(wording.class) && wording.rated.as === 'clear') {
    return { as: 'clear', problem: null, source: regulator.source }
  }
  const { as, by, problem } = wording.rated
  return {
    as,
    problem: as === 'unclear' ? (problem ?? problemOfClass[wording.class] ?? 'partner_word') : null,
    source: by,
  }
}
