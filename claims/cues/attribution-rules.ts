/** A rule about who is credited, as data: its words are found by the judge of attributions, not by a pattern. */
export interface AttributionRule {
  /** Also the key of the sentence that a reader sees: `rules.<id>` in the locale files. */
  id: string
  rule: string
  source: string
  /** A story of one paragraph a line, and the words that its reason of this rule marks; `null`: there is none. */
  examples: ReadonlyArray<{ text: string; marked: string | null }>
}

export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'source_named',
    rule: 'Name the source, so that a reader can judge and check it.',
    source: 'AP News Values, attribution; Reuters Handbook, sources; BBC Editorial Guidelines, accuracy',
    examples: [
      { text: 'The pier is unsafe, said Ann Lee, a surveyor.', marked: 'Ann Lee, a surveyor' },
      { text: 'Hale police said the coast road was closed on Monday after the storm.', marked: 'Hale police' },
      { text: 'Critics said the road was closed.', marked: null },
    ],
  },
  {
    id: 'source_document',
    rule: 'Say which paper, poll or data a statement rests on, so that it can be looked up.',
    source: 'AP News Values, attribution; Reuters Handbook, sources',
    examples: [
      { text: 'The Hale Institute report found that the pier is unsafe.', marked: 'The Hale Institute report' },
      { text: 'Ann Lee found that the pier is unsafe.', marked: null },
    ],
  },
  {
    id: 'source_unnamed',
    rule: 'Withhold a name only for a good reason, and say why and how the source knows.',
    source: 'AP, Anonymous sources; Reuters Handbook, unnamed sources; BBC Editorial Guidelines, anonymous sources',
    examples: [
      {
        text: 'A senior official in the ministry said on Monday that the old pier would close.',
        marked: 'A senior official in the ministry',
      },
      {
        text: 'The plan for the pier had failed, two people familiar with it said on Monday.',
        marked: 'two people familiar with it',
      },
      { text: 'Ann Lee said the pier would close.', marked: null },
    ],
  },
  {
    id: 'source_vague',
    rule: 'Critics, experts, many and some are nobody: say who, or leave it out.',
    source: 'Wikipedia Manual of Style, unsupported attributions; AP Stylebook, sources',
    examples: [
      { text: 'Critics say the pier will never open.', marked: 'Critics' },
      { text: 'Many experts believe that the pier will never open.', marked: 'Many experts' },
      { text: 'Ann Lee says the pier will never open.', marked: null },
    ],
  },
  {
    id: 'cue_reported',
    rule: 'Put the attribution next to the statement, in the same sentence.',
    source: 'AP Stylebook, attribution; Reuters Handbook, attribution',
    examples: [
      { text: 'Ann Lee warned that the pier would close.', marked: 'warned' },
      { text: 'According to Ann Lee, the pier will close.', marked: 'According to' },
      { text: 'The pier closed in May.', marked: null },
    ],
  },
  {
    id: 'cue_no_source',
    rule: '“Reportedly”, “is said to” and “is expected” report without saying who does.',
    source: 'Wikipedia Manual of Style, unsupported attributions; Reuters Handbook, attribution',
    examples: [
      { text: 'The pier was reportedly sold to a hotel group for $4 million.', marked: 'reportedly' },
      { text: 'The mayor is said to have known of the cracks for years.', marked: 'is said' },
      { text: 'Ann Lee said the pier was unsafe.', marked: null },
    ],
  },
  {
    id: 'quotation_carried',
    rule: 'A quotation belongs to the speaker named beside it for as long as it runs.',
    source: 'AP Stylebook, quotations; The Guardian style guide, quotation marks',
    examples: [
      {
        text: '“We are closing it,” said Ann Lee. “There is no money left for repairs.”',
        marked: '“There is no money left for repairs.”',
      },
      { text: 'Ann Lee said so on Monday.\nThe council meets again on Tuesday evening.', marked: null },
    ],
  },
]

/** Rules about where a sentence stands: no words trigger them. */
export const placeRules: readonly AttributionRule[] = [
  {
    id: 'source_linked',
    rule: 'A source that a reader can look up may be a link; whether it bears the claim out is to be checked.',
    source: 'BBC Editorial Guidelines, accuracy, sources; Wikipedia Manual of Style, unsupported attributions',
    examples: [],
  },
  {
    id: 'paid_block',
    rule: 'Copy that somebody paid for is kept apart from the report.',
    source: 'FTC, Native Advertising guide; BBC Editorial Guidelines, independence from external interests',
    examples: [],
  },
]
