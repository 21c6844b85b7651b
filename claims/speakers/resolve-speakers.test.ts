import { expect, test } from 'vitest'
import { type SpeakerAndKind, speakersIn } from '../testing/resolved-in.ts'

test.each<[string, string, SpeakerAndKind[]]>([
  [
    'a surname gets its first name',
    '|Ann Lee| opened the pier. |Lee| said so.',
    [
      ['Ann Lee', 'named'],
      ['Ann Lee', 'named'],
    ],
  ],
  [
    'also where the full name stands without speaking',
    'Ann Lee opened the pier. |Ms. Lee| said so.',
    [['Ann Lee', 'named']],
  ],
  ['titles are no part of the name', '|Vice President Ann Lee| said so.', [['Ann Lee', 'named']]],
  [
    'nor who the speaker works for',
    'Ann Lee came. |Tom Marsh, a spokesman for Ms. Lee,| said so.',
    [['Tom Marsh', 'named']],
  ],
  ['initials', '|Ann D. Lee| said so.', [['Ann D. Lee', 'named']]],
  [
    'a surname that is a colour or a place',
    'Anna White opened the pier. |Ms. White| said so.',
    [['Anna White', 'named']],
  ],
  ['leaders of a chamber', 'Majority Leader Tom Marsh came. |Marsh| said so.', [['Tom Marsh', 'named']]],
  ['bodies keep their whole name', '|The State Department| said so.', [['State Department', 'named']]],
  ['nor is what stands before the title', '|Hale Mayor Ann Lee| said so.', [['Ann Lee', 'named']]],
  ['a role in lower case', '|port president Ann Lee| said so.', [['Ann Lee', 'named']]],
  ['nor are appositions', '|Ann Lee, the mayor of Hale,| said so.', [['Ann Lee', 'named']]],
  ['a name after its role', '|A spokesman, Tom Marsh,| said so.', [['Tom Marsh', 'named']]],
  [
    'hyphens and accents',
    '|Iván Espino-Mar| said so. Later |Espino-Mar| said more.',
    [
      ['Iván Espino-Mar', 'named'],
      ['Iván Espino-Mar', 'named'],
    ],
  ],
  ['particles', 'Ursula van der Lee came. |Ms. van der Lee| said so.', [['Ursula van der Lee', 'named']]],
  ['a title with its holder elsewhere', 'Mayor Ann Lee came. |The mayor| said so.', [['Ann Lee', 'named']]],
  [
    'a title from an apposition',
    'Ann Lee, director of the port, came. |The director| said so.',
    [['Ann Lee', 'named']],
  ],
  [
    'a title that two hold stays open',
    'Senator Ann Lee met Senator Tom Marsh. |The senator| said so.',
    [['senator', 'named']],
  ],
  [
    'the spokeswoman is the one before',
    '|A White House spokeswoman| said no. |The spokeswoman| said more.',
    [
      ['White House spokeswoman', 'unnamed'],
      ['White House spokeswoman', 'unnamed'],
    ],
  ],
  [
    'short forms of bodies',
    '|The Hale Institute| said no. |The institute| said more.',
    [
      ['Hale Institute', 'named'],
      ['Hale Institute', 'named'],
    ],
  ],
  ['vague sources have no name', '|Critics| said so.', [[null, 'vague']]],
  ['two persons of one surname', 'Ann Lee met Tom Lee. |Lee| said so.', [['Lee', 'named']]],
  ['words that open a sentence are no names', 'But Ann Lee came. |Lee| said so.', [['Ann Lee', 'named']]],
  [
    'the paper, the company: the body that spoke last',
    '|The Hale Herald| wrote so. |The paper| wrote more. |Portline| said no. |The company| denied it.',
    [
      ['Hale Herald', 'named'],
      ['Hale Herald', 'named'],
      ['Portline', 'named'],
      ['Portline', 'named'],
    ],
  ],
  ['his father is not who has the title', 'Father Ann Lee came. |Her father| said so.', [['Her father', 'named']]],
  ['a name after what it holds', '|The Hale Group’s CEO, Kimber Frits,| said so.', [['Kimber Frits', 'named']]],
  [
    'not who is in mind where the words say whose',
    '|Tom Marsh| said so. |The chairman of the Hale party| agreed.',
    [
      ['Tom Marsh', 'named'],
      ['chairman of the Hale party', 'named'],
    ],
  ],
  ['a first name', 'Tom Marsh met Ann Lee. |Tom| said so.', [['Tom Marsh', 'named']]],
  [
    'the website of an office',
    '|the Hale secretary of state’s website|',
    [['Hale secretary of state’s website', 'document']],
  ],
  ['headings give no names', '# Mayor Slams Lee\n|Lee| said so.', [['Lee', 'named']]],
])('%s', (_name, marked, expected) => {
  expect(speakersIn(marked)).toEqual(expected)
})
