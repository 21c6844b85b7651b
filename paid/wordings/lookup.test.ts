import { expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { languages } from './languages/index.ts'
import { buildLookup } from './lookup.ts'

test('wordings are looked up by their plain words: whole, before a name or behind one', () => {
  const { whole, before, after } = runAtOnce(buildLookup())
  expect(whole.get('sponsored')).toMatchObject({
    id: 'en: sponsored',
    class: 'sponsored',
    language: 'en',
    tellsOfText: true,
    onlyIn: null,
    menuName: true,
  })
  expect(before.get('paid post on')).toMatchObject({ id: 'en: paid post on', class: 'advertisement', menuName: false })
  expect(whole.get('paid post on')).toBeUndefined()
  expect(after.get('sponsorluğunda')).toMatchObject({ id: 'tr: sponsorluğunda', class: 'sponsored' })
})

test('an advertisement tells of a space, a sponsor of a text, where the table doesn’t say otherwise', () => {
  const { whole } = runAtOnce(buildLookup())
  expect(whole.get('advertisement')?.tellsOfText).toBe(false)
  expect(whole.get('publirreportajes')).toMatchObject({ class: 'advertisement', tellsOfText: true })
  expect(whole.get('supported by')).toMatchObject({ class: 'presented-by', tellsOfText: false })
})

test.each([
  ['in one language alone', 'annons', ['sv']],
  ['in several alone', 'adv', ['it', 'id']],
  ['in one alone and in another without a limit', 'reklame', null],
  ['without a limit and in another alone', 'annonce', null],
  ['in several without a limit', 'reklama', null],
])('a wording that is a label %s', (_name, text, onlyIn) => {
  expect(runAtOnce(buildLookup()).whole.get(text)?.onlyIn).toEqual(onlyIn)
})

test('the first table that has a wording rates it', () => {
  expect(runAtOnce(buildLookup()).whole.get('advertorial')?.language).toBe('en')
})

test('a text’s first or last word tells whether it is worth looking further', () => {
  const { firstWords, lastWords, leadIns, before, after, recommendedBy } = runAtOnce(buildLookup())
  expect(firstWords).toEqual(new Set([...before.keys()].map((text) => text.replace(/ .*/, ''))))
  expect(lastWords).toEqual(new Set([...after.keys()].map((text) => text.replace(/.* /, ''))))
  expect(leadIns).toEqual(new Set([...recommendedBy].map((text) => text.replace(/ .*/, ''))))
  expect(firstWords).toContain('sponsored')
  expect(lastWords).toContain('sponsorluğunda')
  expect(leadIns).toContain('by')
})

test('sentences, headings and the lead-ins of networks are those of all tables', () => {
  const { sentences, softHeadings, recommendedBy } = runAtOnce(buildLookup())
  expect(sentences).toHaveLength(languages.flatMap((table) => table.sentences).length)
  const german = sentences.find(({ fits }) => fits('artikel wird nach der anzeige fortgesetzt'))
  expect(german).toMatchObject({
    language: 'de',
    wording: { class: 'advertisement', tellsOfText: false, onlyIn: null, menuName: false },
  })
  expect(softHeadings).toContain('around the web')
  expect(recommendedBy).toContain('empfohlen von')
  const english = ['by', 'powered by', 'recommended by', 'provided by', 'content by', 'links by', 'presented by']
  for (const leadIn of english) expect(recommendedBy).toContain(leadIn)
})

test('a step is a language', () => {
  expect([...buildLookup()]).toHaveLength(languages.length)
})
