import { describe, expect, test } from 'vitest'
import type { SpeakerBasis } from '../../../types/review.ts'
import { lastSpeakerIn, resolvedIn } from '../../testing/resolved-in.ts'

describe('the body that "the company" means', () => {
  test.each<[string, string, string, SpeakerBasis]>([
    [
      'that spoke under such a name',
      '|The Hale Port Company| left. |The company| agreed.',
      'Hale Port Company',
      'role_before',
    ],
    [
      'that is named so before',
      'Then the Hale Port Company left. |The company| agreed.',
      'Hale Port Company',
      'role_before',
    ],
    [
      'that is named with the noun in lower case',
      'Then the Hale company left. |The company| agreed.',
      'Hale company',
      'role_before',
    ],
    ['that spoke last', '|Portline| left. |Boatline| came. |The company| agreed.', 'Boatline', 'body_before'],
    ['that it is called', 'Then Hale Forward, a company, left. |The company| agreed.', 'Hale Forward', 'role_before'],
    [
      'that is brought in so',
      'Then a Hale boat company left. |The company| agreed.',
      'Hale boat company',
      'role_before',
    ],
    [
      'that is brought in twice',
      'A Hale boat company left. A Brook company came. |The company| agreed.',
      'Brook company',
      'role_before',
    ],
    ['not brought in later', '|The company| agreed. Then a Hale boat company left.', 'company', 'own_words'],
    ['that was the subject', 'It rained. Portline left. |The company| agreed.', 'Portline', 'body_before'],
    [
      'that was the subject, without its article',
      'It rained. The old Portline left. |The firm| agreed.',
      'Portline',
      'body_before',
    ],
    [
      'that was the subject, with its article',
      'It rained. The Hague Line left. |The firm| agreed.',
      'Hague Line',
      'body_before',
    ],
    ['no person who was the subject', 'It rained. Ann Lee left. |The company| agreed.', 'company', 'own_words'],
    ['no place that was the subject', 'It rained. Hale County left. |The company| agreed.', 'company', 'own_words'],
    [
      'no body of another kind that was the subject',
      'It rained. The Hale Police left. |The company| agreed.',
      'company',
      'own_words',
    ],
    ['no body of another kind that spoke', '|The Hale Police| left. |The company| agreed.', 'company', 'own_words'],
    ['no person who spoke', '|Ann Lee| left. |The company| agreed.', 'company', 'own_words'],
    ['nobody without a name who spoke', '|An agency| left. |The company| agreed.', 'company', 'own_words'],
    ['no several who spoke', '|Ann Lee and Tom Marsh| left. |The company| agreed.', 'company', 'own_words'],
    ['nobody in particular who spoke', '|Critics| left. |The company| agreed.', 'company', 'own_words'],
    ['no document that spoke', '|A Hale report| says so. |The company| agreed.', 'company', 'own_words'],
    [
      'whose spokeswoman spoke',
      '|A spokeswoman for the Hale company| left. |The company| agreed.',
      'Hale company',
      'role_before',
    ],
    ['a company', 'It rained. Portline left. |A company| agreed.', 'company', 'own_words'],
    ['another company', 'It rained. Portline left. |The other company| agreed.', 'other company', 'own_words'],
    ['the Brook company', 'It rained. Portline left. |The Brook company| agreed.', 'Brook company', 'own_words'],
    ['this', 'It rained. Portline left. |This company| agreed.', 'Portline', 'body_before'],
    ['no body at all', 'It rained. Portline left. |The pier| sank.', 'pier', 'own_words'],
    ['a pier of that name', '|The Hale Pier| sank. |The pier| sank.', 'pier', 'own_words'],
    [
      'a name that is only called after its town',
      'Portline left. The Hale-owned company came. |The company| agreed.',
      'Portline',
      'body_before',
    ],
    [
      'the name, not a headline',
      'Hale Port Company Leaves Today\nIt rained. |The company| agreed.',
      'company',
      'own_words',
    ],
    [
      'without the word that opens the sentence',
      'But Hale Company left. |The company| agreed.',
      'Hale Company',
      'role_before',
    ],
    ['the noun alone is no name', 'It rained on the Company. |The company| agreed.', 'company', 'own_words'],
    [
      'the last of two names',
      'The Hale Company met the Brook Company. |The company| agreed.',
      'Brook Company',
      'role_before',
    ],
    [
      'a company that is only part of who spoke',
      'Then Boat Company left. |An investment in Hale’s company| grew. |The company| agreed.',
      'Hale’s company',
      'role_before',
    ],
    ['the words of a headline', 'It rained: Lee Hit By Police. |The police| agreed.', 'police', 'own_words'],
    ['a name over a stroke', 'The Brook/Hale Company left. |The company| agreed.', 'Brook/Hale Company', 'role_before'],
    ['not a name that goes on', 'It rained on Hale Companyland. |The company| agreed.', 'company', 'own_words'],
  ])('%s', (_name, marked, speaker, decidedBy) => {
    expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy })
  })
})

