// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import { proseOf } from './article-place.ts'
import { linesAround } from './lines-around.ts'

/** A paragraph as long as prose is, told apart by its first word. */
const prose = (word: string) => `<p>${word.padEnd(80, ' ferry')}</p>`
const headline = '<h1>Boats</h1>'
const longLink = '<a href="/k">Ten kitchens that will surprise everybody who visits</a>'

/** Where each line stands that is found around a page's story, and its first word. */
function linesOf(body: string): string[] {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const place = {
    storyRoot: page.getElementById('story'),
    headline: page.querySelector('h1'),
    url: null,
    rendering: staticRendering(page),
  }
  const lines = runAtOnce(linesAround(place, proseOf(place)))
  return lines.map(({ text, where }) => `${where}: ${text.split(' ')[0]}`)
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
      `<main><p>AB</p><p>ABC</p><p>${'a'.repeat(701)}</p>${headline}${story}</main>`,
      ['ABC', 'Boats'],
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
  ])('%s', (_name, body, words) => {
    expect(atHead(body)).toEqual(words.map((word) => `head: ${word}`))
  })
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
    ['what is far behind', `${'<br>'.repeat(130)}<p>Far</p>`, '', []],
  ])('%s', (_name, after, end, words) => {
    expect(behind(after, end).filter((word) => word !== 'One' && word !== 'Two')).toEqual(words)
  })

  test('nothing is taken from without the story’s surroundings', () => {
    expect(
      linesOf(
        `<div><div><div><main>${headline}<div id="story">${prose('One')}</div></main></div></div><p>Outside</p></div>`,
      ),
    ).not.toContain('tail: Outside')
  })

  test('without a story there are no lines', () => {
    expect(linesOf(`<main><p>Kicker</p>${headline}${prose('One')}</main>`)).toEqual([])
  })
})
