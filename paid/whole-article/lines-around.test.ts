// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import { proseOf } from './article-place.ts'
import { linesAround } from './lines-around.ts'

/** A paragraph as long as prose is, told apart by its first word. */
const prose = (word: string) => `<p>${word.padEnd(80, ' ferry')}</p>`
const headline = '<h1>Boats</h1>'
const linkOf = (length: number) => `<a href="/k">${'x'.repeat(length)}</a>`
const longLink = '<a href="/k">Ten kitchens that will surprise everybody who visits</a>'

const breaks = (count: number) => '<br>'.repeat(count)

/** The work of finding the lines around the story of a page. */
function workOn(body: string) {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const place = {
    storyRoot: page.getElementById('story'),
    headline: page.querySelector('h1'),
    url: null,
    rendering: staticRendering(page),
  }
  return { place, work: (shown = place.rendering) => linesAround({ ...place, rendering: shown }, proseOf(place)) }
}

/** Where each line stands that is found around a page's story, and its first word. */
function linesOf(body: string): string[] {
  return runAtOnce(workOn(body).work()).map(({ text, where }) => `${where}: ${text.split(' ')[0]}`)
}

describe('at the headline', () => {
  const atHead = (body: string) => linesOf(body).filter((line) => line.startsWith('head'))
  const story = `<div id="story">${prose('One')}</div>`

  test.each<[string, string, string[]]>([
    [
      'above and below it',
      `<main><p>Kicker</p>${headline}<p>Byline</p>${story}<p>After</p></main>`,
      ['Kicker', 'Boats', 'Byline'],
    ],
    [
      'in boxes of their own',
      `<main><div><span>Kicker</span></div><div>${headline}</div><div><p>Byline</p></div>${story}</main>`,
      ['Kicker', 'Boats', 'Byline'],
    ],
    [
      'up to the first paragraph',
      `<main>${headline}<div id="story"><p>Deck</p>${prose('One')}<p>Late</p>${prose('Two')}</div></main>`,
      ['Boats', 'Deck'],
    ],
    [
      'words set off within a line belong to it',
      `<main><p>Paid <b>post</b> <a href="/c">by us</a></p>${headline}${story}</main>`,
      ['Paid', 'Boats'],
    ],
    [
      'text beside a block is no line',
      `<main><div>Loose <p>Kicker</p></div>${headline}${story}</main>`,
      ['Kicker', 'Boats'],
    ],
    [
      'what is no text',
      `<main><script>var a</script><style>p {}</style><noscript>Old</noscript><template>T</template><p> </p>${headline}${story}</main>`,
      ['Boats'],
    ],
    ['what is hidden', `<main><p hidden>Secret</p>${headline}${story}</main>`, ['Boats']],
    [
      'too short or too long for a statement',
      `<main><p>AB</p><p>ABC</p><p>${'a'.repeat(701)}</p><p>${'b'.repeat(700)}</p>${headline}${story}</main>`,
      ['ABC', 'b'.repeat(700), 'Boats'],
    ],
    ['not the site’s own head', `<header><p>Site</p></header><main>${headline}${story}</main>`, ['Boats']],
    [
      'on a page whose story stands apart',
      `<div><div><p>Kicker</p>${headline}</div></div><div><div>${story}</div></div>`,
      ['Kicker', 'Boats'],
    ],
    [
      'without prose',
      `<main><p>Kicker</p>${headline}<p>Deck</p><div id="story"><p>Short.</p></div></main>`,
      ['Kicker', 'Boats'],
    ],
    ['without a headline', `<main><p>Kicker</p>${story}</main>`, []],
    [
      'up to four boxes above it',
      `<main><p>Kicker</p><div><div><div>${headline}</div></div></div>${story}</main>`,
      ['Kicker', 'Boats'],
    ],
    [
      'a long head of the site doesn’t keep from it',
      `<main>${breaks(400)}<div><div><div><div><p>Kicker</p>${headline}</div></div></div></div>${story}</main>`,
      ['Kicker', 'Boats'],
    ],
    ['nor does one on the bare page', `${breaks(400)}${headline}<p>Byline</p>${story}`, ['Boats', 'Byline']],
    [
      'the last element that is looked at',
      `<main>${breaks(397)}<p>Kicker</p>${headline}<p>Byline</p>${story}</main>`,
      ['Kicker', 'Boats'],
    ],
    ['none behind it', `<main>${breaks(398)}<p>Kicker</p>${headline}<p>Byline</p>${story}</main>`, ['Kicker']],
    [
      'a line of many words that are set off',
      `<main><p>Paid ${'<b>post</b> '.repeat(9)}</p>${headline}${story}</main>`,
      ['Paid', 'Boats'],
    ],
    [
      'a row of things within a line belongs to it',
      `<main><p>Paid <span>row ${'<i>of</i> '.repeat(8)}</span></p>${headline}${story}</main>`,
      ['Paid', 'Boats'],
    ],
    [
      'a longer row is a line of its own',
      `<main><p>Paid <span>row ${'<i>of</i> '.repeat(9)}</span></p>${headline}${story}</main>`,
      ['row', 'Boats'],
    ],
  ])('%s', (_name, body, words) => {
    expect(atHead(body)).toEqual(words.map((word) => `head: ${word}`))
  })
})

