import type { Steps } from '../../types/steps.ts'
import { letterPattern, type Pattern } from '../wordings/letter-ranges.ts'
import type { SignId } from './signs.ts'
import { tellsOfOutsiders } from './statements/statement-in.ts'

/** A rule for one short line at the headline: a byline, or a label that isn't in the wording tables. */
export interface LineRule {
  id: string
  sign: SignId
  pattern: Pattern
  examples: [string, string | null][]
  counterexamples: string[]
}

const name = '(?<sponsor>(?:the )?[\\p{Lu}\\p{Lo}\\d][^.;!?()|]{1,60}?)'
const words = (source: string) => letterPattern(`^\\W{0,3}(?:${source})\\W{0,3}$`)
const department =
  '(?:brand(?:ed)?|custom|creative|native|sponsored|partner|commercial|marketing|advertising|advertisement|content marketing|special sections?|paid)[ -]?(?:content |editorial |sections? |features? )?(?:studios?|labs?|content|team|department|desk|unit|works|partnerships|advertis\\p{L}+|posts?)'

/** Matched against whole lines at the headline, and against the names of authors. */
export const lineRules: LineRule[] = [
  {
    id: 'commercial_byline',
    sign: 'byline_says',
    pattern: words(
      `(?:(?:by|from|von|par|por|di|door|words|written by|author)\\s*:? )?(?:the )?(?:[\\p{Lu}\\d](?:(?!\\bby\\b)[^,.|]){0,30} )?${department}(?:,? (?:for|on behalf of|with|and|\\||[-–—]|/) ${name})?`,
    ),
    examples: [
      ['By Alder Brand Studio', null],
      ['By Alder Post Brand Lab', null],
      ['Commercial Content Team', null],
      ['By Creative Studio for Corvane Bank', 'Corvane Bank'],
      ['Sponsored Content', null],
      ['By Partner Content', null],
    ],
    counterexamples: [
      'By Jane Roe, commercial correspondent',
      'By Brandon Lab',
      'Native plants',
      'Marketing',
      'Graphic by Creative Team',
    ],
  },
  {
    id: 'advertiser_byline',
    sign: 'byline_says',
    pattern: words(
      `(?:advertiser|sponsor|paid for by|paid content by|content (?:by|from|supplied by|sponsored by)|post by our (?:partner|sponsor)|(?:story|article|post|words|text) by our (?:partner|sponsor|advertiser)|by our (?:partner|sponsor|advertiser)|werbepartner|ein beitrag (?:unseres (?:partners|kunden)|im auftrag) ?(?:von)?)\\s*:? ${name}`,
    ),
    examples: [
      ['Advertiser: Corvane Bank', 'Corvane Bank'],
      ['By our partner Orlo Travel', 'Orlo Travel'],
      ['Content by Halden Foods', 'Halden Foods'],
    ],
    counterexamples: ['By Jane Roe', 'Sponsor of the bill'],
  },
  {
    id: 'sponsored_suffix',
    sign: 'byline_says',
    pattern: words(
      `(?:(?:by|von|par|por) (?=[^(]+$)|(?=.+\\())${name}\\s*(?:[-–—|·/,]|\\()\\s*(?:sponsored|sponsored content|paid content|paid post|advertorial|partner content|brand(?:ed)? content|advertisement feature|brandvoice|anzeige|werbung)\\)?`,
    ),
    examples: [
      ['By Corvane Bank | Paid Content', 'Corvane Bank'],
      ['Orlo Travel (Sponsored)', 'Orlo Travel'],
    ],
    counterexamples: ['By Jane Roe | Politics', 'Travel | Sponsored'],
  },
  {
    id: 'text_label',
    sign: 'label_at_headline',
    pattern: words(
      `(?:(?:sponsor|partnered) (?:content|feature)|(?:advertiser|sponsor(?:ed)?|paid|brand(?:ed)?|partner(?:ed)?|promoted) (?:content|post|feature|story|article) (?:by|from|for|with)|anzeigensonderveröffentlichung|(?:ein )?(?:bezahlter|gesponserter) beitrag|publi-?(?:rédactionnel|reportage|communiqué)|contenus? (?:proposés?|offerts?|présentés?) par|contenido (?:ofrecido|presentado|patrocinado) por|conteúdo (?:de marca|patrocinado|oferecido por)|informazione pubblicitaria|betalt (?:innhold|indhold|innehåll)|партн[её]рский материал|спонсорський матеріал|materiał sponsorowany|artykuł sponsorowany|記事広告)(?:\\s*:? ?${name})?`,
    ),
    examples: [
      ['Sponsor content', null],
      ['Partnered content', null],
      ['Advertiser content for Corvane Bank', 'Corvane Bank'],
      ['Contenu proposé par Banque Corvane', 'Banque Corvane'],
    ],
    // Words that stand over banners as well are left to the labels, which know of slots.
    counterexamples: [
      'Content warning',
      'Annonsørinnhold',
      '[PR]',
      'Paid content is killing trust',
      'Sponsored stories',
    ],
  },
  {
    id: 'contributed_label',
    sign: 'contributed_post',
    pattern: words(
      `(?:contributed|contributor|community|member|guest|submitted) (?:content|contribution|post|article|piece)(?:,? (?:by|from|provided by) ${name})?`,
    ),
    examples: [
      ['Contributed content', null],
      ['Contributor content', null],
      ['Contributed post by Tallis Roofing', 'Tallis Roofing'],
    ],
    counterexamples: ['Contributors', 'Guest essay', 'Contributing writer', 'Member benefits'],
  },
  {
    id: 'press_release_label',
    sign: 'press_release',
    pattern: words(
      `(?:paid )?(?:press|news|media) releases?(?: (?:by|from) ${name})?|pressemitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|communiqué|persbericht|pressemeddelelse|pressmeddelande|pressemelding`,
    ),
    examples: [
      ['Press release', null],
      ['NEWS RELEASE', null],
      ['Communiqué de presse', null],
      ['Press Release from Tallis Motors', 'Tallis Motors'],
    ],
    counterexamples: ['Press freedom', 'Release date'],
  },
  {
    id: 'press_wire_byline',
    sign: 'press_wire',
    pattern: words(
      '(?:by|from|source|provided by|news provided by)?\\s*:? ?(?:pr ?newswire|business ?wire|globe ?newswire|accesswire|ein ?(?:presswire|news)|newsfile(?: corp)?|prweb|cision|marketwired|news aktuell|ots|cnw(?: group)?|media ?outreach(?: newswire)?|acn ?newswire|plx ?ai|newswire(?:\\.com|\\.ca)?|zex ?pr ?wire|presseportal)(?: ?[-–—/|,] ?.{0,40})?',
    ),
    examples: [
      ['PR Newswire', null],
      ['By Business Wire', null],
      ['Source: GlobeNewswire', null],
      ['EIN Presswire', null],
    ],
    counterexamples: ['By Wire Staff', 'Newswire services', 'Wire reports'],
  },
]

