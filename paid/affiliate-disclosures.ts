import { mayStandOn, primaryLanguage } from './page-language.ts'
import { plainText } from './plain-text.ts'
import { languages } from './wordings/languages/index.ts'
import { fitsPattern } from './wordings/unicode-pattern.ts'

/**
 * One of these is in every English statement (a test holds them to that). English is looked for on every page: looking for
 * these is many times faster, and most paragraphs have none.
 */
const telling =
  /affil|referral|associate|commission|compensat|cut of|small fee|(?:share|portion|percentage|slice) of|paid|payment|revenue|money|free of|for free|no c(?:ost|harge)|review|guest|courtesy|(?:provided|covered|funded|hosted) by/i

interface StatementRule {
  language: string
  isGift: boolean
  fits(text: string): boolean
}

let rules: StatementRule[] | null = null

/** Every table's statements; a pattern is made when it is first asked for. */
function statementRules(): StatementRule[] {
  rules ??= languages.flatMap(({ language, affiliate }) =>
    affiliate.map(({ pattern, gift }) => ({ language, isGift: gift === true, fits: fitsPattern(pattern, language) })),
  )
  return rules
}

/** Labels for one link or card, which are no sentence. */
const alone = /^affiliate(?: links?| disclosure)?$/

/** A gift is told in a sentence of its own; in a longer text it is news about somebody else's. */
const mostAboutGift = 220

/** Somebody else's words about such earnings, in a report. */
const reported = /\b(?:said|says|told|according to|wrote|argued)\b/

/** Of a longer text the one sentence is shown. */
const mostShown = 200

/** A text of fewer characters says nothing, one of more is prose that happens to hold such words. */
const [leastText, mostText] = [8, 700]

/**
 * The sentence in which a text states that the page earns from what its readers buy, or that a product or a trip
 * was given for free (FTC, 16 CFR part 255); a short text as a whole. `null` where it makes none.
 *
 * @param language BCP 47 tag of the page; statements are looked for in it and in English, in every language without one
 */
export function affiliateDisclosure(text: string, language: string | null = null): string | null {
  if (!states(text, language)) return null
  if (text.length <= mostShown) return text
  const sentences = text.split(/(?<=[.!?。！？])\s+/)
  return (sentences.length > 1 && sentences.find((sentence) => states(sentence, language))) || text
}

function states(text: string, language: string | null): boolean {
  const page = primaryLanguage(language)
  const inEnglish = telling.test(text)
  if (page === 'en' && !inEnglish) return false
  const plain = plainText(text)
  if (plain.length < leastText || plain.length > mostText) return false
  const lower = plain.toLowerCase().replaceAll('’', "'")
  if (alone.test(lower)) return true
  if (/\b(?:policy|policies)$/.test(lower) && lower.length < 50) return false
  const mayBeEnglish = inEnglish && !reported.test(lower)
  const fits = ({ language: own, isGift, fits }: StatementRule) =>
    mayStandOn(page, own) && (own !== 'en' || mayBeEnglish) && (!isGift || lower.length <= mostAboutGift) && fits(lower)
  return statementRules().some(fits)
}