test('scripts and styles are no lines, even where a page shows them', () => {
  const { place, work } = workOn(
    `<main><script>var a</script><style>p {}</style><noscript>Old</noscript><template>Card</template>${headline}
    <div id="story">${prose('One')}</div></main>`,
  )
  const lines = runAtOnce(work({ ...place.rendering, isShown: () => true }))
  expect(lines.filter(({ where }) => where === 'head').map(({ text }) => text)).toEqual(['Boats'])
})

describe('in and behind the story', () => {
  const behind = (after: string, end = '') =>
    linesOf(
      `<main><article>${headline}<div id="story">${prose('One')}${prose('Two')}${end}</div></article>${after}</main>`,
    )
      .filter((line) => line.startsWith('tail'))
      .map((line) => line.slice('tail: '.length))

  test('the first two paragraphs open it, the last three end it', () => {
    const words = ['One', 'Two', 'Three', 'Four', 'Five']
    const lines = linesOf(`<main>${headline}<div id="story">${words.map(prose).join('')}</div></main>`)
    expect(lines.filter((line) => line.startsWith('opening'))).toEqual(['opening: One', 'opening: Two'])
    // The last three paragraphs, and once more as what stands behind the first of them.
    expect(new Set(lines.filter((line) => line.startsWith('tail')))).toEqual(
      new Set(['tail: Three', 'tail: Four', 'tail: Five']),
    )
  })

  test.each<[string, string, string, string[]]>([
    ['notes', '', '<p>Note</p><div>Credit</div>', ['Note', 'Credit']],
    ['notes behind its box', '<p>Note</p><ul><li>Item</li></ul>', '', ['Note', 'Item']],
    [
      'a box with a headline of another story',
      `<section><p>Card</p><h3>${'Ten kitchens '.repeat(4)}</h3></section><p>Note</p>`,
      '',
      ['Note'],
    ],
    ['a box with a link to another story', `<div><p>Card</p><p>${longLink}</p></div><p>Note</p>`, '', ['Note']],
    ['a box with a short heading', '<div><h3>About</h3><p>Note</p></div>', '', ['About', 'Note']],
    [
      'what comes behind another article’s beginning',
      '<p>Note</p><article><p>Other</p></article><p>Late</p>',
      '',
      ['Note'],
    ],
    ['what comes behind another headline', '<p>Note</p><h1>Kitchens</h1><p>Late</p>', '', ['Note']],
    [
      'a menu and a form',
      '<nav><p>Menu</p></nav><form><p>Mail</p></form><div role="navigation"><p>Menu</p></div><p>Note</p>',
      '',
      ['Note'],
    ],
    ['a site’s footer', '<footer><p>Site</p></footer><p>Note</p>', '', ['Note']],
    ['an article’s footer', '', '<footer><p>Note</p></footer>', ['Note']],
    ['a column beside it', '<aside><p>Rail</p></aside><p>Note</p>', '', ['Note']],
    ['a box in it', '', '<aside><p>Note</p></aside>', ['Note']],
    ['what isn’t too far behind', `${breaks(119)}<p>Note</p>`, '', ['Note']],
    ['what is far behind', `${breaks(120)}<p>Far</p>`, '', []],
    ['a note in the story, beside a link to another', '', `<p>Note</p><p>${longLink}</p>`, ['Note']],
    ...['h1', 'h2', 'h3', 'h4'].map((name): [string, string, string, string[]] => [
      `a box with another’s ${name}`,
      `<p>Note</p><section><p>Card</p><${name}>${'Ten kitchens '.repeat(4)}</${name}></section>`,
      '',
      ['Note'],
    ]),
    ['a box with a link of 45 characters', `<div><p>Note</p>${linkOf(45)}</div>`, '', ['Note', 'x'.repeat(45)]],
    ['a box with a link of 46', `<div><p>Card</p>${linkOf(46)}</div>`, '', []],
    ['a box whose twelfth link is long', `<div><p>Card</p>${linkOf(9).repeat(11)}${linkOf(46)}</div>`, '', []],
    [
      'a box whose thirteenth is',
      `<div><p>Note</p><ul>${linkOf(9).repeat(12)}${linkOf(46)}</ul></div>`,
      '',
      ['Note', 'x'.repeat(9 * 12 + 46)],
    ],
  ])('%s', (_name, after, end, words) => {
    expect(behind(after, end).filter((word) => word !== 'One' && word !== 'Two')).toEqual(words)
  })

  /** The end of a page whose story has five paragraphs, with something after the second, third and last of them. */
  const tailOf = (afterTwo: string, afterThree: string, afterFive = '') =>
    linesOf(
      `<main>${headline}<div id="story">${prose('One')}${prose('Two')}${afterTwo}${prose('Three')}${afterThree}
      ${prose('Four')}${prose('Five')}${afterFive}</div></main>`,
    ).filter((line) => /^tail: (?:Note|Interlude)/.test(line))

  test('what stands between the last three paragraphs counts, and what stands before them doesn’t', () => {
    expect(tailOf('<p>Note</p>', '')).toEqual([])
    expect(tailOf('', '<p>Note</p>')).toEqual(['tail: Note'])
  })

  test('a headline or an article within the story doesn’t end it', () => {
    expect(tailOf('', '<h1>Interlude</h1>', '<p>Note</p>')).toEqual(['tail: Interlude', 'tail: Note'])
    expect(tailOf('', '<article>Interlude</article>', '<p>Note</p>')).toEqual(['tail: Interlude', 'tail: Note'])
  })

  test('no more than four hundred elements are looked at', () => {
    expect(tailOf('', breaks(397), '<p>Note</p>')).toEqual(['tail: Note'])
    expect(tailOf('', breaks(398), '<p>Note</p>')).toEqual([])
  })

  test('of two paragraphs it begins behind the second', () => {
    const lines = linesOf(
      `<main>${headline}<div id="story">${prose('One')}<p>Between</p>${prose('Two')}<p>Note</p></div></main>`,
    )
    expect(lines).toContain('tail: Note')
    expect(lines).not.toContain('tail: Between')
  })

  test.each<[string, string, boolean]>([
    ['beside the story', 'STORY NOTE', true],
    ['a box further', '<div>STORY</div>NOTE', true],
    ['two boxes further', '<div><div>STORY</div></div>NOTE', false],
    ['outside of the page’s main part', '<main>STORY</main>NOTE', false],
    ['outside of the part that the story is', '<main id="story">PROSE</main>NOTE', false],
    [
      'beside the article, however deep its text',
      '<article><div><div><div>STORY</div></div></div></article>NOTE',
      true,
    ],
    ['a box further', '<div><article>STORY</article></div>NOTE', true],
    ['two boxes further', '<div><div><article>STORY</article></div></div>NOTE', false],
    ['beside the article that holds the text', '<div id="story"><article>PROSE</article>NOTE</div>', true],
    ['in a column beside it', '<div id="story"><article>PROSE</article><aside>NOTE</aside></div>', false],
  ])('a line %s: %s', (_name, page, isFound) => {
    const body = page
      .replace('STORY', '<div id="story">PROSE</div>')
      .replace('PROSE', `${headline}${prose('One')}`)
      .replace('NOTE', '<p>Note</p>')
    // In a box of its own: what lies on the bare page has nothing around it.
    expect(linesOf(`<div>${body}</div>`).includes('tail: Note')).toBe(isFound)
  })

  test('without prose it is looked for behind the headline', () => {
    const story = '<div id="story"><p>Short.</p></div>'
    expect(linesOf(`<main>${headline}${story}</main>`)).toEqual(['head: Boats', 'tail: Short.'])
    // Not where the headline stands apart from the story, nor where there is none.
    expect(linesOf(`<div>${headline}<p>Deck</p></div><main>${story}</main>`)).toEqual(['head: Boats'])
    expect(linesOf(`<main>${story}</main>`)).toEqual([])
  })

  test('without a story there are no lines', () => {
    expect(linesOf(`<main><p>Kicker</p>${headline}${prose('One')}</main>`)).toEqual([])
  })

  test.each([
    [31, 1],
    [32, 1],
    [33, 2],
    [65, 3],
  ])('%i elements behind it take %i steps', (count, steps) => {
    // Without a headline nothing else takes any.
    const work = workOn(`<main><div id="story">${prose('One')}</div>${breaks(count)}</main>`).work()
    expect([...work]).toHaveLength(steps)
  })
})
