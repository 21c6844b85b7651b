import { describe, expect, test } from 'vitest'
import type { Sign, SignId } from './signs.ts'
import { weighSigns, withoutRepeats } from './weigh-signs.ts'

const sign = (rule: SignId, more: Partial<Sign> = {}): Sign => ({ rule, seen: 'x', sponsor: null, ...more })
const weigh = (rules: SignId[], { title = 'Boats', hasStory = true } = {}) =>
  weighSigns(
    rules.map((rule) => sign(rule)),
    { title, hasStory },
  )

test.each<[string, SignId[], 'high' | 'medium']>([
  ['its type', ['structured_data'], 'high'],
  ['its own statement', ['statement'], 'high'],
  ['the newsroom’s statement', ['newsroom_not_involved'], 'high'],
  ['a label', ['label_at_headline'], 'medium'],
  ['two labels', ['label_at_headline', 'label_at_headline'], 'medium'],
  ['a flag and a section', ['page_flag', 'page_section'], 'high'],
  ['a flag and a label', ['page_flag', 'label_at_headline'], 'high'],
  ['a label and a tag', ['label_at_headline', 'page_tag'], 'high'],
  ['a flag and a tag, both of the page’s data', ['page_flag', 'page_tag'], 'medium'],
  ['a tag and a class', ['page_tag', 'page_class'], 'medium'],
  ['a tag and a partnership, which only support it', ['page_tag', 'partnership'], 'medium'],
])('how sure it is that an article is paid, by %s', (_name, rules, confidence) => {
  expect(weigh(rules)).toMatchObject({ wholeArticle: true, confidence, basis: 'advertising', hints: [] })
})

test.each<[string, SignId[], { title?: string; hasStory?: boolean }]>([
  ['no sign', [], {}],
  ['one that only supports', ['page_tag'], {}],
  ['the same twice', ['page_tag', 'page_tag'], {}],
  ['a page without a story', ['page_flag', 'label_at_headline'], { hasStory: false }],
  ['a page that explains labels', ['page_flag', 'page_section'], { title: 'How we label what is paid for' }],
  ['a page that explains partnerships', ['page_flag', 'partnership'], { title: 'Our policy on partners' }],
])('the newsroom’s own: %s', (_name, rules, place) => {
  expect(weigh(rules, place)).toEqual({
    wholeArticle: false,
    sponsor: null,
    evidence: [],
    basis: null,
    confidence: null,
    disclosed: null,
    hints: rules.map((rule) => `${rule}: x`),
  })
})

test('a page without a story is paid where its type says so, one about labels where it says so of itself', () => {
  expect(weigh(['page_flag', 'structured_data'], { hasStory: false }).wholeArticle).toBe(true)
  expect(weigh(['page_flag', 'label_at_headline'], { title: 'What is a ferry?' }).wholeArticle).toBe(true)
})

test.each<[string, SignId[], string]>([
  ['a press release', ['press_release'], 'press-release'],
  ['a wire’s', ['press_wire', 'page_flag'], 'press-release'],
  ['a contribution', ['contributed_post'], 'contributed'],
  ['a contributed release', ['contributed_post', 'press_release'], 'press-release'],
  ['a contribution that was paid for', ['contributed_post', 'label_at_headline'], 'advertising'],
  ['a contribution with a flag', ['contributed_post', 'page_flag'], 'contributed'],
  ['a grant', ['funded_by'], 'funding'],
  ['a grant and a label', ['funded_by', 'label_at_headline'], 'advertising'],
  ['a grant and a flag', ['funded_by', 'page_flag'], 'advertising'],
  ['a grant and a contribution', ['funded_by', 'contributed_post'], 'contributed'],
  ['a release and a partnership', ['press_release', 'partnership'], 'press-release'],
])('on what grounds: %s', (_name, rules, basis) => {
  expect(weigh(rules)).toMatchObject({ wholeArticle: true, basis })
})

test.each<[string, Array<'before' | 'after' | null>, string]>([
  ['before the story', ['before'], 'before'],
  ['before it and after it', ['after', null, 'before'], 'before'],
  ['after it', [null, 'after'], 'after'],
  ['nowhere', [null], 'nowhere'],
])('readers are told %s', (_name, places, disclosed) => {
  // Where it stands matters, not what it is.
  const element = {} as Element
  const signs = places.map((where) => sign('label_at_headline', where ? { shown: { element, where } } : {}))
  expect(weighSigns(signs, { title: '', hasStory: true }).disclosed).toBe(disclosed)
})

describe('evidence', () => {
  test('is what was seen, by rule, eight signs at most; the sponsor is the first that is named', () => {
    const signs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((seen, index) =>
      sign('statement', { seen, sponsor: index === 0 ? null : `Bank ${index}` }),
    )
    expect(weighSigns(signs, { title: '', hasStory: true })).toMatchObject({
      sponsor: 'Bank 1',
      evidence: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seen) => `statement: ${seen}`),
    })
    expect(weighSigns([sign('page_tag', { seen: 'a' })], { title: '', hasStory: true }).hints).toEqual(['page_tag: a'])
  })

  test('stands once for each rule, whatever its case, and cut short', () => {
    const long = 'x'.repeat(200)
    const signs = [
      sign('page_section', { seen: 'Sponsored' }),
      sign('page_section', { seen: 'SPONSORED' }),
      sign('page_flag', { seen: 'Sponsored' }),
      sign('page_section', { seen: long }),
      sign('page_section', { seen: `${long}y` }),
    ]
    expect(withoutRepeats(signs).map(({ rule, seen }) => [rule, seen])).toEqual([
      ['page_section', 'Sponsored'],
      ['page_flag', 'Sponsored'],
      ['page_section', 'x'.repeat(160)],
    ])
  })

  test('names the sponsor that its words hold, where nothing else does', () => {
    const seen = 'Sponsored by Corvane Bank'
    const sponsorOf = (sponsor: string | null) => withoutRepeats([sign('page_section', { seen, sponsor })])[0]?.sponsor
    expect(sponsorOf(null)).toBe('Corvane Bank')
    expect(sponsorOf('Orlo Travel')).toBe('Orlo Travel')
  })
})
