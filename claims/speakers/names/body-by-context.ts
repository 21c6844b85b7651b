import { organisationNouns } from '../../sources/nouns.ts'

/** "president of | Hale Watch": persons have no presidents. */
const ledBefore =
  /(?<!\p{L})(?:president|director|founder|head|chief|ceo|editor|chairman|chairwoman|chair|leader|officials?|spokes\p{L}+)\s(?:of|at)\s$/iu

/** "a | Portline user": what is used like an adjective behind an article is a firm or a thing. */
const articleBefore = /(?<!\p{L})an?\s$/iu
const nounBehind = /^\s\p{Ll}{3,}/u

/**
 * The words around a name show that it is a body's and not a person's.
 *
 * @param before The text before the name.
 * @param after The text right after it.
 * @param isSingle It is one word: then "Portline said it" tells too. A person says "it" of other things.
 */
export function isBodyByContext(before: string, after: string, isSingle: boolean): boolean {
  if (ledBefore.test(before) || (articleBefore.test(before) && nounBehind.test(after))) return true
  if (/^,?\swhich\s/.test(after)) return true
  const apposed = /^,\s(?:an?|the)\s([^,.;:“”"]{3,60})[,.]/.exec(after)?.[1]
  if (apposed) return organisationNouns.has(/([\p{L}-]+)(?:\s(?:in|of|for|that|based)\s.*)?$/u.exec(apposed)?.[1] ?? '')
  const clause = /^[^.;:“”"]*/.exec(after)?.[0] ?? ''
  const its = (isSingle ? /(?<!\p{L})its?(?!\p{L})/u : /(?<!\p{L})its(?!\p{L})/u).exec(clause)
  return (
    its !== null &&
    !/\s\p{Lu}/u.test(clause.slice(0, its.index)) &&
    /^\s(?:has|had|is|was|says?|said|will|would|\p{L}+s|\p{L}+ed)\s/u.test(clause)
  )
}
