import { expect, test } from 'vitest'
import { isBodyByContext } from './body-by-context.ts'

/** A bar stands for the name. */
test.each<[string, string, boolean]>([
  ['persons have no presidents', 'He met the president of | there.', true],
  ['nor officials', 'He met officials at | there.', true],
  ['nor a spokeswoman of them', 'He met a spokeswoman of | there.', true],
  ['a word that ends like an office', 'He met a vicechair of | there.', false],
  ['a president before', 'He met the president of all, | there.', false],
  ['used like an adjective', 'He met a | user.', true],
  ['used like an adjective behind "an"', 'He met an | user.', true],
  ['behind a word that ends like an article', 'He met a idea | user.', false],
  ['no noun behind it', 'He met a | .', false],
  ['a short word behind it', 'He met a | in it.', false],
  ['an adjective, but no article', 'He met the | user.', false],
  ['which', 'He met |, which left.', true],
  ['which without a comma', 'He met | which left.', true],
  ['a word that begins like "which"', 'He met | whichever.', false],
  ['which, later', 'He met | and a dog, which left.', false],
  ['with an apposition', 'He met |, a news agency, there.', true],
  ['with an apposition and where', 'He met |, the news agency based in Hale, there.', true],
  ['with an apposition at the end', 'He met |, an agency.', true],
  ['with an apposition of a person', 'He met |, a news writer, there.', false],
  ['with an apposition of a person, and "its"', '|, a writer, said its work.', false],
  ['with an apposition that goes on', 'He met |, a news agency: there.', false],
  ['without an article', 'He met |, agency of old, there.', false],
  ['its', '| said its pier was closed.', true],
  ['its, behind a verb in s', '| closes its pier.', true],
  ['its, behind a verb in ed', '| closed its pier.', true],
  ['it, of one word', '| said it was closed.', true],
  ['it, of another clause', '| left; it was closed.', false],
  ['it, in quotation', '| said “it is closed”.', false],
  ['it, behind another name', '| said Portline closed it.', false],
  ['it, before another name', '| said it told Portline.', true],
  ['no "it"', '| said this was closed.', false],
  ['a word that holds "its"', '| said kits were closed.', false],
  ['a word that begins with "it"', '| said items were closed.', false],
  ['it, without a verb', '| and its pier.', false],
])('%s', (_name, marked, expected) => {
  const [before = '', after = ''] = marked.split('|')
  expect(isBodyByContext(before, after, true)).toBe(expected)
})

test.each<[string, boolean]>([
  [' said its pier was closed.', true],
  [' said it was closed.', false],
  [' said it was closed, and its pier.', true],
])('a name of two words%s', (after, expected) => {
  expect(isBodyByContext('', after, false)).toBe(expected)
})
