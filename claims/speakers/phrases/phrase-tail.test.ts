import { expect, test } from 'vitest'
import { tailOf } from './phrase-tail.ts'

test.each<[string, string, string]>([
  ['a name', 'A report by Hale Port came.', ' by Hale Port'],
  ['a name with an article', 'A report by the Hale Port came.', ' by the Hale Port'],
  ['a name with an initial', 'A report by Ann J. Lee came.', ' by Ann J. Lee'],
  ['an initial that ends the text', 'A report by Ann J.', ' by Ann J'],
  ['a name that goes on', 'A report by the Port Authority of Hale came.', ' by the Port Authority of Hale'],
  ['a name in another', 'A report by Ann Lee of boats.', ' by Ann Lee'],
  ['a body and its name', 'A report by the website Portline says so.', ' by the website Portline'],
  [
    'somebody of a body',
    'A report from the Hale Port’s chief engineer says so.',
    ' from the Hale Port’s chief engineer',
  ],
  ['several things of a body', 'A report from the Hale Port’s boats says so.', ' from the Hale Port’s boats'],
  ['a thing of a body', 'A report from the Hale Port’s wet boat says so.', ''],
  [
    'a body of a body',
    'A report from the Hale Herald editorial board says so.',
    ' from the Hale Herald editorial board',
  ],
  ['no body that goes on', 'A report from the Hale Herald board members came.', ' from the Hale Herald'],
  ['no body behind a preposition', 'A report by Ann Lee for companies and the company.', ' by Ann Lee'],
  ['no body behind "and"', 'A report by Ann Lee and company.', ' by Ann Lee'],
  ['who wrote it', 'A report, written by Ann Lee, came.', ', written by Ann Lee'],
  ['who released it when', 'A report released in June by Ann Lee came.', ' released in June by Ann Lee'],
  ['who released it on which day', 'A report released Friday by Ann Lee came.', ' released Friday by Ann Lee'],
  ['several', 'A report for 400 state officials came.', ' for 400 state officials'],
  ['nothing', 'A report came.', ''],
])('%s', (_name, text, tail) => {
  expect(tailOf(text, 'A report'.length)).toBe(tail)
})
