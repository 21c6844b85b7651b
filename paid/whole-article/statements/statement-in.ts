import { primaryLanguage } from '../../page-language.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { northern } from './northern.ts'
import { romance } from './romance.ts'
import type { Statement } from './types.ts'

export const statements: Statement[] = [...english, ...german, ...romance, ...northern]

const byLanguage = new Map<string, Statement[]>([
  ['en', english],
  ['de', [...english, ...german]],
  ...['fr', 'es', 'pt', 'it', 'ca', 'gl', 'ro'].map((code): [string, Statement[]] => [code, [...english, ...romance]]),
  ...['nl', 'da', 'sv', 'no', 'is'].map((code): [string, Statement[]] => [code, [...english, ...northern]]),
])

/**
 * One of these is in every statement and in every line about an article (a test holds them to that). To look for them is
 * many times cheaper than to make ready some hundred patterns, and most pages' lines have none.
 */
export const tellsOfOutsiders =
  /sponsor|spons[eo]|patroc|спонсор|paid|pays?\b|paying|fee\b|fee-|betaal|betal|bezahlt|finan|pag[oa]|pagad|advert|anzeige|werb|annon|anunci|публи|publi|pubbli|reklam|партн|\bbrand(?:ed|voice|ing)?\b|native|promot|partner|partena|parceria|commerc|comerc|kommerz|kund|client|commission|compensat|auftrag|opdracht|unterstütz|contribut|submit|guest|member|invitation|releas|mitteilung|communiqu|comunica|nota de|persbericht|press|wire|cision|\bots\b|cnw|prweb|newsfile|aktuell|media ?outreach|newsroom|editor|editorial|redak|redac|rédac|redaz|redaç|journalis|reporters?\b|studio|labs?\b|content|contenu|contenido|conteúdo|contenuto|supplied|provided|produced|created|prepared|written|behalf|fund|support|grant|made possible|mogelijk gemaakt|underwritten|presented|brought to you|thank|views|opinions|collabora|colabora|kooperat|samen|arbei|広告|materiał/i

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

/**
 * The first statement that a text makes, with the sponsor that it names.
 *
 * @param language BCP 47 tag of the page: statements are looked for in it and in English, in every language without one
 */
export function statementIn(
  text: string,
  where: 'head' | 'around',
  language: string | null = null,
): { statement: Statement; sponsor: string | null } | null {
  if (text.length > longest || !tellsOfOutsiders.test(text) || reported.test(text)) return null
  const page = primaryLanguage(language)
  for (const statement of page ? (byLanguage.get(page) ?? english) : statements) {
    if ((statement.where === 'head' && where !== 'head') || !statement.tells.test(text)) continue
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
