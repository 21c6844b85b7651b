import path from 'node:path'

/** Code that is changed, and the tests that must notice. Globs, from the root of the repository. */
export interface Area {
  mutate: string[]
  tests: string[]
}

/** Modules of a folder with the tests beside them, or with those of other names. */
function area(folder: string, modules: string, tests = modules): Area {
  const filesOf = (names: string, ending: string) => names.split(' ').map((name) => `${folder}/${name}${ending}`)
  return { mutate: filesOf(modules, '.ts'), tests: filesOf(tests, '.test.ts') }
}

/** Modules of a room of `claims/speakers`, with the tests beside them and those of whole stories. */
function speakers(room: string, modules = '*', tests = modules): Area {
  const own = area(path.join('claims/speakers', room), modules, tests)
  const stories = area(
    'claims/speakers',
    '',
    'decided-by quoted-speaker resolve-pronouns resolve-speakers what-decides',
  )
  return { mutate: own.mutate, tests: [...new Set([...own.tests, ...stories.tests])] }
}

/**
 * The modules with the most logic of each folder whose tests run in seconds. Left out are tables (their entries are tried one by
 * one by the examples they carry), and what only runs with the network's weights or in a browser.
 */
export const areas: Record<string, Area> = {
  'page/text-map': area('page/text-map', 'text-map', 'text-map-places'),
  'page/text-map/carried-map': area('page/text-map', 'carried-map', 'carried-map carried-map-places'),
  desk: area('desk', 'anchor/* differences lookups/*'),
  'desk/storage': area('desk/storage', '*'),
  'desk/exports': area('desk/exports', '*', 'export-record report-tree to-*'),
  'desk/record': area(
    'desk',
    'address backup carry-over entries history place-entries queried record targets version within-review',
  ),
  claims: area('claims', 'attributions-by-sentence'),
  'claims/reader': area('claims/reader', 'agree joined-cues story-tendency verdicts whole-names windows'),
  'claims/speakers': speakers(
    '.',
    'identify-source know-story known-story own-words pointers pronoun-meant resolve-speakers strongest-candidate',
    'identify-source know-story own-words pointers pronoun-meant resolve-speakers',
  ),
  'claims/speakers/names': speakers('names'),
  'claims/speakers/phrases': speakers('phrases'),
  'claims/speakers/he-and-she': speakers('he-and-she'),
  'claims/speakers/they': speakers('they'),
  'claims/speakers/it': speakers('it'),
  'claims/speakers/who-and-which': speakers('who-and-which'),
  'claims/speakers/i-and-we': speakers('i-and-we'),
  'claims/speakers/descriptions': speakers('descriptions'),
  'claims/speakers/bodies-and-papers': speakers('bodies-and-papers'),
  'claims/quotations': area('claims/quotations', '*'),
  'claims/links': area('claims/links', '*'),
  'claims/sources': area('claims/sources', 'head-word source-kind', '*'),
  'claims/words': area('claims/words', 'looks-english split-words', '*'),
  'claims/cues': area('claims/cues', 'find-cue-words reasons-for', '*'),
  'claims/forms': area('claims/forms', '*'),
  'claims/sentences': area('claims/sentences', 'mend split-sentences', 'split-sentences'),
  paid: area('paid', 'plain-text unique-selector'),
  'paid/slots': area('paid', 'slots'),
  'paid/find-paid-content': area(
    'paid',
    'composed-tree find-paid-content gather-evidence gather-markers page-language paid-blocks recommendation-box statement-text walk',
  ),
  'paid/labels': area('paid', 'affiliate-disclosures label-place label-texts'),
  'paid/style-labels': area('paid', 'style-labels'),
  'paid/networks': area('paid', 'links'),
  'paid/wordings': area('paid/wordings', 'label-text letter-ranges lookup unicode-pattern wording-of', '*'),
  'paid/clarity': area('paid/clarity', 'contrast wording'),
  'paid/clarity/judge': area(
    'paid/clarity',
    'aspects criteria disclosures-of governed judge-clarity undisclosed-link unlabelled-slot',
    'aspects disclosures-of governed judge-clarity undisclosed-link unlabelled-slot',
  ),
  'paid/whole-article/structured-data': area('paid/whole-article', 'paid-words structured-data'),
  'paid/whole-article/data': area('paid/whole-article', 'data-layer head-signs'),
  'paid/whole-article/place': area('paid/whole-article', 'article-place head-of-article lines-around'),
  'paid/whole-article/weigh': area('paid/whole-article', 'weigh-signs'),
  'paid/whole-article/signs': area('paid/whole-article', 'funding judge-whole-article label-signs story-signs'),
  'paid/whole-article/statements': area('paid/whole-article', 'statements-shown statements/statement-in'),
  'review/repeats': area(
    'review',
    'claim-words content-words find-repeats group-pairs repeat-clues repeated-claims',
    'claim-words find-repeats group-pairs repeat-clues repeated-claims',
  ),
  'review/notices': area('review/notices', '*'),
  'review/sources': area('review/sources', '*'),
}
