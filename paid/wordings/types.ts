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
}
