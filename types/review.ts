/**
 * The data contract: one `Review` says who is behind every sentence of a story and who paid for what on its page.
 * It is what the command line prints, what the panel shows and what the desk keeps. All offsets are UTF-16 character
 * offsets into `article.text`; every `end` is exclusive.
 */

/** A stretch of `article.text`. */
export interface Span {
  start: number
  end: number
}

export const verdicts = ['attributed', 'unnamed', 'vague', 'unattributed', 'background', 'not-a-claim'] as const

/** What a reader can tell about where a sentence comes from. */
export type Verdict = (typeof verdicts)[number]

export const articleTypes = [
  'report',
  'analysis',
  'opinion',
  'review',
  'satire',
  'live',
  'press-release',
  'advertorial',
  'unknown',
] as const

export type ArticleType = (typeof articleTypes)[number]

/** What the page says about itself. Dates are ISO 8601; `null` means that the page does not say. */
export interface PageFacts {
  url: string | null
  title: string | null
  siteName: string | null
  /** BCP 47 tag, as the page declares it. */
  language: string | null
  published: string | null
  modified: string | null
  byline: string[]
  articleType: ArticleType
  /** Correction and clarification notes, in the page's words. */
  corrections: string[]
  /** Fact checks and sources that the page's structured data name; reviews of earlier releases don't have it. */
  references?: PageReferences
  /** Frames of other sites, which can't be read; absent where there are none. */
  frames?: PageFrame[]
}

/** A frame of another site: whose it is, and its size in CSS pixels. */
export interface PageFrame {
  host: string
  width: number
  height: number
}

export interface PageReferences {
  /** Fact checks (schema.org `ClaimReview`) that the page carries. */
  claimReviews: Array<{ claim: string; rating: string | null; author: string | null }>
  /** Names or addresses that the story cites, and that it is based on. */
  citations: string[]
  basedOn: string[]
}

/** The words that led to a verdict, and the rule they triggered. */
export interface Reason extends Span {
  /** Id of an editor's rule; the wording that a reader sees is `rules.<id>` in `locales/`. */
  rule: string
}

export interface Sentence extends Span {
  verdict: Verdict
  /** 0..1: how strongly an editor would query this sentence. Ranks the findings. */
  queryScore: number
  reasons: Reason[]
  /** Index into `attributions`, or `null`. */
  attribution: number | null
  /** An editor would not query it in a text of this type, whatever its verdict; absent where it is `false`. */
  exempt?: boolean
}

export const sourceKinds = ['named', 'document', 'unnamed', 'vague'] as const

export type SourceKind = (typeof sourceKinds)[number]

export const speakerBases = [
  'own_words',
  'full_name',
  'most_named',
  'title',
  'role_before',
  'only_one',
  'last_subject',
  'last_speaker',
  'most_in_mind',
  'pointed_at',
  'named_after',
  'words_before',
  'body_before',
  'several_before',
  'named_later',
  'quoted_speaker',
  'author',
  'carried',
  'unclear',
] as const

/**
 * What decided who a source is; the wording that a reader sees is `sources.decidedBy.<id>` in `locales/`. `own_words`:
 * the story's own words for it, with nothing filled in. `unclear`: the story doesn't tell.
 */
export type SpeakerBasis = (typeof speakerBases)[number]

/** Who (source) says (cue) what (content). The content may be interrupted by its own cue: then it has several spans. */
export interface Attribution {
  source: Span | null
  cue: Span | null
  content: Span[]
  sourceKind: SourceKind
  /** The source in full, with pronouns and surnames resolved; `null` where the engine cannot tell. */
  speaker: string | null
  /** The speaker is a person rather than a body or a paper; absent where nothing tells. */
  person?: boolean
  /** Absent from reviews of earlier releases. */
  decidedBy?: SpeakerBasis
}

export const sourceTypes = [
  'person',
  'organisation',
  'outlet',
  'study',
  'poll',
  'law',
  'filing',
  'post',
  'document',
] as const

/** What a source is, beside how far it is named. An `outlet` is another newsroom or the page's own. */
export type SourceType = (typeof sourceTypes)[number]

/** `partly-quoted`: some of its words stand in quotation marks. */
export type StatementManner = 'quoted' | 'partly-quoted' | 'paraphrased'

/** One thing that a source says. */
export interface SourceStatement {
  /** Index into `attributions`. */
  attribution: number
  /** Indexes into `sentences`, in reading order. */
  sentences: number[]
  words: number
  manner: StatementManner
}

/** What a story tells of a source whose name it withholds; `null` where it does not tell. */
export interface Anonymity {
  /** The body or person that it belongs to. */
  affiliation: string | null
  /** How it knows: "familiar with the talks". */
  knowledge: string | null
  /** The words that say that the name is withheld: "on condition of anonymity". */
  withheld: string | null
  /** Why: "because she was not authorised to speak". */
  reason: string | null
}

/** One line of the ledger: a source and what rests on it. */
export interface LedgerEntry {
  name: string
  kind: SourceKind
  /** Indexes into `sentences`, in reading order: the first and the last are where it appears first and last. */
  sentences: number[]
  /** Words of the story that rest on this source. */
  words: number
  /** Absent where the name does not tell; all below are absent from reviews of earlier releases. */
  type?: SourceType
  /** What the source is, in the story's words: "a surveyor"; `null` where the story does not say. */
  role?: string | null
  /** 0..1: of all the words that the story attributes. */
  share?: number
  /** In reading order. */
  statements?: SourceStatement[]
  /** For a source of kind `unnamed`, else `null`. */
  anonymity?: Anonymity | null
}