/** Most lines are none, and to find that out is cheap. */
export function mayBeLine(text: string): boolean {
  return text.length <= 120 && tellsOfOutsiders.test(text)
}

/** Makes the patterns ready one by one: the first line would wait for all of them. */
export function* prepareLineRules(): Steps<void> {
  for (const { pattern } of lineRules) {
    pattern.test('')
    yield
  }
}

/** What one line at the headline, or the name of an author, says of the whole article. */
export function lineSays(text: string): { rule: LineRule; sponsor: string | null } | null {
  if (!mayBeLine(text)) return null
  for (const rule of lineRules) {
    const found = rule.pattern.exec(text)
    if (!found) continue
    const sponsor = found.groups?.sponsor?.trim() ?? null
    if (sponsor && !/^(?:the )?[\p{Lu}\p{Lo}\d]/u.test(sponsor)) continue
    return { rule, sponsor }
  }
  return null
}

/** A headline that carries its label: "[Sponsored] Ten kitchens", "Advertorial: Ten kitchens", "Ten kitchens | Paid post". */
export const labelledHeadline =
  /^(?:[[【［]\s*(?:ad|pr|広告|記事広告|(?:sponsored|advertorial|promoted|paid(?: post| content)?|anzeige|werbung|publi\S*))\s*[\]】］]|\(\s*(?:sponsored|advertorial|promoted|paid(?: post| content)|anzeige)\s*\))|^(?:advertorial|paid post|paid content|sponsored (?:content|post|article|story)|partner content|advertisement feature|ad feature|anzeige|publireportage|publirreportaje|publi-?rédactionnel)\s*[:|–—]\s+(?!(?:what|why|how|when|where|who|is|are|does|do|should|can|the (?:truth|problem|case|rise|end)|a guide)\b)\S|\S\s*[[(【|–—]\s*(?:sponsored(?: content| post)?|advertorial|paid (?:post|content)|anzeige|partner content|PR)\s*[\])】]?$/i

/** Marks that services for press releases leave in the first paragraph, or that issuers put where it ends. */
export const pressMarks: {
  id: string
  where: 'opening' | 'tail'
  pattern: RegExp
  examples: string[]
  counterexamples: string[]
}[] = [
  {
    id: 'wire_dateline',
    where: 'opening',
    pattern:
      /^[^a-z]?.{0,90}?(?:\/\s?(?:PR ?Newswire|CNW(?: Telbec)?|PRNewswire-\w+|EIN ?Presswire(?:\.com)?|ACCESSWIRE|ZEX ?PR ?WIRE|ots)\s?\/|\((?:BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESSWIRE|PRWEB|Marketwired|EIN Presswire|Newswire\.com|Newsfile Corp\.?|ots|Media OutReach(?: Newswire)?|ACN Newswire)\))/,
    examples: [
      'MERROW, 4 May 2024 /PRNewswire/ -- Tallis Motors today said that it will build a plant.',
      'PORT ALDER--(BUSINESS WIRE)--Tallis Motors has opened its doors.',
      'ALDER, May 04, 2024 (GLOBE NEWSWIRE) -- Tallis Motors reported results.',
      'Port Alder (ots) - Tallis Motors eröffnet ein Werk.',
    ],
    counterexamples: [
      'PORT ALDER (Reuters) - Tallis Motors will build a plant.',
      'The statement, sent out by PR Newswire, gave no figures.',
      'PORT ALDER (AP) — Tallis Motors will build a plant.',
    ],
  },
  {
    id: 'issuer',
    where: 'tail',
    pattern: /^SOURCE:?\s+(?<sponsor>\p{Lu}[^.]{1,60})\.?$/u,
    examples: ['SOURCE Tallis Motors', 'SOURCE: Tallis Motors'],
    counterexamples: ['Source: Reuters and the ministry. The ministry gave no date.', 'Source code'],
  },
  {
    id: 'original_release',
    where: 'tail',
    pattern:
      /^(?:(?:cision )?view (?:original content|source version|the original (?:press )?release)\b.{0,120}|(?:this|the) (?:press|news) release was (?:published|distributed|issued) (?:on|by|through|via)\b.{0,80})$/i,
    examples: [
      'View original content to download multimedia: https://www.prnewswire.com/x',
      'View source version on businesswire.com: https://www.businesswire.com/x',
    ],
    counterexamples: ['See the original papers in the archive'],
  },
]
