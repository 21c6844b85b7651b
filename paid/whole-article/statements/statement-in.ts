import { english } from './english.ts'
import { german } from './german.ts'
import { northern } from './northern.ts'
import { romance } from './romance.ts'
import type { Statement } from './types.ts'

export const statements: Statement[] = [...english, ...german, ...romance, ...northern]

/** Who is not an outside party: a paper that lives on its readers isn't paid by a sponsor. */
export const ownSupporters =
  /^(?:(?:the|our|its|their|all|you|and|of|nobody|no one) )*(?:readers?|viewers?|listeners?|audience|members?(?:hip)?|donors?|donations?|subscribers?|subscriptions?|supporters?|patrons?|people|community|taxpayers?|advertising|advertisers|ads|you|users|contributions|public|licen[cs]e fee|nobody|no one|anyone|anybody)\b/iu

/** More is prose that happens to hold the same words. */
const longest = 700

/** Somebody else's words about an article, in a report. */
const reported =
  /\b(?:said|says|told|tells|according to|wrote|argued?|ruled|asked)\b|\b(?:sagte|teilte mit|dit-il|a déclaré|dijo|ha detto)\b/iu

/** With a verb in it, it is the beginning of a sentence about somebody. */
function isName(text: string): boolean {
  return (
    /^(?:the )?[\p{Lu}\p{Lo}\d]/u.test(text) && !/ (?:is|are|was|were|has|had|have|will|may|can|did|does)\b/.test(text)
  )
}

/** The first statement that a text makes, with the sponsor that it names. */
export function statementIn(
  text: string,
  where: 'head' | 'around',
): { statement: Statement; sponsor: string | null } | null {
  if (text.length > longest || reported.test(text)) return null
  for (const statement of statements) {
    if (statement.where === 'head' && where !== 'head') continue
    const found = statement.pattern.exec(text)
    if (!found) continue
    const named = found.groups?.sponsor?.trim() ?? null
    const sponsor = named && isName(named) ? named : null
    if (named && (ownSupporters.test(named) || (!sponsor && statement.needsName))) continue
    if (statement.except && found[0] && statement.except.test(found[0])) continue
    return { statement, sponsor }
  }
  return null
}
