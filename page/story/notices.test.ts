import { describe, expect, test } from 'vitest'
import type { PageFacts } from '../../types/review.ts'
import type { StoryAside } from '../../types/story.ts'
import { isOtherLanguage, noticesFor } from './notices.ts'

const facts: PageFacts = {
  url: null,
  title: null,
  siteName: null,
  language: 'en',
  published: null,
  modified: null,
  byline: [],
  articleType: 'unknown',
  corrections: [],
}
const sentence =
  'The council said on Tuesday that it would close the bridge in the spring, and that it has no money for a new one. '

function noticesOf(
  text: string,
  more: { free?: boolean; words?: number; body?: string; nodes?: number; asides?: StoryAside[] } = {},
) {
  return noticesFor({
    facts,
    story: { text, blocks: [], links: [], asides: more.asides ?? [] },
    cutShort: false,
    nodes: more.nodes ?? 100,
    access: { free: more.free ?? null, words: more.words ?? null, body: more.body ?? null },
  })
}

describe('what a reader must know about a reading', () => {
  test('a story of ordinary length needs no notice', () => {
    expect(noticesOf(sentence.repeat(20))).toEqual([])
  })

  test('no text is no story', () => {
    expect(noticesOf('')).toEqual(['no-story'])
  })

  test('a few lines are a short story', () => {
    expect(noticesOf(sentence.repeat(2))).toEqual(['short-story'])
  })

  test('a page that counts more words than it shows is cut off', () => {
    expect(noticesOf(sentence.repeat(10), { words: 900 })).toEqual(['truncated'])
    expect(noticesOf(sentence.repeat(10), { body: sentence.repeat(40) })).toEqual(['truncated'])
  })

  test('a page that isn’t free but shows its whole story is not', () => {
    expect(noticesOf(sentence.repeat(40), { free: false, words: 920 })).toEqual([])
  })

  test('a wall below a few paragraphs cuts the story off', () => {
    const asides: StoryAside[] = [{ kind: 'boilerplate', text: 'Subscribe to continue reading.' }]
    expect(noticesOf(sentence.repeat(6), { asides })).toEqual(['truncated'])
    expect(noticesOf(sentence.repeat(40), { asides })).toEqual([])
  })

  test('a page with very many nodes', () => {
    expect(noticesOf(sentence.repeat(20), { nodes: 150_000 })).toEqual(['very-large-page'])
  })
})

describe('language', () => {
  test.each([
    ['en', sentence.repeat(5), false],
    ['de', sentence.repeat(5), false],
    [
      'en',
      'Der Stadtrat hat am Dienstag beschlossen, die Brücke im Frühjahr zu schließen, weil das Geld fehlt. '.repeat(5),
      true,
    ],
    [
      'en',
      'El consejo dijo el martes que cerraría el puente en primavera porque no hay dinero para uno nuevo. '.repeat(5),
      true,
    ],
    ['en', 'Городской совет решил закрыть мост весной, потому что нет денег на новый. '.repeat(8), true],
    ['en', '市議会は火曜日、春に橋を閉鎖すると述べた。新しい橋を架ける資金はないという。'.repeat(10), true],
    ['fr', 'Oui.', true],
    [null, 'Ok.', false],
  ] as const)('declared %s: %.40s… is another language: %s', (language, text, other) => {
    expect(isOtherLanguage(language, text)).toBe(other)
  })
})
