import * as v from 'valibot'
import {
  articleTypes,
  disclosureAspects,
  paidBases,
  queryScopes,
  sourceKinds,
  sourceTypes,
  verdicts,
} from '../types/review.ts'

/** A place or a count. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const spanEntries = { start: offset, end: offset }
const maybeText = v.nullable(v.string())
const texts = v.array(v.string())
const maybeSpan = v.nullable(v.looseObject(spanEntries))
export const markerKind = v.picklist(['label', 'slot', 'link', 'affiliate-disclosure', 'page'])

export const factsSchema = v.looseObject({
  url: maybeText,
  title: maybeText,
  siteName: maybeText,
  language: maybeText,
  published: maybeText,
  modified: maybeText,
  byline: texts,
  articleType: v.picklist(articleTypes),
  corrections: texts,
  references: v.exactOptional(
    v.looseObject({
      claimReviews: v.array(v.looseObject({ claim: v.string(), rating: maybeText, author: maybeText })),
      citations: texts,
      basedOn: texts,
    }),
  ),
  frames: v.exactOptional(v.array(v.looseObject({ host: v.string(), width: offset, height: offset }))),
})

const disclosure = v.looseObject({
  wording: v.picklist(['clear', 'unclear', 'none']),
  problems: texts,
  checks: v.exactOptional(
    v.array(
      v.looseObject({
        aspect: v.picklist(disclosureAspects),
        result: v.picklist(['ok', 'problem', 'unknown']),
        measured: v.exactOptional(v.string()),
        problem: v.exactOptional(v.string()),
        source: v.exactOptional(v.string()),
      }),
    ),
  ),
  regulator: v.exactOptional(v.string()),
})

export const paidSchema = v.looseObject({
  wholeArticle: v.boolean(),
  sponsor: maybeText,
  evidence: texts,
  markers: v.array(
    v.looseObject({
      kind: markerKind,
      text: v.string(),
      selector: v.string(),
      count: offset,
      inArticle: v.boolean(),
      visible: v.boolean(),
      disclosure: v.nullable(disclosure),
      inSlot: v.exactOptional(v.literal(true)),
    }),
  ),
  basis: v.exactOptional(v.nullable(v.picklist(paidBases))),
  confidence: v.exactOptional(v.nullable(v.picklist(['high', 'medium']))),
  disclosed: v.exactOptional(v.nullable(v.picklist(['before', 'after', 'nowhere']))),
  hints: v.exactOptional(texts),
  funding: v.exactOptional(v.nullable(v.looseObject({ funder: maybeText, text: v.string() }))),
})

const ledgerEntry = v.looseObject({
  name: v.string(),
  kind: v.picklist(sourceKinds),
  sentences: v.array(offset),
  words: offset,
  type: v.exactOptional(v.picklist(sourceTypes)),
  role: v.exactOptional(maybeText),
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  statements: v.exactOptional(
    v.array(
      v.looseObject({
        attribution: offset,
        sentences: v.array(offset),
        words: offset,
        manner: v.picklist(['quoted', 'partly-quoted', 'paraphrased']),
      }),
    ),
  ),
  anonymity: v.exactOptional(
    v.nullable(v.looseObject({ affiliation: maybeText, knowledge: maybeText, withheld: maybeText, reason: maybeText })),
  ),
})

/** What must hold of a review that came from outside for the desk and the panel to work with it; more may be there. */
export const reviewSchema = v.looseObject({
  version: v.literal(1),
  page: factsSchema,
  article: v.looseObject({ text: v.string(), words: offset }),
  sentences: v.array(
    v.looseObject({
      ...spanEntries,
      verdict: v.picklist(verdicts),
      queryScore: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      reasons: v.array(v.looseObject({ rule: v.string(), ...spanEntries })),
      attribution: v.nullable(offset),
      exempt: v.exactOptional(v.boolean()),
    }),
  ),
  attributions: v.array(
    v.looseObject({
      source: maybeSpan,
      cue: maybeSpan,
      content: v.array(v.looseObject(spanEntries)),
      sourceKind: v.picklist(sourceKinds),
      speaker: maybeText,
      person: v.exactOptional(v.boolean()),
      // A later release may know more of them: what has no text is not shown.
      decidedBy: v.exactOptional(v.string()),
    }),
  ),
  sources: v.array(ledgerEntry),
  repeats: v.array(v.array(offset)),
  repeatedClaims: v.exactOptional(
    v.array(v.looseObject({ sentences: v.array(offset), bestSourced: v.nullable(offset) })),
  ),
  notices: v.exactOptional(v.array(v.looseObject({ rule: v.string(), sentences: v.array(offset), about: maybeText }))),
  queryScope: v.exactOptional(
    v.looseObject({ what: v.picklist(queryScopes), because: v.picklist([...articleTypes, 'first-person']) }),
  ),
  headings: v.exactOptional(v.array(offset)),
  paid: paidSchema,
  summary: v.looseObject({
    words: offset,
    sentences: offset,
    byVerdict: v.looseObject(v.entriesFromList(verdicts, offset)),
    paidSentences: v.exactOptional(offset),
    namedSources: offset,
    singleSource: v.boolean(),
    paidMarkers: offset,
  }),
})