/** A claim that the story makes more than once. */
export interface RepeatedClaim {
  /** Indexes into `sentences`, in reading order: the first made the claim first. */
  sentences: number[]
  /** The one whose source a reader can best look up; `null` where none has a source. */
  bestSourced: number | null
}

/** Something about the sourcing of the story as a whole that an editor would ask about. */
export interface SourcingNotice {
  /** Id of an editor's rule; the wording that a reader sees is `sourcingRules.<id>` in `locales/`. */
  rule: string
  /** Indexes into `sentences`: where it shows. */
  sentences: number[]
  /** Whom it is about, in the story's words, or `null`. */
  about: string | null
}

export const queryScopes = ['all', 'facts', 'none'] as const

/** What is queried in a text of this type, and which sign of its type decided. */
export interface QueryScope {
  /** Everything; only what can be checked, and not the author's judgement; or nothing. */
  what: (typeof queryScopes)[number]
  because: ArticleType | 'first-person'
}

export type PaidMarkerKind = 'label' | 'slot' | 'link' | 'affiliate-disclosure' | 'page'

export const disclosureAspects = [
  'wording',
  'size',
  'contrast',
  'distance',
  'position',
  'print',
  'narrow',
  'sponsor',
  'screen-reader',
] as const

/** What is asked of a disclosure. */
export type DisclosureAspect = (typeof disclosureAspects)[number]

/** `unknown`: it can't be told from here, for want of layout or of style sheets that may be read. */
export interface DisclosureCheck {
  aspect: DisclosureAspect
  result: 'ok' | 'problem' | 'unknown'
  /** What was measured, with its unit, such as `9 px` or `2.8:1`; absent where nothing was. */
  measured?: string
  /** For a problem: its id in `problems`, and the document that the rule stands in. */
  problem?: string
  source?: string
}

/** How clearly a marker tells the reader that money changed hands. */
export interface DisclosureQuality {
  wording: 'clear' | 'unclear' | 'none'
  /** Ids of disclosure problems; the wording is `disclosureProblems.<id>` in `locales/`. */
  problems: string[]
  /** Every aspect that was looked at; reviews that were made before this was judged don't have it. */
  checks?: DisclosureCheck[]
  /** Id of the regulator whose rules fit the page's language; its name is `regulators.<id>` in `locales/`. */
  regulator?: string
}

/** One piece of evidence that something on the page is paid for. */
export interface PaidMarker {
  kind: PaidMarkerKind
  /** The label's text, the slot's identifying token or the link's host. */
  text: string
  /** CSS selector of the first occurrence. */
  selector: string
  /** How often it occurs on the page. */
  count: number
  inArticle: boolean
  visible: boolean
  disclosure: DisclosureQuality | null
  /** A label inside an advertising slot that readers see and that is a marker of its own: the two are one paid block. */
  inSlot?: true
}

export const paidBases = ['advertising', 'contributed', 'press-release', 'funding'] as const

/**
 * How somebody outside the newsroom stands behind a whole article: paid for it, supplied it as a contributed post or as
 * a press release, or funds the journalism as a foundation does, which is no advertising.
 */
export type PaidBasis = (typeof paidBases)[number]

export interface PaidContent {
  /** The article itself is paid for or supplied from outside: not merely a block or a link on its page. */
  wholeArticle: boolean
  sponsor: string | null
  /** Ids of the rules that led to `wholeArticle`, with what they saw: `rule: text`. */
  evidence: string[]
  markers: PaidMarker[]
  /** `null` unless `wholeArticle`. The three below are absent from reviews that were made before they were judged. */
  basis?: PaidBasis | null
  /** `high`: the page says so in more than one way, or in words that leave no doubt. `null` unless `wholeArticle`. */
  confidence?: 'high' | 'medium' | null
  /**
   * Where readers are told what stands behind a whole article: before the story, only after it, or nowhere that they can
   * see. `null` unless `wholeArticle`.
   */
  disclosed?: 'before' | 'after' | 'nowhere' | null
  /** Signs of a paid article that are too weak to say so, in the form of `evidence`. */
  hints?: string[]
  /** A note that a grant or a funder paid for this journalism; it does not make the article advertising. */
  funding?: { funder: string | null; text: string } | null
}

export interface ReviewSummary {
  words: number
  /** Sentences of the newsroom's own, and how they are spread; what an advertiser says is counted apart. */
  sentences: number
  byVerdict: Record<Verdict, number>
  /** Sentences in paid parts of the page; absent from reviews that were made before they were counted. */
  paidSentences?: number
  namedSources: number
  /** Everything that is attributed rests on one source. */
  singleSource: boolean
  paidMarkers: number
}

export interface Review {
  version: 1
  file?: string
  page: PageFacts
  article: { text: string; words: number }
  sentences: Sentence[]
  attributions: Attribution[]
  sources: LedgerEntry[]
  /** Groups of sentence indexes that make the same claim again. */
  repeats: number[][]
  /** The same groups with what stands out in them. Those from here to `headings` are absent from reviews of earlier releases. */
  repeatedClaims?: RepeatedClaim[]
  notices?: SourcingNotice[]
  queryScope?: QueryScope
  /** Indexes into `sentences` of headings within the story. */
  headings?: number[]
  paid: PaidContent
  summary: ReviewSummary
}
