import { expect, test } from 'vitest'
import { splitWords } from './split-words.ts'

/** The words of a text, with a sign for what each is: # a number, . a mark. */
function split(text: string, start = 0, end = text.length): string {
  const signs = { word: '', number: '#', mark: '.' }
  return splitWords(text, { start, end })
    .map(({ text: own, kind }) => `${signs[kind]}${own}`)
    .join(' ')
}

test.each([
  ['Ann Lee said so.', 'Ann Lee said so ..'],
  ['“No,” she said — twice...', '.“ No ., .” she said .— twice ....'],
  ["''No`` -- x", ".'' No .`` .-- x"],
  ["he’s Smith's didn’t they'll I’d I’m we’ve you’re", "he ’s Smith 's did n’t they 'll I ’d I ’m we ’ve you ’re"],
  ['’s', '.’ s'],
  ['It cost $3,500.50 or €7, 12% or 4.5%.', 'It cost #$3,500.50 or #€7 ., #12% or #4.5% ..'],
  ['In 2019, 10:30', 'In #2019 ., #10:30'],
  ['the U.S. and Mr. Lee of Acme Corp. in Feb. 2020', 'the U.S. and Mr. Lee of Acme Corp. in Feb. #2020'],
  ['the end. Then', 'the end .. Then'],
  ['well-known AT&T and/or O’Shea', 'well-known AT&T and/or O’Shea'],
  ['see https://paper.example/a?b=1 or www.paper.example', 'see https://paper.example/a?b=1 or www.paper.example'],
  ['@ann_lee wrote #pier_2', '@ann_lee wrote #pier_2'],
  ['naïve Größe 港', 'naïve Größe 港'],
  ['$ €', '.$ .€'],
  ['', ''],
])('%s', (text, words) => {
  expect(split(text)).toBe(words)
})

test('of a text a stretch is split, and places count in the whole of it', () => {
  const text = 'So. He’s here.'
  expect(splitWords(text, { start: 4, end: 13 })).toEqual([
    { text: 'He', lower: 'he', kind: 'word', start: 4, end: 6 },
    { text: '’s', lower: "'s", kind: 'word', start: 6, end: 8 },
    { text: 'here', lower: 'here', kind: 'word', start: 9, end: 13 },
  ])
})