describe('others', () => {
  test.each<[string, string, string]>([
    ['his campaign', 'Ann Lee’s campaign, the Lee Campaign, left. |His campaign| agreed.', 'Lee Campaign'],
    ['the campaign of another', 'Marsh’s campaign met Ann Lee. She left. |Her campaign| agreed.', 'Her campaign'],
    [
      'the campaign of somebody whose name another holds',
      'Leeds’s campaign met Ann Lee. She left. |Her campaign| agreed.',
      'Her campaign',
    ],
    ['her campaign', 'Lee’s campaign began. Ann Lee sang. She left. |Her campaign| agreed.', 'Lee’s campaign'],
    ['the airline', 'Then |Portline| met PortAir. |The airline| agreed.', 'PortAir'],
    ['the airline, in words', 'Then |Portline| met Hale Airways. |The airline| agreed.', 'Hale Airways'],
    ['the news outlet', 'According to the Hale News, it rains. |The news outlet| agreed.', 'Hale News'],
    ['the bad outlet', 'According to the Hale News, it rains. |The bad outlet| agreed.', 'bad outlet'],
    [
      'a commission over a preposition',
      'A man on the Hale commission left. |The commission| agreed.',
      'Hale commission',
    ],
    ['a campaign is no firm', '|Portline| left. |The campaign| agreed.', 'campaign'],
    [
      'an association by the noun inside its name',
      'Then the Hale Association of Towns left. |The association| agreed.',
      'Hale Association of Towns',
    ],
    [
      'an association by two words',
      'Then the Hale Association of Towns left. |The town association| agreed.',
      'Hale Association of Towns',
    ],
    ['a school by two words', 'Then the Hale Academy left. |The private school| agreed.', 'Hale Academy'],
    ['a network that spoke by its noun alone', 'Then CNN left. |The Network| agreed. |The network| left.', 'CNN'],
    ['a private school', 'Then the Hale Academy left. |A private school| agreed.', 'private school'],
    ['his private school', 'Then the Hale Academy left. |His private school| agreed.', 'His private school'],
    [
      'a school by five words',
      'Then the Hale Academy left. |The very old private school| agreed.',
      'very old private school',
    ],
    ['a school that no name tells', 'Then Portline left. |The private school| agreed.', 'private school'],
    ['a school by a name that comes later', '|The school| closed.\nIt rained.\nHale Academy left.', 'Hale Academy'],
    ['a school by a name, further down', 'It rained.\nIt rained.\n|The school| closed. Hale Academy left.', 'school'],
    [
      'a company that spoke before one that did not',
      '|Hale Company| left for Brook Company. |The company| agreed.',
      'Hale Company',
    ],
    ['a company by three words', 'Then Hale Forward, a company, left. |The old company| agreed.', 'old company'],
    ['the publication', 'According to the Hale Times, it rains. |The publication| agreed.', 'Hale Times'],
    ['a line that is no sentence', 'It rained.\nSUMMARY.\n|The company| agreed.', 'company'],
    ['no preposition with a capital', 'According to Portline it rains. |The company| agreed.', 'company'],
    ['a network that no name tells', '|Portline| left. |The local network| agreed.', 'local network'],
    ['a school with a name', 'Then the Hale Academy left. |The Brook school| agreed.', 'Brook school'],
    ['a network that spoke under one name', '|Mr. Xan| left. |The network| agreed.', 'network'],
    ['a group', '|Hale Forward, a club,| left. |The group| agreed.', 'Hale Forward'],
    ['a group of another kind', '|The Hale Police| left. |The group| agreed.', 'Hale Police'],
    ['a group that was the subject', 'It rained. The Hale Foundation left. |The group| agreed.', 'Hale Foundation'],
    ['a group that nothing calls a body', 'It rained. Portline left. |The group| agreed.', 'group'],
    ['a watchdog group', '|Hale Forward, a club,| left. |The pier watchdog group| agreed.', 'Hale Forward'],
    ['a super PAC', 'Hale Forward, a super PAC, left. |The Super PAC| agreed.', 'Hale Forward'],
    ['the paper', 'According to the Hale Times, it rains. |The paper| agreed.', 'Hale Times'],
    ['the paper, without the word before', 'In The Hale Times it rains. |The paper| agreed.', 'Hale Times'],
    ['the paper, of two the last', 'The Hale Times and the Brook Post met. |The paper| agreed.', 'Brook Post'],
    ['no paper that comes later', '|The paper| agreed. Then the Hale Times left.', 'paper'],
    ['no paper far before', `The Hale Times left. ${'It rained there. '.repeat(95)}|The paper| agreed.`, 'paper'],
    [
      'a paper less far before',
      `The Hale Times left. ${'It rained there. '.repeat(80)}|The paper| agreed.`,
      'Hale Times',
    ],
    ['a paper that has spoken', '|Portline| left. |The paper| agreed.', 'Portline'],
    ['no paper that was only the subject', 'It rained. Portline left. |The paper| agreed.', 'paper'],
    [
      'the commission, as it came in',
      'Then a Hale ballot commission met. |The commission| agreed.',
      'Hale ballot commission',
    ],
    ['the report, as a name', 'Then the Hale Report came out. |The report| says so.', 'Hale Report'],
    ['the daily Hale Times tabloid', '|The daily Hale Times tabloid| agreed.', 'Hale Times'],
    ['the daily Hale Pier tabloid', '|The daily Hale Pier tabloid| agreed.', 'daily Hale Pier tabloid'],
  ])('%s', (_name, marked, speaker) => {
    expect(lastSpeakerIn(marked)).toBe(speaker)
  })

  test('an outlet that was named is no guess at its words', () => {
    const [paper] = resolvedIn('According to the Hale Times, it rains. |The paper| agreed.')
    expect(paper).toEqual({ speaker: 'Hale Times', sourceKind: 'named', person: false, decidedBy: 'body_before' })
  })
})
