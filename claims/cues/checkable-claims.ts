import { type CueRule, cuePattern } from './cue-rule.ts'

/** Causes, minds, the future, wrongdoing, crowds and praise: what a reporter can't have seen. */
export const claimRules: readonly CueRule[] = [
  {
    id: 'checkable_cause',
    group: 'checkable',
    rule: 'Saying that one thing causes another needs someone who has shown it.',
    source: 'BBC Editorial Guidelines, accuracy; Wikipedia, synthesis of material',
    pattern: cuePattern(
      '\\b(?:because(?: of)?|due to|owing to|thanks to|as a result(?: of)?|(?:led|leads?|leading) to|(?:caus|trigger|spark|fuel|prompt|provok|spur|driv|undermin|erod|boost|foster|reshap|weaken|strengthen|worsen|jeopardi[sz]|threaten|harm|damag|hamper|accelerat|intensif|exacerbat|transform|mold|shap|cement)(?:e|es|ed|s|ing|ied|ies|ying|led|ling|v?en)?|(?:result|results|resulted|resulting) in|(?:contribut)(?:e|es|ed|ing) to|(?:forc|push|enabl|allow|help|caus)(?:es|ed|ing|e) \\w+|thereby|consequently|paved? the way|makes? (?:it|them|him|her|\\w+) (?:harder|easier|more|less|impossible|possible|difficult)|(?:affect|impact|influenc)(?:s|ed|es|ing|e)?|gave rise to|drove|responsible for|stems? from|effects? of|in response to|means that|ripple effects?)\\b',
    ),
    examples: [
      { text: 'The ban led to longer queues.', marked: 'led to' },
      { text: 'Prices fell because of the strike.', marked: 'because of' },
      { text: 'The strike began on Monday.', marked: null },
    ],
  },
  {
    id: 'checkable_prediction',
    group: 'checkable',
    rule: 'The future is not a fact: say who expects it.',
    source: 'Reuters Handbook of Journalism, speculation; AP Stylebook, “will”',
    pattern: cuePattern(
      "\\b(?:(?:will|would|wo|'ll)(?:n['’]t)?(?: (?:not|also|likely|soon|probably|never|almost certainly|surely|inevitably|continue to|be|have|need|make|take|get|become|face|help|lose|win|see))+|is (?:likely|set|bound|poised|expected|sure|certain|unlikely|going) to|are (?:likely|set|bound|poised|expected|sure|certain|unlikely|going) to|(?:may|might|could)(?: well| also| soon)? (?:be|have|become|lead|cause|make|mean|prove|face|help|increase|reduce|lose|win|see|result)|inevitabl[ey]|sooner or later|in (?:the )?(?:coming|next) (?:days|weeks|months|years)|looming|on track to|destined|risks? \\w+ing|at risk)\\b",
    ),
    examples: [
      { text: 'The port will be the hub of the region.', marked: 'will be' },
      { text: 'The party is bound to lose.', marked: 'is bound to' },
      { text: 'The party lost.', marked: null },
    ],
  },
  {
    id: 'checkable_motive',
    group: 'checkable',
    rule: 'Nobody can see motives and feelings: say how they are known.',
    source: 'AP Stylebook, “feel”, “believe”, “think”; Reuters Handbook, attribution',
    pattern: cuePattern(
      '\\b(?:wants?|wanted|hop(?:es?|ed|ing) (?:to|for|that)|in (?:order|an (?:effort|attempt)|a bid|the hope|hopes) (?:to|of|that)|aim(?:s|ed|ing)? (?:to|at)|intend(?:s|ed|ing)?|determined to|eager(?:ly|ness)?|keen(?:ness)?(?: to)?|desperate(?:ly)?|fear(?:s|ed|ing|ful)?|afraid|worr(?:y|ies|ied)|anger(?:ed)?|angry|furious|outrag(?:e|ed)|resent(?:s|ed|ment)?|frustrat(?:ed|ion|ing)|feel(?:s|ing|ings)?|felt|believ(?:e|es|ed)|thinks?|thought|knows?|knew|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|motivat\\w+|desire[sd]?|prefer(?:s|red)?|decid(?:e|es|ed)|willing(?:ness)? to|refus(?:e|es|ed|ing) to|hat(?:e|es|ed|red)|lov(?:e|es|ed)|embrac(?:e|es|ed|ing)|enthusias\\w+|disappoint\\w+|shocked|stunned|surpris(?:ed|ing)|confident|appreciat\\w+|struggl(?:e|es|ed|ing)|obsess\\w+|ambitio\\w+|sympath\\w+|agenda|calculat\\w+|realiz\\w+|realis(?:ed|es)|interest(?:ed)? in|plans? to|push(?:es|ed|ing)? (?:to|for)|designed to|mission to)\\b',
    ),
    examples: [
      { text: 'The mayor wanted to hide the report.', marked: 'wanted' },
      { text: 'They are desperate.', marked: 'desperate' },
      { text: 'The mayor left the hall.', marked: null },
    ],
  },
  {
    id: 'checkable_allegation',
    group: 'checkable',
    rule: 'An accusation is never printed in our own voice.',
    source: 'AP Stylebook, “allege”; Reuters Handbook, accusations; BBC Editorial Guidelines, fairness',
    pattern: cuePattern(
      '\\b(?:corrupt(?:ion|ed)?|frauds?|fraudulent(?:ly)?|lied|lies|lying|liars?|illegal(?:ly)?|unlawful(?:ly)?|unconstitutional|abus(?:e|es|ed|ive)|violat(?:e|es|ed|ing|ions?)|cover(?:ed)?[- ]?up|criminals?|culprits|terroris\\w+|extremis\\w+|racis[mt]\\w*|bigot\\w*|scandals?|controvers\\w+|notorious(?:ly)?|smear\\w*|propaganda|rigg(?:ed|ing)|brutal(?:ity|ly)?|repress\\w+|tyran\\w+|dictator\\w*|regime|radical|hypocri\\w+|fail(?:s|ed|ure|ures|ing)(?: to)?|false(?:ly)?|mislead\\w*|dishonest\\w*|manipulat\\w+|betray\\w*|disastrous|disaster|catastroph\\w+|crisis|hoax|conspir\\w+|collu\\w+|brib\\w+|harass\\w*|assault\\w*|murder(?:ed|ous)?|genocide|massacre\\w*|threat(?:s|en\\w*)?|dangerous(?:ly)?|ignor(?:e|es|ed|ing)|exploit\\w*|target(?:ed|ing|s)|attack(?:s|ed|ing)?|anti-\\w+|violent(?:ly)?|deceiv\\w*|deception|incompeten\\w+|reckless\\w*)\\b',
    ),
    examples: [
      { text: 'The firm lied to its customers.', marked: 'lied' },
      { text: 'It was a fraudulent scheme.', marked: 'fraudulent' },
      { text: 'The firm wrote to its customers.', marked: null },
    ],
  },
  {
    id: 'checkable_crowd',
    group: 'checkable',
    rule: 'What “the world”, “many” or “critics” do or feel needs somebody who has asked them.',
    source: 'Wikipedia Manual of Style, unsupported attributions; AP Stylebook, “many”',
    pattern: cuePattern(
      '\\b(?:the (?:whole |entire |wider |international )?(?:world|public|nation|country|community|media|establishment|mainstream media|left|right)|(?:many|most|some|few|millions of|more) (?:people|americans|voters|observers|critics|experts|analysts|republicans|democrats|conservatives|liberals|others|in \\w+|of \\w+|\\w+s)|critics|supporters|opponents|everyone|everybody|nobody|no one|americans|voters|(?<!\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|these|those|the|of|young|old) )people|widely|worldwide|globally|across the (?:world|globe|country)|around the world|observers|global leaders|consumers|republicans|democrats|scholars|researchers)\\b',
    ),
    examples: [
      { text: 'The world is watching the valley.', marked: 'The world' },
      { text: 'Many people have had enough.', marked: 'Many people' },
      { text: 'The mayor is watching the valley.', marked: null },
    ],
  },
  {
    id: 'checkable_praise',
    group: 'checkable',
    rule: 'Praise and blame that claim an effect need evidence.',
    source: 'Wikipedia Manual of Style, puffery; AP Stylebook, loaded words',
    pattern: cuePattern(
      '\\b(?:(?:has|have) (?:proven|proved)|successful(?:ly)?|success|effective(?:ly|ness)?|crucial(?:ly)?|essential|vital|key (?:role|factor|part|to|strength)|important(?:ly|ance)?|significan(?:t|tly|ce)|remarkabl[ey]|notabl[ey]|impressive(?:ly)?|powerful(?:ly)?|testament to|symboli[sz]\\w+|demonstrat\\w+|exemplif\\w+|represents? a|embod(?:y|ied|ies)|signal(?:s|ed)? (?:a|the)|strong(?:ly)?|popular(?:ity)?|influential|critical(?:ly)?|outstanding|commendable|dazzling|brilliant\\w*|ingenuity|fruitful|innovative|legendary|acclaimed|beloved|renowned|prestigious|respected|model (?:for|of)|milestone|game[- ]chang\\w+|put \\S+(?: \\S+)? on the (?:\\w+ )?map|precedent|attention|mystique|steely|relentless|perfect|extraordinar\\w+|real(?:ly)?|serious(?:ly)?|major|huge|massive(?:ly)?|dramatic(?:ally)?|deep(?:ly)?|profound(?:ly)?)\\b',
    ),
    examples: [
      { text: 'The scheme has proven itself.', marked: 'has proven' },
      { text: 'It was a crucial step.', marked: 'crucial' },
      { text: 'It was a step.', marked: null },
    ],
  },
  {
    id: 'checkable_certainty',
    group: 'checkable',
    rule: '“Clearly” and “undeniably” stand where a source should.',
    source: 'Wikipedia Manual of Style, editorializing; The Guardian style guide, “clearly”',
    pattern: cuePattern(
      '\\b(?:clear(?:ly)?|obvious(?:ly)?|undeniabl[ey]|undoubtedly|no doubt|without (?:a )?doubt|of course|in fact|indeed|certainly|surely|naturally|plainly|evident(?:ly)?|it is (?:clear|true|known|obvious|no secret|no surprise)|one cannot deny|the fact (?:is|that)|in reality|the truth|actually|simply|unsurprisingly|everyone knows|not hard to see|proving|proves|prove[nd]?)\\b',
    ),
    examples: [
      { text: 'Clearly, the plan has failed.', marked: 'Clearly' },
      { text: 'Its effect is undeniable.', marked: 'undeniable' },
      { text: 'The plan was dropped.', marked: null },
    ],
  },
  {
    id: 'checkable_generalisation',
    group: 'checkable',
    rule: 'Always, never, all and often claim a count that nobody has made.',
    source: 'BBC Editorial Guidelines, accuracy; Reuters Handbook, accuracy',
    pattern: cuePattern(
      '\\b(?:always|never|every(?: \\w+)?|all of|entirely|completely|totally|typically|usually|often|generally|tends? to|commonly|frequently|rarely|seldom|constantly|consistently|continu(?:e|es|ed|ing) to|virtually|nothing|anyone|largely|mostly|mainly|long|can (?:be|help|have|lead|make|cause)|lack(?:s|ed|ing)?|without)\\b',
    ),
    examples: [
      { text: 'Such schemes always fail in the end.', marked: 'always' },
      { text: 'The council usually gives way.', marked: 'usually' },
      { text: 'The council gave way on Monday.', marked: null },
    ],
  },
]
