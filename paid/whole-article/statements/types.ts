import { letterPattern, type Pattern } from '../../wordings/letter-ranges.ts'
import type { SignId } from '../signs.ts'

/** A sentence in which an article tells who stands behind it. */
export interface Statement {
  id: string
  sign: SignId
  /** Where it may stand: at the headline only, or also in the first paragraphs and where the story ends. */
  where: 'head' | 'around'
  /**
   * Something plain that is in every text that fits the pattern: patterns are long, and to make one ready costs a page's
   * thread some milliseconds.
   */
  tells: RegExp
  /** The part called `sponsor`, where there is one, is the name of who paid or supplied. */
  pattern: Pattern
  /** Whoever is named so makes no such statement: a foundation that supports a story doesn't advertise. */
  except?: RegExp
  /** It is one only with a name: "presented by a colleague" isn't. */
  needsName?: true
  /** The text, and the sponsor that is read out of it. */
  examples: [string, string | null][]
  counterexamples: string[]
}

/** A name: it begins with a capital, a figure or a script without capitals, and ends with the clause. */
export const name =
  '(?<sponsor>(?:the )?[\\p{Lu}\\p{Lo}\\d][^.;!?()|]{0,70}?)(?= (?:and|in|as|with|for|to|by|who|which|whose|on|through|und|et|y|e)(?: |$)|[,.;!?()|]|$)'

/** Where a sentence begins; a lead-in such as "Disclosure:" may stand before it. In quotation marks it is somebody else's. */
export const start = '(?:^|[.!?:;(\\[*–—] ?)\\*?'

/** Case is left to the check of the sponsor's name: sentences are set in capitals, too. */
export const words = letterPattern

/** A funder that looks like one: foundations, public bodies and the like, or a grant that is named as such. */
export const funderKind =
  /\b(?:foundation|fund|trust|stiftung|fondation|fundación|fondazione|philanthrop\w*|charity|institute|initiative|endowment|cent(?:er|re)|council|commission|ministry|university|fellowship|grants?)\b/i
