import { type CueRule, cuePattern } from './cue-rule.ts'

/** Signs that a sentence needs no source, or makes no claim. */
export const plainRules: readonly CueRule[] = [
  {
    id: 'background_event',
    group: 'background',
    rule: 'What happened in public and can be looked up needs no source.',
    source: 'AP News Values, attribution; Reuters Handbook, attribution',
    pattern: cuePattern(
      '\\b(?:(?:was|were|been|is|are) (?:arrested|charged|born|held|elected|appointed|named|released|published|signed|filed|convicted|sentenced|scheduled|launched|founded|killed|injured|shot|buried|sworn|nominated|broadcast|built|introduced|approved|passed|rejected|taken|closed|hit|found)|voted|met with|signed|resigned|took office|won|lost|beat|defeated|arrived|attended|visited|spoke (?:at|to|in)|appeared (?:on|at|in|before)|joined|launched|released|opened|closed|played|scored|died|graduated|moved|married|served (?:as|in)|worked (?:as|at|for)|hosted|ran for|returned|travell?ed|faces? charges|pleaded|testified|debuted|premiered|began|started|ended|declined to comment|did not (?:immediately )?respond|could not be reached)\\b',
    ),
    examples: [
      { text: 'The council voted on Monday.', marked: 'voted' },
      { text: 'She was born in Hale.', marked: 'was born' },
      { text: 'The plan is bad.', marked: null },
    ],
  },
  {
    id: 'background_date',
    group: 'background',
    rule: 'A date and a place tie a sentence to the public record.',
    source: 'AP News Values, attribution',
    pattern: cuePattern(
      '\\b(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|\\b(?:in|on|since|by|until|from) (?:early |late |mid-)?(?:(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\\d\\d)(?: \\d+)?|\\b(?:last|this|next|earlier this) (?:week|month|year|night|spring|summer|fall|autumn|winter)\\b',
      'gu',
    ),
    examples: [
      { text: 'The court sat on Tuesday.', marked: 'on Tuesday' },
      { text: 'It opened in 1998.', marked: 'in 1998' },
      { text: 'It opened late.', marked: null },
    ],
  },
  {
    id: 'background_role',
    group: 'background',
    rule: 'Who somebody is and which office they hold needs no source.',
    source: 'AP News Values, attribution; BBC Editorial Guidelines, accuracy',
    pattern: cuePattern(
      '\\b(?:is|was|are|were|became|remains) (?:a|an|the|one of|both|also)? ?(?:\\w+[- ]){0,3}(?:president|director|professor|member|author|editor|reporter|founder|chairman|actor|actress|singer|lawyer|writer|journalist|company|organi[sz]ation|city|town|village|son|daughter|mother|father|graduate|chief|senator|governor|minister|band|film|book|series|type|form|kind|part)\\b|\\b(?:based in|located in|owned by|known as|directed by|written by|starring|aged \\d+|years? old)\\b',
    ),
    examples: [
      { text: 'Lee is a former director of the port.', marked: 'is a former director' },
      { text: 'The firm is based in Hale.', marked: 'based in' },
      { text: 'Lee is wrong.', marked: null },
    ],
  },
  {
    id: 'no_claim_question',
    group: 'not-a-claim',
    rule: 'A question asserts nothing.',
    source: 'Wikipedia, verifiability',
    pattern: cuePattern('[?？]["”’\')\\]]*$'),
    examples: [
      { text: 'Who pays for the pier?', marked: '?' },
      { text: 'Lee pays for the pier.', marked: null },
    ],
  },
  {
    id: 'no_claim_advice',
    group: 'not-a-claim',
    rule: 'Advice and demands are opinion, not fact.',
    source: 'BBC Editorial Guidelines, impartiality; The Guardian editorial code, comment',
    pattern: cuePattern(
      "\\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|need(?:s)? to|let['’]s|let us|had better|have to|has to|it(?:['’]s| is| would be) (?:time|better|best|wrong|right|hard|easy|worth|good|great|nice|sad)|you(?:['’]re|['’]ll|r)?|(?<!\\p{L}\\s)i(?:['’]m|['’]ve|['’]d|['’]ll)?|my|me|we(?:['’]re|['’]ve|['’]ll)?|us|please|perhaps|maybe|hopefully)\\b",
    ),
    examples: [
      { text: 'The council should think again.', marked: 'should' },
      { text: 'Let’s hope that it lasts.', marked: 'Let’s' },
      { text: 'The council thought again.', marked: null },
    ],
  },
  {
    id: 'no_claim_boilerplate',
    group: 'not-a-claim',
    rule: 'Credits, captions and links to more are no part of the report.',
    source: 'BBC Editorial Guidelines, accuracy',
    pattern: cuePattern(
      '(?:^|\\b)(?:read more|sign up|subscribe|follow (?:us|him|her|me|\\S+ on)|click (?:here|on)|image (?:source|caption|copyright)|media caption|getty images|photo(?:graph)?(?: by|s?:)|credit:|copyright|all rights reserved|advertisement|share (?:this|on)|related(?: \\w+)?:|watch(?: now)?:|newsletter|download|full text|abstract|correction appended|updated?:|by [A-Z]\\w+ [A-Z]\\w+$|contributed to this report|listen to|see also|terms of (?:use|service)|privacy policy|stay tuned|more:|scroll|comments?:|source:)',
      'giu',
    ),
    examples: [
      { text: 'Read more about the pier.', marked: 'Read more' },
      { text: 'Lee Marsh contributed to this report.', marked: 'contributed to this report' },
      { text: 'Lee reads a lot.', marked: null },
    ],
  },
]
