import { describe, expect, test } from 'vitest'
import { resolvedIn } from '../testing/resolved-in.ts'
import { storyOf } from '../testing/story-of.ts'
import { resolveSpeakers } from './resolve-speakers.ts'

/** Of the last source of a story: who it is, and what decided. */
function lastOf(marked: string): [string | null, string | undefined] {
  const last = resolvedIn(marked).at(-1)
  return [last?.speaker ?? null, last?.decidedBy]
}

describe('what decided', () => {
  test.each<[string, string, string | null]>([
    ['own_words', '|Ann Lee| said so.', 'Ann Lee'],
    ['own_words', '|A spokesman| said so.', 'spokesman'],
    ['own_words', '|Critics| said so.', null],
    ['full_name', 'Ann Lee came. |Lee| said so.', 'Ann Lee'],
    ['full_name', 'The Hale Herald asked. |The Herald| said so.', 'Hale Herald'],
    ['full_name', 'The Hale Port Authority (HPA) came. |HPA| said so.', 'Hale Port Authority'],
    ['most_named', 'Ann Lee met Tom Lee. Ann Lee left. Tom Marsh came. Later Tom Lee came. |Lee| said so.', 'Tom Lee'],
    ['title', 'Mayor Ann Lee came. |The mayor| said so.', 'Ann Lee'],
    ['title', 'The party donor Ann Lee came. |The donor| said so.', 'Ann Lee'],
    ['title', 'Ann Lee, daughter of the mayor, came. |His daughter| said so.', 'Ann Lee'],
    ['role_before', '|A White House spokeswoman| said no. |The spokeswoman| said more.', 'White House spokeswoman'],
    ['role_before', 'Ann Lee sent a fundraising email. |The email| said so.', 'fundraising email'],
    ['only_one', 'Tom Marsh came. |He| said so.', 'Tom Marsh'],
    ['last_speaker', 'Tom Brook came. |Tom Marsh| said no. “Never,” |he| said.', 'Tom Marsh'],
    ['named_after', 'Tom Brook came. As |he| left, Tom Marsh, the mayor, laughed.', 'Tom Marsh'],
    ['words_before', 'Ann Lee met the editors of the Herald, |who| said so.', 'editors of the Herald'],
    ['body_before', 'Ann Lee came. The report is long. |It| says so.', 'report'],
    ['several_before', 'Six Hale newspapers asked. |They| said so.', 'Six Hale newspapers'],
    ['named_later', '|A judge| closed the pier.\nIt rained.\nJudge Ann Lee left.', 'Ann Lee'],
    ['author', 'It rains.\nIt pours.\n|I| know.\nAnn Lee is a columnist at the Herald.', 'Ann Lee'],
    ['unclear', '|He| said so.', null],
    ['unclear', '“|I| know,” she said.', null],
  ])('%s: %s', (basis, marked, speaker) => {
    expect(lastOf(marked)).toEqual([speaker, basis])
  })

  test('a quotation that runs on goes on with its speaker', () => {
    const text = 'Ann Lee said so. “And more.”'
    const [, carried] = resolveSpeakers(text, storyOf(text).blocks, [
      { source: { start: 0, end: 7 } },
      { source: null, carried: true },
    ])
    expect(carried).toMatchObject({ speaker: 'Ann Lee', decidedBy: 'carried' })
  })

  test('"I" is whoever is quoted with it', () => {
    const text = '“I believe it is safe,” Ann Lee said.'
    const [said] = resolveSpeakers(text, storyOf(text).blocks, [
      { source: { start: 1, end: 2 }, content: [{ start: 11, end: 21 }] },
      { source: { start: 24, end: 31 }, content: [{ start: 0, end: 23 }] },
    ])
    expect(said).toMatchObject({ speaker: 'Ann Lee', decidedBy: 'quoted_speaker' })
  })
})

