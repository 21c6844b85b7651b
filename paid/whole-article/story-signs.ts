import type { Steps } from '../../types/steps.ts'
import { sponsorIn, wordingOf } from '../wordings/wording-of.ts'
import { type ArticlePlace, tidy } from './article-place.ts'
import { labelledHeadline, lineSays, mayBeLine, prepareLineRules, pressMarks } from './line-rules.ts'
import type { Line } from './lines-around.ts'
import type { Sign } from './signs.ts'
import { statementIn } from './statements/statement-in.ts'
import { isSame } from './structured-data.ts'

/** What the article says of itself: in its headline, its byline, its first paragraphs and where it ends. */
export function* storySigns(lines: Line[], place: ArticlePlace, authors: string[]): Steps<Sign[]> {
  const signs: Sign[] = []
  const { headline } = place
  const title = tidy(headline?.textContent ?? '')
  if (headline && labelledHeadline.test(title)) {
    signs.push({ rule: 'headline_says', seen: title, sponsor: null, shown: { element: headline, where: 'before' } })
  }
  if (lines.some(({ text, where }) => where === 'head' && mayBeLine(text))) yield* prepareLineRules()
  for (const { element, text, where } of lines) {
    yield
    if (headline?.contains(element) || element.contains(headline)) continue
    const shown = { element, where: where === 'tail' ? ('after' as const) : ('before' as const) }
    const line = where === 'head' ? lineSays(text) : null
    const label = where === 'head' && !line ? labelIn(element, text) : null
    if (label) signs.push({ rule: 'label_at_headline', seen: text, sponsor: label.sponsor, shown })
    if (line) signs.push({ rule: line.rule.sign, seen: text, sponsor: line.sponsor, shown })
    yield
    const said = statementIn(text, where === 'head' ? 'head' : 'around', place.language)
    if (said && !line && !label) signs.push({ rule: said.statement.sign, seen: text, sponsor: said.sponsor, shown })
    for (const { where: stands, pattern } of pressMarks) {
      const found = stands === where || (stands === 'opening' && where === 'head') ? pattern.exec(text) : null
      if (found) signs.push({ rule: 'press_wire', seen: text, sponsor: found.groups?.sponsor ?? null, shown })
    }
  }
  for (const author of authors) {
    const line = lineSays(author)
    if (line) signs.push({ rule: line.rule.sign, seen: author, sponsor: line.sponsor })
  }
  return isOwnRelease(signs, lines, place)
    ? signs.filter(({ rule }) => rule !== 'press_release' && rule !== 'press_wire')
    : signs
}

/** A label that is one part of its line: "Paid content · Presented by Acme", "Travel | Sponsored". */
function labelIn(element: Element, text: string): { sponsor: string | null } | null {
  const parts = text.length <= 120 ? text.split(/\s*[·•|–—]\s*/).filter(Boolean) : []
  if (parts.length < 2 || parts.length > 4 || element.querySelectorAll('a').length > 2) return null
  if (!parts.some((part) => wordingOf(part)?.tellsOfText)) return null
  return { sponsor: parts.map((part) => sponsorIn(part)).find((name) => name !== null) ?? null }
}

/**
 * A company's own site, or a wire's, doesn't present a release as news: everybody can see whose page it is. Its name is in
 * the release, as the outlet's isn't in one that it took over.
 */
function isOwnRelease(signs: Sign[], lines: Line[], { siteName, url, headline }: ArticlePlace): boolean {
  const marks = signs.filter(({ rule }) => rule === 'press_release' || rule === 'press_wire')
  if (marks.length === 0) return false
  if (marks.some(({ sponsor, seen }) => isSame(sponsor, siteName) || isSame(seen, siteName))) return true
  const opening = lines.filter(({ where }) => where === 'opening').map(({ text }) => text)
  const told = plain([headline?.textContent ?? '', ...opening].join(' '))
  const host =
    url && URL.canParse(url)
      ? new URL(url).hostname
          .replace(/^www\./, '')
          .split('.')
          .at(-2)
      : null
  return [siteName, host].some((name) => name && plain(name).length > 2 && told.includes(plain(name)))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
