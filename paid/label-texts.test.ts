// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { labelTexts, ownTexts } from './label-texts.ts'
import { drawn } from './testing/drawn-rendering.ts'

/** What may be a label of the first element of some HTML. */
function textsOf(html: string, isStyled = false): string[] {
  document.body.innerHTML = html
  const element = document.body.firstElementChild as Element
  return labelTexts(element, ownTexts(element), drawn, isStyled)
}
const times = (count: number, html: string) => html.repeat(count)

test('an element’s own texts are those between its elements, without white space around them', () => {
  document.body.innerHTML = '<p> Sponsored <b>by</b>\n<!-- ad --> Acme <i></i> </p>'
  expect(ownTexts(document.querySelector('p') as Element)).toEqual(['Sponsored', 'Acme'])
})

test.each<[string, string, string[]]>([
  ['words', '<p>Sponsored</p>', ['Sponsored']],
  ['words in two parts', '<p>Sponsored<br>Acme</p>', ['SponsoredAcme', 'Sponsored', 'Acme']],
  ['words that go on in an element', '<p>Sponsored by <b>Acme</b></p>', ['Sponsored by Acme', 'Sponsored by']],
  ['words with as many elements as a label has', `<p>Ad${times(4, '<b>x</b>')}</p>`, ['Adxxxx', 'Ad']],
  ['words with more', `<p>Ad${times(5, '<b>each</b>')}</p>`, ['Ad']],
  ['words with a long text behind them', `<p>Ad<b>${times(198, 'x')}</b></p>`, ['Ad']],
  ['words with a text as long as a label', `<p>Ad<b>${times(197, 'x')}</b></p>`, [`Ad${times(197, 'x')}`, 'Ad']],
  ['nothing but an element', '<p><b>Sponsored</b></p>', []],
  ['a character', '<p>•</p>', []],
  ['a text as long as a statement', `<p>${times(399, 'x')}</p>`, [times(399, 'x')]],
  ['a text that is longer', `<p>${times(400, 'x')}</p>`, []],
])('read is %s', (_what, html, texts) => {
  expect(textsOf(html)).toEqual(texts)
})

describe('a word of which each letter has an element of its own', () => {
  test.each([
    ['three letters', '<p><b>W</b><b>e</b><b>r</b></p>', 'Wer'],
    ['letters in threes', '<p><b>Wer</b><b>bun</b><b>g</b></p>', 'Werbung'],
    ['with gaps', '<p><b>A</b><b></b><b>d</b></p>', 'Ad'],
    ['thirty', `<p>${times(30, '<b>x</b>')}</p>`, times(30, 'x')],
  ])('is put together: %s', (_what, html, text) => {
    expect(textsOf(html)).toEqual([text])
  })

  test.each([
    ['two elements', '<p><b>A</b><b>d</b></p>'],
    ['more than a word has', `<p>${times(31, '<b>x</b>')}</p>`],
    ['words', '<p><b>Our</b><b>best</b><b>ads</b></p>'],
    ['links, as to the pages of a list', '<p><a>1</a><a>2</a><a>3</a></p>'],
    ['lines of a list', '<ul><li>1</li><li>2</li><li>3</li></ul>'],
    ['elements with others in them', '<p><b><i>1</i></b><b>2</b><b>3</b></p>'],
    ['one letter', '<p><b>1</b><b></b><b></b></p>'],
  ])('is none: %s', (_what, html) => {
    expect(textsOf(html)).toEqual([])
  })
})

describe('what is said to those who listen', () => {
  test.each([
    ['of an element without words', '<p aria-label="Sponsored"> <b></b> </p>', ['Sponsored']],
    ['not of one with words', '<p aria-label="Sponsored"><b>Ten kitchens</b></p>', []],
    ['as long as a label', `<p aria-label="${times(120, 'x')}"></p>`, [times(120, 'x')]],
    ['not at length', `<p aria-label="${times(121, 'x')}"></p>`, []],
  ])('is read %s', (_what, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })
})

describe('what a style sheet writes', () => {
  test.each([
    ['class="ad-top"', ['Anzeige']],
    ['class="card adLabel"', ['Anzeige']],
    ['id="sponsored"', ['Anzeige']],
    ['id="promo:1"', ['Anzeige']],
    ['class="story"', []],
    ['class="header loading"', []],
    ['class="teaserHeadline"', []],
    ['class="padded"', []],
    ['', []],
  ])('is asked for where a name tells of it: %s', (names, texts) => {
    expect(textsOf(`<p ${names} data-before="Anzeige"></p>`)).toEqual(texts)
  })

  test('is asked for where it is known to be', () => {
    expect(textsOf('<p data-before="&quot;Ad&quot;" data-after="\'by "Acme" here\'"></p>', true)).toEqual(['Ad', 'by '])
    expect(textsOf('<p data-after="\'by &quot;Acme&quot; here\'">Paid</p>', true)).toEqual(['Paid', 'by "Acme" here'])
    expect(textsOf('<p></p>', true)).toEqual([])
  })
})

describe('a picture', () => {
  test.each<[string, string[]]>([
    ['alt=" Advertisement " src="/x/anzeige.png"', ['Advertisement']],
    ['alt=" " src="/x/anzeige.png"', ['anzeige']],
    ['src="/x/anzeige.png?v=2"', ['anzeige']],
    ['src="/x/SPONSORED-label.SVG#a"', ['SPONSORED']],
    ['src="/x/paid_for.by.svg"', ['paid for by']],
    ['src="/x/anzeige--klein.jpeg"', ['anzeige klein']],
    ['src="anzeige-300x250.gif"', ['anzeige']],
    ['src="anzeige-300x.gif"', ['anzeige']],
    ['src="anzeige-12.gif"', ['anzeige']],
    ['src="anzeige-12-klein.gif"', []],
    ['src="label-anzeige.gif"', ['label anzeige']],
    ['src="/x/anzeige.html"', []],
    ['src="/x/anzeige.pngx"', []],
    ['src="/x/top-anzeige.png"', []],
    ['src="/x/2024-anzeige.png"', []],
    ['src="/x/ten-kitchens-that-surprise.png"', []],
    ['src="/x/anzeige-2024-a1.png"', []],
    ['src="/x/one-two-three-four.png"', []],
    ['', []],
  ])('says what its text or its file’s name says: %s', (attributes, texts) => {
    expect(textsOf(`<img ${attributes}>`)).toEqual(texts)
  })
})
