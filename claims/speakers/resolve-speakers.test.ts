import { describe, expect, test } from 'vitest'
import { resolvedIn } from '../testing/resolved-in.ts'

/** Sources stand between bars, in reading order. */
function speakersOf(marked: string): Array<[string | null, string]> {
  return resolvedIn(marked).map(({ speaker, sourceKind }) => [speaker, sourceKind])
}

describe('resolveSpeakers', () => {
  test.each<[string, string, Array<[string | null, string]>]>([
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
      'a first name that ends like an adverb',
      'Carly Marsh opened the pier. |Marsh| said so. |She| said no more.',
      [
        ['Carly Marsh', 'named'],
        ['Carly Marsh', 'named'],
      ],
    ],
    [
      'a surname that is a colour or a place',
      'Anna White opened the pier. |Ms. White| said so.',
      [['Anna White', 'named']],
    ],
    ['somebody introduced by one name', 'Lee met a resident named Caroline. |She| said no.', [['Caroline', 'named']]],
    [
      'any judge is nobody',
      '|Ann Lee| said no. It is odd for |a judge| to say so much. |She| said yes.',
      [
        ['Ann Lee', 'named'],
        ['judge', 'unnamed'],
        ['Ann Lee', 'named'],
      ],
    ],
    [
      'names of a list are in mind as its first is',
      'Tom Lee sings songs by Carl Brook, Peter Hale and Bill Dunn. |He| said so.',
      [['Tom Lee', 'named']],
    ],
    [
      'who belongs to a body is who speaks, not the body',
      'Officials in the Hale government |who| praised it left.',
      [['Officials in the Hale government', 'unnamed']],
    ],
    [
      'a second "who" goes back to where the first does',
      'Ann Lee, |who| opened the pier and |who| said so, left.',
      [
        ['Ann Lee', 'named'],
        ['Ann Lee', 'named'],
      ],
    ],
    [
      'an apposition with another name in it',
      'Ann Lee, the former head of Hale Port |who| said so, left.',
      [['Ann Lee', 'named']],
    ],
    ['leaders of a chamber', 'Majority Leader Tom Marsh came. |Marsh| said so.', [['Tom Marsh', 'named']]],
    ['bodies keep their whole name', '|The State Department| said so.', [['State Department', 'named']]],
    [
      'a first name tells who she is',
      'Ann Lee met Peter Marsh. |Marsh| said no. |She| said yes.',
      [
        ['Peter Marsh', 'named'],
        ['Ann Lee', 'named'],
      ],
    ],
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
      'he is the last man who spoke',
      '|Tom Marsh| said no. |He| said more.',
      [
        ['Tom Marsh', 'named'],
        ['Tom Marsh', 'named'],
      ],
    ],
    [
      'she is not Mr.',
      '|Ms. Ann Lee| said no to Mr. Tom Marsh. |Mr. Marsh| agreed. |She| said more.',
      [
        ['Ann Lee', 'named'],
        ['Tom Marsh', 'named'],
        ['Ann Lee', 'named'],
      ],
    ],
    [
      'he is whoever has become the subject',
      '|Ann Lee| said no. Tom Marsh came late. |He| said more.',
      [
        ['Ann Lee', 'named'],
        ['Tom Marsh', 'named'],
      ],
    ],
    [
      'a pronoun takes over that its source is unnamed',
      '|A police spokeswoman| said no. |She| said more.',
      [
        ['police spokeswoman', 'unnamed'],
        ['police spokeswoman', 'unnamed'],
      ],
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
      'it is the body that spoke',
      '|The Hale Institute| said no. |It| said more.',
      [
        ['Hale Institute', 'named'],
        ['Hale Institute', 'named'],
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
    [
      'they are the last group',
      '|Two officials| said no. |They| said more.',
      [
        ['Two officials', 'unnamed'],
        ['Two officials', 'unnamed'],
      ],
    ],
    ['nobody has spoken: nobody can be told', '|He| said so.', [[null, 'named']]],
    ['vague sources have no name', '|Critics| said so.', [[null, 'vague']]],
    ['two persons of one surname', 'Ann Lee met Tom Lee. |Lee| said so.', [['Lee', 'named']]],
    ['words that open a sentence are no names', 'But Ann Lee came. |Lee| said so.', [['Ann Lee', 'named']]],
    [
      'bodies are no persons',
      'The Hale Institute closed. |Ann Lee| said so. |She| said more.',
      [
        ['Ann Lee', 'named'],
        ['Ann Lee', 'named'],
      ],
    ],
    [
      'two who speak as one, and "they" after them',
      '|Ann Lee and Tom Marsh| said so. |They| said more.',
      [
        ['Ann Lee and Tom Marsh', 'named'],
        ['Ann Lee and Tom Marsh', 'named'],
      ],
    ],
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
    [
      'whoever is named after the clause',
      '|Tom Marsh| came. As |he| left, Peter Lee, the mayor, laughed.',
      [
        ['Tom Marsh', 'named'],
        ['Peter Lee', 'named'],
      ],
    ],
    ['a relative pronoun', 'They met Ann Lee, the mayor of Hale, |who| said so.', [['Ann Lee', 'named']]],
    [
      'the man who spoke last, not the one who spoke most',
      '|Tom Marsh| said so. |He| said so. |He| said so. |Jo Kang| said no. “Never,” |he| said.',
      [
        ['Tom Marsh', 'named'],
        ['Tom Marsh', 'named'],
        ['Tom Marsh', 'named'],
        ['Jo Kang', 'named'],
        ['Jo Kang', 'named'],
      ],
    ],
    ['a name after what it holds', '|The Hale Group’s CEO, Kimber Frits,| said so.', [['Kimber Frits', 'named']]],
    [
      'not who is in mind where the words say whose',
      '|Tom Marsh| said so. |The chairman of the Hale party| agreed.',
      [
        ['Tom Marsh', 'named'],
        ['chairman of the Hale party', 'named'],
      ],
    ],
    ['a slogan is nobody', 'Signs read “Girl Power” there. |She| said so.', [[null, 'named']]],
    [
      'whoever is named in a later clause may be he',
      '|Tom Marsh| came. “So,” |he| told Ann Lee, where Marsh spoke.',
      [
        ['Tom Marsh', 'named'],
        ['Tom Marsh', 'named'],
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
    expect(speakersOf(marked)).toEqual(expected)
  })
})
