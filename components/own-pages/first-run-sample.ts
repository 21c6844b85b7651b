import type { Review } from '../../types/review.ts'
import { buildSample } from './build-sample.ts'

const mayor = { name: 'Ada Brandt', kind: 'named' } as const

/** An invented story of eight sentences, with each kind of verdict and one paid block. */
export const sample: Review = buildSample(
  {
    url: null,
    title: 'Merrow sells its town hall',
    siteName: 'The Merrow Tribune',
    language: 'en',
    published: null,
    modified: null,
    byline: ['Ines Okafor'],
    articleType: 'report',
    corrections: [],
  },
  [
    [
      { text: 'Merrow will sell its town hall.', verdict: 'background' },
      {
        text: 'The building loses more than 2,000 euros a day.',
        verdict: 'unattributed',
        weight: 0.92,
        reasons: [{ rule: 'checkable_number', words: 'more than 2,000 euros a day' }],
      },
      { text: '“We can’t heat it any more,” said Ada Brandt, the mayor.', verdict: 'attributed', source: mayor },
    ],
    [
      {
        text: 'Critics say that the price is far too low.',
        verdict: 'vague',
        weight: 0.8,
        reasons: [{ rule: 'source_vague', words: 'Critics' }],
        source: { name: 'critics', kind: 'vague' },
      },
      {
        text: 'A buyer has been found, according to an official who asked not to be named.',
        verdict: 'unnamed',
        weight: 0.5,
        reasons: [{ rule: 'source_unnamed', words: 'an official who asked not to be named' }],
        source: { name: 'an official', kind: 'unnamed' },
      },
      { text: 'Ms. Brandt said she would publish the contract.', verdict: 'attributed', source: mayor },
    ],
    [
      { text: 'What will become of the clock?', verdict: 'not-a-claim' },
      { text: 'The council meets on 4 May.', verdict: 'background' },
    ],
  ],
  {
    paid: {
      wholeArticle: false,
      sponsor: null,
      evidence: [],
      markers: [
        {
          kind: 'label',
          text: 'Sponsored',
          selector: 'aside > p',
          count: 1,
          inArticle: true,
          visible: true,
          disclosure: { wording: 'unclear', problems: ['sponsored_word', 'small_type'] },
        },
      ],
    },
  },
)
