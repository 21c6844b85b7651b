/** The shape of the wording tables. A table is data: reading it tells what is recognised and how regulators see it. */

/**
 * What a label says: that this is an advertisement, that somebody pays, that somebody takes part, that it is pushed, who
 * lent a name, which department sold it, which network placed it, or that the page earns from what its readers buy.
 */
export const wordingClasses = [
  'advertisement',
  'sponsored',
  'partner',
  'promoted',
  'presented-by',
  'commercial-department',
  'network',
  'affiliate',
] as const

export type WordingClass = (typeof wordingClasses)[number]

/** How a regulator or court rates a wording. */
export interface Rated {
  /** `clear`: readers understand that money was paid. `unclear`: they have to guess. */
  as: 'clear' | 'unclear'
  /** Who says so: the body and its document. */
  by: string
  /** The rule in one line. */
  rule: string
  /** For an unclear one: id in `disclosureProblems` of the words that a reader gets. */
  problem: string | null
}

/** A wording as it is recognised on a page. */
export interface Wording {
  id: string
  class: WordingClass
  rated: Rated
  /** BCP 47 primary subtag of the table it stands in. */
  language: string
  /** It tells of a text ("Paid post"), so that at a headline it tells of the story; "Advertisement" tells of a space. */
  tellsOfText: boolean
  /** The languages in which it is a label, where it means something else in others. */
  onlyIn: string[] | null
  /** Menus and footers also call a section or a department so. */
  menuName: boolean
}

export interface WordingGroup {
  class: WordingClass
  rated: Rated
  /** Default: every class but `advertisement` and `network` tells of a text. */
  tellsOfText?: boolean
  /** `{name}` stands for the sponsor or for what is advertised. Case and the punctuation around it don't count. */
  wordings: readonly string[]
}

/** A rule for a whole line, tested in lower case. `\b` and `\w` are those of Unicode (see `unicode-pattern.ts`). */
export interface LinePattern {
  id: string
  pattern: RegExp
  examples: readonly string[]
  /** Texts that look alike and are something else. */
  decoys: readonly string[]
  /** It tells of a product or a trip that was given for free: a sentence of its own, where in prose it is news. */
  gift?: true
}

export interface LanguageWordings {
  /** BCP 47 primary subtag. */
  language: string
  groups: readonly WordingGroup[]
  /** Wordings that menus and footers also use for a section or a department: there they label nothing. */
  menuNames: readonly string[]
  /** Wordings that mean something else in other languages: they count on pages in this language only. */
  ownLanguageOnly: readonly string[]
  /** What recommendation networks sign their boxes with, before their name. */
  recommendedBy: readonly string[]
  /** Headings that don't say that a box is paid: they count over a paid box only. */
  softHeadings: readonly string[]
  /** Sentences that label an advertisement. */
  sentences: readonly LinePattern[]
  /** Statements that the outlet earns from links, or got the product or the trip for free. */
  affiliate: readonly LinePattern[]
  /** Texts that mention advertising and label nothing. */
  decoys: readonly string[]
}
