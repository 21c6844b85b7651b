import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { languages, messagesIn } from '../../locales/testing/messages-in.ts'
import { longReview, paidArticleReview, sampleReview } from '../fixtures/sample-review.ts'
import { summaryOf } from '../panel/summary.ts'
import { speak, translate } from './translate.ts'

const english = messagesIn('en')
const others = languages.filter((language) => language !== 'en')

afterEach(() => speak(null))

test('four languages are there', () => {
  expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr'])
})

describe.each(others)('%s', (language) => {
  const messages = messagesIn(language)

  test('has every message of the English and none beside it', () => {
    const missing = Object.keys(english).filter((name) => !(name in messages))
    const unknown = Object.keys(messages).filter((name) => !(name in english))
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] })
  })

  test('fills in what the English fills in, and has plural forms where the English has them', () => {
    const unlike = Object.entries(english).flatMap(([name, text]) => {
      const own = messages[name] ?? ''
      return placesIn(text) === placesIn(own) && isPlural(text) === isPlural(own) ? [] : [name]
    })
    expect(unlike).toEqual([])
  })

  test('says which language it is', () => {
    expect(messages.locale).toBe(language)
  })

  test('has rules that are no longer than a card bears', () => {
    const long = Object.entries(messages).filter(
      ([name, text]) => /^(?:rules|disclosure)/.test(name) && text.length > 110,
    )
    expect(long).toEqual([])
  })

  test('is no copy of the English', () => {
    const same = Object.keys(english).filter((name) => english[name] === messages[name])
    expect(same.length / Object.keys(english).length).toBeLessThan(0.15)
  })
})

/** Which of `$1` to `$9` a text has, in any of its plural forms. */
function placesIn(text: string): string {
  return [...new Set(text.match(/\$[1-9]/g))].sort().join(' ')
}

function isPlural(text: string): boolean {
  return text.includes(' | ')
}

test('a chosen language is spoken at once, with its plural forms and its way of writing numbers', () => {
  speak(messagesIn('de'))
  expect(translate('queries.earlier', 1, ['1'])).toBe('1 Rückfrage davor')
  expect(translate('queries.earlier', 3, ['3'])).toBe('3 Rückfragen davor')
  expect(summaryOf(longReview(2000))).toMatch(/^Dieser Text hat 2\.000 Sätze\. 625 nennen ihre Quelle\./)
  speak(messagesIn('fr'))
  expect(summaryOf(sampleReview)).toContain('Payé sur cette page : 5 blocs (1 sans mention) et 2 liens.')
  speak(messagesIn('es'))
  expect(summaryOf(paidArticleReview)).toMatch(/^Northern Seafood Board ha pagado por este artículo\./)
  speak(null)
  expect(translate('queries.earlier', 3, ['3'])).toBe('3 earlier queries')
})

/** Groups whose members are named by ids that only turn up at run time, and names that the manifest uses. */
const namedAtRunTime =
  /^(?:rules|disclosureProblems|paidEvidence|regulators|disclosureAspects|verdict|verdictMeaning|articleType|notice|queryScope|sourcingNotices|sourcingRules|sources_kind|sources_type|sources_decidedBy|paid_wording|queries_strengths|strengthMeaning|options_textSizes|options_themes|about_missingPart|state_refused|extension|action)/

test('every message is shown somewhere', () => {
  const root = join(import.meta.dirname, '../..')
  const code = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    )
    .join('\n')
  const used = new Set(
    [...code.matchAll(/['"`]([a-z]\w*(?:\.\w+)+|locale|direction)['"`]/g)].map(([, key]) => key?.replaceAll('.', '_')),
  )
  expect(Object.keys(english).filter((name) => !namedAtRunTime.test(name) && !used.has(name))).toEqual([])
})
