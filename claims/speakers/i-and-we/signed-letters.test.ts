import { expect, test } from 'vitest'
import { lastSpeakerIn } from '../../testing/resolved-in.ts'
import { storyOf } from '../../testing/story-of.ts'
import { signaturesOf, signerAfter } from './signed-letters.ts'

const letter = 'It rained on the old pier for days, and nobody came.'

/** The signatures of a page. */
function signedIn(text: string): string[] {
  return signaturesOf(text, storyOf(text).blocks).map(({ start, end }) => text.slice(start, end))
}

test.each<[string, string, string[]]>([
  ['a letter', `${letter}\nAnn Lee`, ['Ann Lee']],
  ['with an initial and a stop', `${letter}\nAnn D. Lee.`, ['Ann D. Lee.']],
  ['a post', `${letter}\n@annlee.`, ['@annlee.']],
  ['several letters', `${letter}\nAnn Lee\n${letter}\nTom Marsh`, ['Ann Lee', 'Tom Marsh']],
  ['with a place', `${letter}\nAnn Lee\nHale, Ohio\n${letter}`, ['Ann Lee']],
  ['a name alone before paragraphs', `${letter}\nAnn Lee\n${letter}`, []],
  ['a heading that is a name', `${letter}\n# Ann Lee\n${letter}\nTom Marsh`, ['Tom Marsh']],
  ['a name in a row of lines', `${letter}\nAnn Lee\nTom Marsh`, []],
  ['a single word', `${letter}\nLetters`, []],
  ['a sentence', `${letter}\nAnn Lee left.`, []],
  ['a page that is a name', 'Ann Lee', []],
  ['a page without any', letter, []],
])('%s', (_name, text, signatures) => {
  expect(signedIn(text)).toEqual(signatures)
})

test('whoever signs next below signs a letter', () => {
  const text = `${letter}\nAnn Lee.\n${letter}\nTom Marsh`
  const signatures = signaturesOf(text, storyOf(text).blocks)
  const [first = 0, second = 0] = signatures.map(({ start }) => start)
  const signers = [0, first - 1, first, second - 1, second].map((at) => signerAfter(at, text, signatures))
  expect(signers).toEqual(['Ann Lee', 'Ann Lee', 'Tom Marsh', 'Tom Marsh', null])
})

test.each<[string, string, string | null]>([
  ['"I" signs below', `Then |I| said it rained on the pier for days, and nobody came.\nAnn Lee`, 'Ann Lee'],
  ['"we" may be the page', `Then |we| asked whether it rained on the pier for days.\nAnn Lee`, null],
  [
    '"I" in a quotation is who is quoted',
    `He said: “|I| think that it rained on the old pier for days.”\nAnn Lee`,
    null,
  ],
  ['"I" below the last signature', `${letter}\nAnn Lee\nHale, Ohio\nThen |I| left.`, null],
])('%s', (_name, marked, speaker) => {
  expect(lastSpeakerIn(marked)).toBe(speaker)
})
