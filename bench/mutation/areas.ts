/** Code that is changed, and the tests that must notice. Globs, from the root of the repository. */
export interface Area {
  mutate: string[]
  tests: string[]
}

/** Tests of `claims/speakers` on whole stories. */
const storiesOfSpeakers = ['decided-by', 'quoted-speaker', 'resolve-pronouns', 'resolve-speakers', 'what-decides']

/**
 * The modules with the most logic of each folder whose tests run in seconds. Left out are tables (their entries are tried one by
 * one by the examples they carry), and what only runs with the network's weights or in a browser.
 */
export const areas: Record<string, Area> = {
  'page/text-map': { mutate: ['page/text-map/text-map.ts'], tests: ['page/text-map/text-map-places.test.ts'] },
  desk: {
    mutate: ['desk/anchor/*.ts', 'desk/differences.ts', 'desk/lookups/*.ts'],
    tests: ['desk/anchor/*.test.ts', 'desk/differences.test.ts', 'desk/lookups/*.test.ts'],
  },
  'page/text-map/carried-map': {
    mutate: ['page/text-map/carried-map.ts'],
    tests: ['page/text-map/carried-map.test.ts', 'page/text-map/carried-map-places.test.ts'],
  },
  'desk/storage': { mutate: ['desk/storage/*.ts'], tests: ['desk/storage/*.test.ts'] },
  'desk/exports': {
    mutate: ['desk/exports/*.ts'],
    tests: ['export-record', 'report-tree', 'to-*'].map((name) => `desk/exports/${name}.test.ts`),
  },
  'desk/record': {
    mutate: [
      'address',
      'backup',
      'carry-over',
      'entries',
      'history',
      'place-entries',
      'queried',
      'record',
      'targets',
      'version',
      'within-review',
    ].map((name) => `desk/${name}.ts`),
    tests: [
      'address',
      'backup',
      'carry-over',
      'entries',
      'history',
      'place-entries',
      'queried',
      'record',
      'targets',
      'version',
      'within-review',
    ].map((name) => `desk/${name}.test.ts`),
  },
  'claims/reader': {
    mutate: ['agree', 'joined-cues', 'story-tendency', 'verdicts', 'whole-names', 'windows'].map(
      (name) => `claims/reader/${name}.ts`,
    ),
    tests: ['agree', 'joined-cues', 'story-tendency', 'verdicts', 'whole-names', 'windows'].map(
      (name) => `claims/reader/${name}.test.ts`,
    ),
  },
  'claims/speakers': speakers('gender', 'name-words'),
  'claims/speakers/who': speakers(
    'antecedent',
    'noun-phrase',
    'paper-before-that',
    'people-before',
    'person-before-who',
    'speaking-nouns',
  ),
  'claims/speakers/mind': speakers(
    'mention-places',
    'mind',
    'pronoun-clues',
    'referents',
    'sentence-places',
    'strongest-candidate',
    'who-is-meant',
  ),
  'claims/speakers/several': speakers(
    'joint-sources',
    'pronoun-meant',
    'several-meant',
    'several-phrases',
    'subject-before',
  ),
  'claims/speakers/bodies': speakers(
    'body-by-context',
    'body-by-noun',
    'body-meant',
    'outlet-named',
    'paper-meant',
    'paper-phrases',
  ),
  'claims/speakers/descriptions': speakers(
    'described-person',
    'description-meant',
    'known-for',
    'person-in-mind',
    'places',
  ),
  'claims/speakers/names': speakers(
    'bearers',
    'first-names',
    'full-name',
    'name-elsewhere',
    'name-of-source',
    'name-sequences',
    'names-in-story',
    'people-by-surname',
    'titles-in-story',
  ),
  'claims/speakers/sources': speakers(
    'author-of-story',
    'identify-source',
    'know-story',
    'known-story',
    'own-words',
    'resolve-speakers',
  ),
  'claims/quotations': { mutate: ['claims/quotations/*.ts'], tests: ['claims/quotations/*.test.ts'] },
  'claims/links': { mutate: ['claims/links/*.ts'], tests: ['claims/links/*.test.ts'] },
  'claims/sources': {
    mutate: ['claims/sources/head-word.ts', 'claims/sources/source-kind.ts'],
    tests: ['claims/sources/*.test.ts'],
  },
  claims: { mutate: ['claims/attributions-by-sentence.ts'], tests: ['claims/attributions-by-sentence.test.ts'] },
  'claims/words': {
    mutate: ['claims/words/looks-english.ts', 'claims/words/split-words.ts'],
    tests: ['claims/words/*.test.ts'],
  },
  'claims/cues': {
    mutate: ['claims/cues/find-cue-words.ts', 'claims/cues/reasons-for.ts'],
    tests: ['claims/cues/*.test.ts'],
  },
  'claims/forms': { mutate: ['claims/forms/*.ts'], tests: ['claims/forms/*.test.ts'] },
  'claims/sentences': {
    mutate: ['claims/sentences/mend.ts', 'claims/sentences/split-sentences.ts'],
    tests: ['claims/sentences/split-sentences.test.ts'],
  },
  'paid/clarity': {
    mutate: ['paid/clarity/contrast.ts', 'paid/clarity/wording.ts'],
    tests: ['paid/clarity/contrast.test.ts', 'paid/clarity/wording.test.ts'],
  },
  'paid/whole-article/structured-data': {
    mutate: ['paid-words', 'structured-data'].map((name) => `paid/whole-article/${name}.ts`),
    tests: ['paid-words', 'structured-data'].map((name) => `paid/whole-article/${name}.test.ts`),
  },
  'paid/whole-article/data': {
    mutate: ['data-layer', 'head-signs'].map((name) => `paid/whole-article/${name}.ts`),
    tests: ['data-layer', 'head-signs'].map((name) => `paid/whole-article/${name}.test.ts`),
  },
  'paid/whole-article/place': {
    mutate: ['article-place', 'head-of-article', 'lines-around'].map((name) => `paid/whole-article/${name}.ts`),
    tests: ['article-place', 'head-of-article', 'lines-around'].map((name) => `paid/whole-article/${name}.test.ts`),
  },
  'paid/whole-article/weigh': {
    mutate: ['paid/whole-article/weigh-signs.ts'],
    tests: ['paid/whole-article/weigh-signs.test.ts'],
  },
  'paid/whole-article/signs': {
    mutate: ['funding', 'judge-whole-article', 'label-signs', 'story-signs'].map(
      (name) => `paid/whole-article/${name}.ts`,
    ),
    tests: ['funding', 'judge-whole-article', 'label-signs', 'story-signs'].map(
      (name) => `paid/whole-article/${name}.test.ts`,
    ),
  },
  paid: {
    mutate: ['paid/plain-text.ts', 'paid/unique-selector.ts'],
    tests: ['paid/plain-text.test.ts', 'paid/unique-selector.test.ts'],
  },
  'paid/slots': { mutate: ['paid/slots.ts'], tests: ['paid/slots.test.ts'] },
  'paid/find-paid-content': {
    mutate: [
      'composed-tree',
      'find-paid-content',
      'gather-evidence',
      'gather-markers',
      'page-language',
      'paid-blocks',
      'recommendation-box',
      'statement-text',
      'walk',
    ].map((name) => `paid/${name}.ts`),
    tests: [
      'composed-tree',
      'find-paid-content',
      'gather-evidence',
      'gather-markers',
      'page-language',
      'paid-blocks',
      'recommendation-box',
      'statement-text',
      'walk',
    ].map((name) => `paid/${name}.test.ts`),
  },
  'paid/labels': {
    mutate: ['affiliate-disclosures', 'label-place', 'label-texts'].map((name) => `paid/${name}.ts`),
    tests: ['affiliate-disclosures', 'label-place', 'label-texts'].map((name) => `paid/${name}.test.ts`),
  },
  'paid/clarity/judge': {
    mutate: [
      'aspects',
      'criteria',
      'disclosures-of',
      'governed',
      'judge-clarity',
      'undisclosed-link',
      'unlabelled-slot',
    ].map((name) => `paid/clarity/${name}.ts`),
    tests: ['aspects', 'disclosures-of', 'governed', 'judge-clarity', 'undisclosed-link', 'unlabelled-slot'].map(
      (name) => `paid/clarity/${name}.test.ts`,
    ),
  },
  'paid/whole-article/statements': {
    mutate: ['statements-shown', 'statements/statement-in'].map((name) => `paid/whole-article/${name}.ts`),
    tests: ['statements-shown', 'statements/statement-in'].map((name) => `paid/whole-article/${name}.test.ts`),
  },
  'paid/style-labels': { mutate: ['paid/style-labels.ts'], tests: ['paid/style-labels.test.ts'] },
  'paid/wordings': {
    mutate: ['label-text', 'letter-ranges', 'lookup', 'unicode-pattern', 'wording-of'].map(
      (name) => `paid/wordings/${name}.ts`,
    ),
    tests: ['paid/wordings/*.test.ts'],
  },
  'paid/networks': { mutate: ['paid/links.ts'], tests: ['paid/links.test.ts'] },
  'review/repeats': {
    mutate: ['claim-words', 'content-words', 'find-repeats', 'group-pairs', 'repeated-claims'].map(
      (name) => `review/${name}.ts`,
    ),
    tests: ['claim-words', 'find-repeats', 'group-pairs', 'repeated-claims'].map((name) => `review/${name}.test.ts`),
  },
  'review/notices': { mutate: ['review/notices/*.ts'], tests: ['review/notices/*.test.ts'] },
  'review/sources': { mutate: ['review/sources/*.ts'], tests: ['review/sources/*.test.ts'] },
}

/** Modules of `claims/speakers`, against the tests beside them and those of whole stories. */
function speakers(...names: string[]): Area {
  return {
    mutate: names.map((name) => `claims/speakers/${name}.ts`),
    tests: [...names, ...storiesOfSpeakers].map((name) => `claims/speakers/${name}.test.ts`),
  }
}
