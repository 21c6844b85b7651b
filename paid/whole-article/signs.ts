import type { PaidBasis } from '../../types/review.ts'

/** What speaks for a whole article's being paid for or supplied from outside. Plain data: the rule, and who made it. */
export interface SignRule {
  basis: PaidBasis
  /** `strong` is enough by itself; two `supporting` ones of different kinds are, one is only a hint. */
  strength: 'strong' | 'supporting'
  /** The page's own data for machines, or words that a reader sees. */
  kind: 'data' | 'words'
  /** One line: what the sign is, and why it counts. */
  rule: string
  source: string
}

const schema = 'schema.org, AdvertiserContentArticle'
const ftc = 'FTC, Native Advertising: A Guide for Businesses (2015)'
const cap = 'CAP, Recognising ads: advertisement features'
const ucpd = 'Directive 2005/29/EC, Annex I, no. 11'
const house = 'the page’s own system'

export const signRules = {
  structured_data: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'data',
    rule: 'The type is defined as an article that somebody outside has paid to place or to have made.',
    source: schema,
  },
  structured_sponsor: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'data',
    rule: 'The structured data of this article name a sponsor that is not its publisher.',
    source: 'schema.org, sponsor',
  },
  page_section: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'data',
    rule: 'The page files this article under a section for paid content.',
    source: house,
  },
  page_flag: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'data',
    rule: 'The data about this page set a flag that says "paid for".',
    source: house,
  },
  page_address: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'data',
    rule: 'The address, or the canonical one, lies in a folder for paid content.',
    source: house,
  },
  label_at_headline: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'A label that tells of a text stands at the headline, before the story: it governs what follows.',
    source: ftc,
  },
  headline_says: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'The headline itself carries the label, in brackets or set off.',
    source: ftc,
  },
  byline_says: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'The byline names a commercial department or an advertiser instead of a journalist.',
    source: cap,
  },
  statement: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'The article says of itself that it was paid for.',
    source: ucpd,
  },
  newsroom_not_involved: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'The newsroom says that it had no part in this article.',
    source: ucpd,
  },
  made_for_advertiser: {
    basis: 'advertising',
    strength: 'strong',
    kind: 'words',
    rule: 'The article says that an advertiser or a commercial department made it.',
    source: cap,
  },
  contributed_post: {
    basis: 'contributed',
    strength: 'strong',
    kind: 'words',
    rule: 'The article says that somebody outside supplied it, as a contributed post or for a membership fee.',
    source: ftc,
  },
  press_release: {
    basis: 'press-release',
    strength: 'strong',
    kind: 'words',
    rule: 'The article says that it is a press release, on a page that is not its issuer’s own.',
    source: ucpd,
  },
  press_wire: {
    basis: 'press-release',
    strength: 'strong',
    kind: 'words',
    rule: 'The article carries the mark of a service that distributes press releases for a fee.',
    source: ucpd,
  },
  funded_by: {
    basis: 'funding',
    strength: 'strong',
    kind: 'words',
    rule: 'A funder’s name or mark stands at the byline: it pays for this journalism, which is no advertising.',
    source: 'schema.org, funder',
  },
  advertisement_at_headline: {
    basis: 'advertising',
    strength: 'supporting',
    kind: 'words',
    rule: '"Advertisement" right above a headline may mean the story or an empty space for a banner.',
    source: ftc,
  },
  partnership: {
    basis: 'advertising',
    strength: 'supporting',
    kind: 'words',
    rule: 'Newsrooms have partners too: "in partnership with" alone does not say that money was paid.',
    source: cap,
  },
  page_tag: {
    basis: 'advertising',
    strength: 'supporting',
    kind: 'data',
    rule: 'The page is tagged as paid content; articles about advertising may be as well.',
    source: house,
  },
  page_class: {
    basis: 'advertising',
    strength: 'supporting',
    kind: 'data',
    rule: 'The page’s own class names call the article paid for.',
    source: house,
  },
} as const satisfies Record<string, SignRule>

export type SignId = keyof typeof signRules

/** A sign as it was found. */
export interface Sign {
  rule: SignId
  /** The page's words or data, cut short. */
  seen: string
  /** Who paid, where this sign says so. */
  sponsor: string | null
  /** What a reader sees and where: before the story or after it. Data for machines have neither. */
  shown?: { element: Element; where: 'before' | 'after' }
}
