import { holdsMoreText } from '../plain-text.ts'
import { type ArticlePlace, tidy } from './article-place.ts'
import type { Line } from './lines-around.ts'
import type { Sign } from './signs.ts'
import { ownSupporters } from './statements/statement-in.ts'
import { funderKind } from './statements/types.ts'
import { isSame } from './structured-data.ts'

/** "…: our oceans is supported by", with the funder's mark or name after it or in the same box. */
const supportedBy =
  /^(?<subject>\p{L}.{2,80}?) (?:is|are|was|has been) (?:generously )?(?:supported|funded|underwritten|made possible|financed) (?:in part )?(?:by|through|with support from|with funding from)\s*:?\s*(?<funder>(?:the )?[\p{Lu}\p{Lo}].{1,80})?$/iu

/** "Supported by", "With support from" and a mark: on its own this may be the label of an advertising slot. */
const grant =
  /\b(?:(?:supported|funded|made possible|underwritten|financed)(?: in part)?(?: by| through| with)|with (?:the )?(?:financial )?(?:support|funding|help) (?:of|from)|(?:received|receives) (?:funding|support|a grant|financial support) from|(?:a )?grants? (?:from|by|of)|gefördert (?:von|durch)|mit (?:unterstützung|förderung) (?:von|der|des)|avec le soutien (?:de|du)|con el apoyo de|financiado por)\s+(?:an? (?:\p{L}+ )?(?:grant|gift|donation|fellowship|support) (?:from|by|of) )?(?<funder>(?:the |der |die |la |le |el )?[\p{Lu}].{1,80}?)(?=[.;,!?()]| and | to | as | in |$)/u

/** What the note speaks of: this journalism, and not something in the news. */
const ownJournalism =
  /\b(?:this|our|the) (?:story|article|series|reporting|project|coverage|journalism|piece|report|investigation|work|newsroom|desk|position|fellowship|beat)\b|\b(?:dieser|diese|dieses) (?:artikel|recherche|beitrag|serie)\b|\b(?:cet article|cette enquête|ce reportage|este reportaje|esta investigación)\b|\breporting (?:for|on) this\b/iu

export interface FundingNote {
  funder: string | null
  text: string
}

/** A funder at the byline, with its name or mark: the page says that somebody outside pays for this very article. */
export function funderAtHeadline(lines: Line[], { siteName, headline }: ArticlePlace): Sign | null {
  for (const { element, text, where } of lines) {
    if (where !== 'head' || text.length > 160 || headline?.contains(element)) continue
    const found = supportedBy.exec(text)
    const subject = found?.groups?.subject
    if (
      !subject ||
      /^(?:we|our|its?|they|this (?:site|website|page|newspaper|paper|outlet)|advertis\w*)\b/i.test(subject)
    )
      continue
    if (isSame(subject, siteName) || (siteName && subject.toLowerCase().includes(siteName.toLowerCase()))) continue
    const funder = found.groups?.funder ?? markBeside(element)
    if (!funder || ownSupporters.test(funder) || isSame(funder, siteName)) continue
    return {
      rule: 'funded_by',
      shown: { element, where: 'before' },
      seen: text.includes(funder) ? text : `${text} ${funder}`,
      sponsor: funder.replace(/[.\s]+$/, ''),
    }
  }
  return null
}

/** A note about a grant, wherever it stands around the story. */
export function fundingNote(lines: Line[], funder: string | null): FundingNote | null {
  for (const { text } of lines) {
    const found = text.length <= 500 && ownJournalism.test(text) ? grant.exec(text) : null
    const named = found?.groups?.funder?.trim()
    if (!named || ownSupporters.test(named) || !(funderKind.test(named) || /\bgrants?\b/i.test(text))) continue
    return { funder: named, text: text.slice(0, 200) }
  }
  return funder ? { funder, text: funder } : null
}

/** The name that a logo, a link or the markup gives beside a line, in the box that both share. */
export function markBeside(line: Element): string | null {
  const box = line.parentElement
  if (!box || holdsMoreText(box, 200)) return null
  const sponsored = box.querySelector('[data-sponsor], [data-sponsor-name]')
  const image = box.querySelector('img[alt]')
  const alt = tidy(image?.getAttribute('alt') ?? '')
    .replace(/\s*\blogo\b\s*(?:of\s*)?/i, ' ')
    .trim()
  if (alt.length > 1 && alt.length <= 60) return alt
  const data = tidy(sponsored?.getAttribute('data-sponsor') ?? sponsored?.getAttribute('data-sponsor-name') ?? '')
  if (data) return data
  for (const link of Array.from(box.querySelectorAll('a[href^="http"], strong, b')).slice(0, 6)) {
    const text = tidy(link.textContent)
    if (!link.contains(line) && !line.contains(link) && /^\p{Lu}.{1,60}$/u.test(text) && !/^about\b/i.test(text))
      return text
  }
  return null
}