describe('who is meant', () => {
  test.each<[string, string, string | null]>([
    ['a surname that is a word for a body', 'Ann J. Band came. |Ms. Band| said so.', 'Ann J. Band'],
    ['an initial that is an article', '|Jill A. Marsh, a lawyer,| said so.', 'Jill A. Marsh'],
    ['himself', 'Tom Marsh came. |Marsh himself| said so.', 'Tom Marsh'],
    [
      'who a source works for does not speak',
      '|Tom Marsh, an aide to Peter Lee,| said no. “Yes,” |he| said.',
      'Tom Marsh',
    ],
    [
      'a body has a president',
      'Tom Marsh, president of Hale Watch, came. |Hale Watch| said so. “Yes,” |he| said.',
      'Tom Marsh',
    ],
    [
      'a firm that is used like an adjective',
      '|Tom Marsh, a Portline user,| said no. |Portline| said so. |He| left.',
      'Tom Marsh',
    ],
    [
      'whose style it is',
      'Peter Lee, said |Tom Marsh|, is here. Lee’s plain style won. |His| words count.',
      'Peter Lee',
    ],
    ['her own vote', '|Ann Lee| sang. Asked about her plans should Eve Marsh win, |she| said no.', 'Ann Lee'],
    ['a body behind its noun', 'The Hale Foundation left. |The group| said so.', 'Hale Foundation'],
    ['a firm that has not spoken', 'Two unions met. Portline closed the road. |The company| said so.', 'Portline'],
    ['two bodies', '|both the Hale Union and the Port Board| said so.', 'the Hale Union and the Port Board'],
    ['a person and others', 'Ann Lee came. |Lee and her lawyers| said so.', 'Lee and her lawyers'],
    ['a name with an article in it', '|Keep the Pier, a club,| said so.', 'Keep the Pier'],
    [
      'a title inside the name of a book',
      '|Ann Lee’s Atlas of Presidential Elections| said so.',
      'Ann Lee’s Atlas of Presidential Elections',
    ],
    ['a body that begins like a first name', 'April Marsh came. |April for Hale| said so.', 'April for Hale'],
    [
      'who is several, with what they are',
      'Lee met Latino and black voters, |who| said so.',
      'Latino and black voters',
    ],
    ['which words are quoted', 'Lee has “playbooks” |that| say so.', 'playbooks'],
    ['a paper and who made it', 'Lee saw a tweet from a Hale reporter |that| said so.', 'tweet from a Hale reporter'],
    ['when a paper came', 'Lee hid a key email in 2014 |that| said so.', 'key email'],
    ['a name that follows its clause', 'The site |that| listed the gun, Hale Arms, has gone.', 'Hale Arms'],
    ['an attorney is the person named', 'Ann Lee is the state attorney |who| said so.', 'Ann Lee'],
    ['of whom', 'Hale has five senators, |two of whom| said so.', 'five senators'],
    ['any group is nobody', 'Is there any group |that| knows it?', null],
    [
      'polls by their maker',
      '|A new poll| has it.\nThe survey, conducted by the Hale Institute, is new.\nSo |the poll| says.',
      'survey, conducted by the Hale Institute',
    ],
    [
      'of two polls the last',
      'The Hale Institute poll came. The Marsh University poll came. |The survey| says so.',
      'Marsh University poll',
    ],
    ['several by their verb', 'The Hale Dunes have met. Alone in town, |they| said so.', 'Hale Dunes'],
    ['not what was told', 'Six workers came. They joked and told stories and cheered, |they| said.', 'Six workers'],
    ['minutes are nobody', 'Six workers met. Six minutes passed. |They| said so.', 'Six workers'],
    ['an outlet that has not spoken', 'According to the Hale Times, it rains. |The paper| said more.', 'Hale Times'],
    ['a name before its apposition', 'Lee gave to Hale for All, a club |that| said so.', 'Hale for All'],
    [
      'who is in a place, not the place',
      'Ask the number of young people in the state |who| said so.',
      'young people in the state',
    ],
    [
      'a firm that is called after its town',
      'Portline closed. The Hale-based company opened. |The company| said so.',
      'Portline',
    ],
    [
      'the world’s largest maker is no person',
      '|Tom Marsh| said so. |The world’s largest maker of boats| agreed.',
      'world’s largest maker of boats',
    ],
    ['an exchange is no paper', '|The Hale Stock Exchange| said so. |The paper| agreed.', 'paper'],
    ['an outlet before a firm', 'The Hale Times asked. |Portline| said so. |The paper| agreed.', 'Hale Times'],
    ['a role that another has', 'Ann Lee came. |The Hale spokesman| said so.', 'Hale spokesman'],
  ])('%s', (_name, marked, speaker) => {
    expect(lastOf(marked)[0]).toBe(speaker)
  })
})
