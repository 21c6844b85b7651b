import { expect, test } from 'vitest'
import { type SpeakerAndKind, speakersIn } from '../testing/resolved-in.ts'

test.each<[string, string, SpeakerAndKind[]]>([
  [
    'a first name that ends like an adverb',
    'Carly Marsh opened the pier. |Marsh| said so. |She| said no more.',
    [
      ['Carly Marsh', 'named'],
      ['Carly Marsh', 'named'],
    ],
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
  [
    'a first name tells who she is',
    'Ann Lee met Peter Marsh. |Marsh| said no. |She| said yes.',
    [
      ['Peter Marsh', 'named'],
      ['Ann Lee', 'named'],
    ],
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
    'it is the body that spoke',
    '|The Hale Institute| said no. |It| said more.',
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
  ['a slogan is nobody', 'Signs read “Girl Power” there. |She| said so.', [[null, 'named']]],
  [
    'whoever is named in a later clause may be he',
    '|Tom Marsh| came. “So,” |he| told Ann Lee, where Marsh spoke.',
    [
      ['Tom Marsh', 'named'],
      ['Tom Marsh', 'named'],
    ],
  ],
])('%s', (_name, marked, expected) => {
  expect(speakersIn(marked)).toEqual(expected)
})
