import { expect, test } from 'vitest'
import { messagesIn } from '../../locales/testing/messages-in.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { criteria } from './criteria.ts'
import { regulatorFor, regulators } from './regulators.ts'
import { judgeWording } from './wording.ts'

test.each([
  ['en-US', null, 'ftc'],
  ['en', 'https://paper.example/a', 'ftc'],
  ['en-GB', null, 'cap'],
  ['en', 'https://paper.co.uk/a', 'cap'],
  ['en-US', 'https://paper.co.uk/a', 'ftc'],
  ['de-AT', null, 'german_courts'],
  ['fr_FR', null, 'arpp'],
  ['es-419', 'https://diario.example/a', 'autocontrol'],
  ['it', null, 'ucpd'],
  ['ja', null, 'icc'],
  [null, null, 'ftc'],
])('language %s at %s: %s', (language, url, id) => {
  expect(regulatorFor(language, url).id).toBe(id)
})

const rulings = regulators.flatMap(({ id, rulings }) =>
  rulings.flatMap(({ words, as, problem, examples }) => examples.map((text) => ({ id, words, as, problem, text }))),
)

test.each(rulings)('$id on “$text”: $as', ({ id, words, as, problem, text }) => {
  expect(words.test(text)).toBe(true)
  const own = regulators.find((regulator) => regulator.id === id)?.rulings.find((ruling) => ruling.words.test(text))
  expect(own && { as: own.as, problem: own.problem }).toEqual({ as, problem })
})

test.each([
  ['Sponsored', 'en-GB', 'unclear', 'sponsored_word'],
  ['Advertisement', 'en-GB', 'clear', null],
  ['In association with Acme', 'en-GB', 'unclear', 'by_sponsor'],
  ['Promoted', 'en-US', 'unclear', 'promoted_word'],
  ['Paid Post', 'en-US', 'clear', null],
  ['Sponsored by Acme', 'de', 'unclear', 'by_sponsor'],
  ['Anzeige', 'de', 'clear', null],
  ['Advertorial', 'de', 'unclear', 'not_plain_german'],
  ['Advertorial', 'en-GB', 'clear', null],
  ['Publicité', 'fr', 'clear', null],
  ['En partenariat avec Acme', 'fr', 'unclear', 'by_sponsor'],
  ['Publicidad', 'es', 'clear', null],
  ['Partner content', 'it', 'unclear', 'partner_word'],
  ['by Taboola', 'en', 'unclear', 'network_only'],
])('“%s” on a page in %s is %s', (text, language, as, problem) => {
  const wording = wordingOf(text)
  expect(wording).not.toBeNull()
  if (!wording) return
  expect(judgeWording(text, wording, regulatorFor(language, null))).toMatchObject({ as, problem })
})

test('every problem has its sentence, and every regulator its name', () => {
  const messages = messagesIn('en')
  const ids = [
    ...criteria.flatMap(({ problems }) => problems),
    ...regulators.flatMap(({ rulings }) => rulings.flatMap(({ problem }) => problem ?? [])),
    'no_label',
    'affiliate_undisclosed',
  ]
  expect(ids.filter((id) => !messages[`disclosureProblems_${id}`])).toEqual([])
  expect(regulators.filter(({ id }) => !messages[`regulators_${id}`])).toEqual([])
})
