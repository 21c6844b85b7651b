import { expect, test } from 'vitest'
import { lastSpeakerIn } from '../testing/resolved-in.ts'

test.each([
  ['with what ties them to a body', 'He met a pollster with the party |who| said so.', 'pollster with the party'],
  ['several in a row', 'He met teachers and business leaders |who| said so.', 'teachers and business leaders'],
  ['how many they are', 'He was met by dozens of women |who| said so.', 'dozens of women'],
  ['a town and its state after an apposition', 'He met Ann Lee, a surgeon from Hale, Ohio, |who| said so.', 'Ann Lee'],
  ['an age and a town', 'It rained, said Ann Lee, 24, from Hale, |who| said so.', 'Ann Lee'],
  [
    'an apposition that begins with a name',
    'It rained, said Ann Lee, Governor Tom Marsh’s former aide, |who| said so.',
    'Ann Lee',
  ],
  [
    'those of whom a name is an example',
    'Ann Lee came. He met state lawmakers such as Lee |who| have said so.',
    'state lawmakers',
  ],
  [
    'one of whom a name is an example is the name',
    'Ann Lee came. He met state lawmakers such as Lee, |who| said so.',
    'Ann Lee',
  ],
  ['no number', 'People in an audience of 2.5 million |who| said so left.', 'People in an audience of 2.5 million'],
  [
    'whoever is familiar with a thing',
    'It rained, said one aide familiar with the discussion, |who| said so.',
    'one aide familiar with the discussion',
  ],
  [
    'two clauses of one person over an initial',
    'It rained, said Ann Lee, whom Tom W. Marsh sent to Hale, and |who| said so.',
    'Ann Lee',
  ],
  [
    'women after two names',
    'The first inside are Ann Lee and Tom Marsh, Hale School women |who| said so.',
    'Hale School women',
  ],
  ['whose', 'He met Ann Lee, |whose| word it was.', 'Ann Lee'],
  ['an apposition of one', 'He met Ann Lee of Hale, a Brook developer |who| said so.', 'Ann Lee'],
  ['a state in brackets', 'He met Sen. Ann Lee (R-Fla.), |who| said so.', 'Ann Lee'],
])('who: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  ['which: the name right before', 'He got a decision from the Hale Board, |which| said so.', 'Hale Board'],
  ['that: an article that is two words', 'It was reflected in another survey |that| said so.', 'another survey'],
])('%s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  ['members of a body', 'Members of the Hale Party came. |They| said so.', 'Members of the Hale Party'],
  [
    'a pair, and not who only opens a sentence',
    'Voters came. Ann Lee and Tom Marsh met. |They| said so.',
    'Ann Lee and Tom Marsh',
  ],
  ['no polls', '|Polls| show that a majority of voters saw the pier. |They| said so.', 'majority of voters'],
])('they: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  [
    'a state that is spelt out',
    'On Friday Sen. Ann Lee (R-Utah) met with Sen. Tom Marsh (R-Ohio) there. |The Utah senator| said so.',
    'Ann Lee',
  ],
  [
    'a state in the letters of the post',
    'On Friday Sen. Ann Lee (R-TX) met with Sen. Tom Marsh (R-FL) there. |The Florida senator| said so.',
    'Tom Marsh',
  ],
  [
    'a title of several over brackets',
    'On Friday Sens. Ann Lee (Ky.) and Tom Marsh (Fla.) met there at noon. |The Florida senator’s| answer was no.',
    'Tom Marsh',
  ],
  ['a super PAC', 'Hale Forward, a super PAC, met Ann Lee. |The super PAC| said so.', 'Hale Forward'],
  ['a day is no company', 'Portline closed, and on Friday, the company left. |The company| said so.', 'Portline'],
  [
    'a body without a name of its own',
    'A Hale ballot commission in January met. It rained. |The commission| said so.',
    'Hale ballot commission',
  ],
  [
    'a father and his son',
    'Pastor Tom Lee III asked Tom Lee III to stand. |Lee’s father, the Rev. Tom Lee Jr.,| said so.',
    'Tom Lee Jr.',
  ],
  [
    'two offices of one who backs another',
    'Ann Lee met Tom Marsh. |Former prosecutor and Hale Mayor Ann Lee, who backs Marsh,| said so.',
    'Ann Lee',
  ],
  [
    'a senator by the state',
    'Sens. Ann Lee (Ky.) and Tom Marsh (Fla.) came. |The Florida senator| said so.',
    'Tom Marsh',
  ],
  [
    'by the words before a comma',
    'The campaign chief, Ann Lee, met Tom Marsh. |The campaign chief| said so.',
    'Ann Lee',
  ],
  ['a bureau by its letters', 'The FBI came. It rained in Hale. |The bureau| said so.', 'FBI'],
  ['a school by its name', 'Ann Lee left Hale University. |The school| said so.', 'Hale University'],
  ['a name with a suffix', 'Tom Lee III came. |Lee| said so.', 'Tom Lee III'],
  ['two offices of one', '|Former prosecutor and Hale Mayor Ann Lee, who left,| said so.', 'Ann Lee'],
  ['a nickname', 'Ann “Annie” Lee came. |Lee| said so.', 'Ann “Annie” Lee'],
])('roles and names: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  ['a paper that is only spoken of', 'Ann Lee wrote in the affidavit. |It| said so.', 'affidavit'],
  ['no surname', 'It rained. |Marsh| spoke. |It| said so.', null],
])('it: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  [
    'whom the story is about rather than who was named last',
    'Ann Lee opened the pier. Ann Lee left. Ann Lee spoke. Then Ann Lee danced. Tom Marsh laughed. |The presidential candidate| said so.',
    'Ann Lee',
  ],
  [
    'who is in mind where both are named as often',
    'Ann Lee opened the pier. Tom Marsh laughed. |The presidential candidate| said so.',
    'Tom Marsh',
  ],
])('somebody in mind: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})

test.each([
  ['of a person', 'Ann Lee, a constructor (R-constructor), opened the pier. |The constructor| said so.', 'Ann Lee'],
  ['of a body', 'The plan failed in Hale. |The constructor| said so.', 'constructor'],
])('a word that every object of the language has is a word like others: %s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})
