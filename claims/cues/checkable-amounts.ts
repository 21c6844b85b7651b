import { type CueRule, cuePattern } from './cue-rule.ts'

const unit =
  '(?:per ?cent|percentage points?|pct|%|million|billion|trillion|thousand|hundred|people|persons|jobs|workers|votes|voters|deaths|cases|troops|migrants|refugees|children|women|men|students|patients|families|households|homes|users|members|dollars|pounds|euros|tons|tonnes|miles|kilomet(?:er|re)s|acres|barrels|gallons|companies|countries|nations|states|deportees|victims|immigrants|customers|visitors|followers|employees|times)'

/** Figures and quantities. */
export const amountRules: readonly CueRule[] = [
  {
    id: 'checkable_number',
    group: 'checkable',
    rule: 'A figure needs a source that the reader can check.',
    source: 'Reuters Handbook of Journalism, accuracy; AP News Values, attribution',
    pattern: cuePattern(
      `(?:[$£€]\\s?\\d[\\d.,]*(?:\\s?(?:million|billion|trillion|bn|m|k)\\b)?|(?<![\\w.])\\d[\\d.,]*(?:\\s|-)?(?:%|${unit}\\b)|(?<![\\w.$£€])\\d{1,3}(?:,\\d{3})+|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)? (?:percent|per cent|million|billion|thousand)\\b)`,
    ),
    examples: [
      { text: 'The scheme created 4,000 jobs in a year.', marked: '4,000 jobs' },
      { text: 'Rents rose by 12 percent.', marked: '12 percent' },
      { text: 'It cost $3.5 billion to build.', marked: '$3.5 billion' },
      { text: 'She was born in 1978.', marked: null },
      { text: 'They met on May 5.', marked: null },
    ],
  },
  {
    id: 'checkable_quantity',
    group: 'checkable',
    rule: 'A rough quantity is still a figure: who counted?',
    source: 'AP Stylebook, numerals; Reuters Handbook, accuracy',
    pattern: cuePattern(
      '\\b(?:(?:tens|hundreds|thousands|millions|billions|dozens|scores) of|(?:the |a |an? \\w+ )?majority of|(?:nearly|almost|about|roughly|more than|over|at least|fewer than|less than|up to) (?:half|a (?:third|quarter|dozen|million)|two-thirds|\\d[\\d.,]*)|one in (?:\\w+)|(?:half|two-thirds|three-quarters|a third|a quarter) of|double[sd]?|triple[sd]?|quadrupled|halved|most of the|(?:countless|numerous|a host of|a string of|a number of))\\b',
    ),
    examples: [
      { text: 'Thousands of families left the valley.', marked: 'Thousands of' },
      { text: 'Output doubled within a decade.', marked: 'doubled' },
      { text: 'Nearly half the shops are empty.', marked: 'Nearly half' },
      { text: 'The shops are empty.', marked: null },
    ],
  },
  {
    id: 'checkable_trend',
    group: 'checkable',
    rule: 'A trend needs figures or a source, not an impression.',
    source: 'Wikipedia Manual of Style, words to watch; BBC Editorial Guidelines, accuracy',
    pattern: cuePattern(
      '\\b(?:increasing(?:ly)?|more and more|(?:a )?(?:growing|rising|increasing|mounting) (?:number|share|chorus|concern|\\w+)|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|skyrocket\\w*|spik(?:e|es|ed|ing)|plummet\\w*|plung(?:e|ed|es|ing)|declin(?:e|es|ed|ing)|dwindl\\w+|steadily|rapidly|fewer and fewer|(?:has|have|had) (?:become|grown|risen|fallen|dropped|increased|decreased|declined|surged|soared|seen)|on the rise|gaining (?:\\w+ )?(?:ground|traction|momentum|foothold)|escalat\\w+|(?:rise|rises|rose|drop|growth|increase) (?:in|of)|emerging|spreading|blossoming|new era|upward trend|epidemic of|wave of|no longer)\\b',
    ),
    examples: [
      { text: 'More and more towns are closing their pools.', marked: 'More and more' },
      { text: 'The practice is increasingly common.', marked: 'increasingly' },
      { text: 'Crime soared last year.', marked: 'soared' },
      { text: 'The pool closed on Monday.', marked: null },
    ],
  },
  {
    id: 'checkable_superlative',
    group: 'checkable',
    rule: 'Firsts, records and superlatives are checked before they are printed, and sourced.',
    source: 'AP Stylebook, “first”, “unique”, “record”; Reuters Handbook, superlatives',
    pattern: cuePattern(
      '\\b(?:(?:the|its|their|his|her|one of the|among the)(?: \\w+)? (?:most|least|best|worst|largest|biggest|greatest|highest|lowest|oldest|youngest|richest|poorest|strongest|deadliest|fastest|longest|smallest|toughest|busiest|hottest|wealthiest|closest|latest|leading|top)\\b(?: \\w+)?|first[- ](?:ever|time)|the (?:very )?first (?:\\w+ )?(?:to|in|of|since|woman|man|person|black)|unprecedented|unparalleled|unrivall?ed|unique(?:ly)?|record[- ](?:high|low|breaking|setting|number)|world[- ](?:class|leading|first)|the only \\w+ (?:in|to|who|that)|never before|more \\w+ than (?:any|ever)|like no other|ever (?:recorded|made|seen)|historic|groundbreaking|pioneering)\\b',
    ),
    examples: [
      { text: 'It is the largest reservoir in Europe.', marked: 'the largest reservoir' },
      { text: 'The response was unprecedented.', marked: 'unprecedented' },
      { text: 'She was the first woman to lead it.', marked: 'the first woman to' },
      { text: 'It is a reservoir in Spain.', marked: null },
    ],
  },
  {
    id: 'checkable_comparison',
    group: 'checkable',
    rule: 'A comparison needs the two figures or the one who compared them.',
    source: 'BBC Editorial Guidelines, statistics',
    pattern: cuePattern(
      '\\b(?:(?:far |much |even |significantly |slightly )?(?:more|less|fewer|better|worse|higher|lower|larger|smaller|bigger|greater|stronger|weaker|faster|slower|older|younger|cheaper|safer) (?:\\w+ ){0,3}than|compared (?:with|to)|as (?:much|many|few|little|well|often|good|bad) as|in contrast to|disproportionate(?:ly)?|outnumber\\w*|outpac\\w+|outperform\\w*)\\b',
    ),
    examples: [
      { text: 'The valley is drier than the coast.', marked: null },
      { text: 'Women earn less than men there.', marked: 'less than' },
      { text: 'Compared with last year, sales are up.', marked: 'Compared with' },
    ],
  },
]
