// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { foldText } from '../flow/fold-text.ts'
import { readPage } from '../read-page.ts'
import { staticRendering } from '../rendering/static-rendering.ts'

const sentence = (n: number) =>
  `In the year ${1900 + n} the council of the town spent ${n} thousand pounds on its roads, the clerk said. `

/** A story with everything that makes offsets go astray. */
const storyPage = `
  <main><h1>Council spends more on roads</h1><article>
  <p>   ${sentence(1)}\n\n   ${sentence(2)}</p>
  <p>${sentence(3)}<a href="/x">The&nbsp;report</a> <em>was</em> infra&shy;structure <b>bold</b>ly   said. ${sentence(4)}</p>
  <div>${sentence(5)}<br>${sentence(6)}<br><br>${sentence(7)}${sentence(8)}</div>
  <p>${sentence(9)}<span hidden>not shown</span>${sentence(10)} 👩‍🚒 crews came. ${sentence(11)}</p>
  <h2>What comes next</h2>
  <ul><li>${sentence(12)}</li><li>${sentence(13)}</li></ul>
  <blockquote><p>${sentence(14)}</p></blockquote>
  <table><tr><td>Roads</td><td>12</td></tr><tr><td>Bridges</td><td>3</td></tr></table>
  <p>${sentence(15)}${sentence(16)}</p></article></main>`

/** What the story says of a range: without what is hidden in it. */
function shownText(range: Range): string {
  const fragment = range.cloneContents()
  for (const hidden of fragment.querySelectorAll('[hidden]')) hidden.remove()
  const text = [...fragment.querySelectorAll('br, td')].reduce((all, element) => {
    element.prepend(' ')
    element.after(' ')
    return all
  }, fragment)
  return foldText(text.textContent ?? '')
}

const read = () => readPage(document, { url: null, rendering: staticRendering(document) })

beforeEach(() => {
  document.body.innerHTML = storyPage
})

describe('from the story to the page', () => {
  test('the range of every block reads the block', () => {
    const { reading, textMap } = read()
    const { text, blocks } = reading.story
    expect(blocks.length).toBeGreaterThan(10)
    for (const block of blocks) {
      const range = textMap.rangeOf(block)
      expect(range && shownText(range)).toBe(text.slice(block.start, block.end))
    }
  })

  test('the range of every word reads the word', () => {
    const { reading, textMap } = read()
    const words = [...reading.story.text.matchAll(/\S+/g)]
    expect(words.length).toBeGreaterThan(200)
    for (const { 0: word, index } of words) {
      const range = textMap.rangeOf({ start: index, end: index + word.length })
      expect(range && foldText(range.toString())).toBe(word)
    }
  })

  test('the range of many stretches, over blocks too, reads what the story reads', () => {
    const { reading, textMap } = read()
    const { text } = reading.story
    for (let start = 0; start < text.length - 150; start += 37) {
      const end = start + 13 + ((start * 7) % 140)
      const range = textMap.rangeOf({ start, end })
      const words = (all: string) => all.replace(/\s+/g, '')
      expect(range && words(shownText(range))).toBe(words(text.slice(start, end)))
    }
  })

  test.each([
    ['empty', { start: 5, end: 5 }],
    ['backwards', { start: 9, end: 5 }],
    ['beyond the end', { start: 1_000_000, end: 1_000_010 }],
  ])('a span that is %s has no range', (_, span) => {
    expect(read().textMap.rangeOf(span)).toBeNull()
  })
})

describe('from the page to the story', () => {
  test('every word leads there and back', () => {
    const { reading, textMap } = read()
    for (const { 0: word, index } of reading.story.text.matchAll(/\S+/g)) {
      const range = textMap.rangeOf({ start: index, end: index + word.length }) as Range
      expect(textMap.offsetOf(range.startContainer, range.startOffset)).toBe(index)
    }
  })

  test('a place outside of the story leads nowhere', () => {
    document.body.insertAdjacentHTML('beforeend', '<footer id="foot">Imprint</footer>')
    const { textMap } = read()
    expect(textMap.offsetOf(document.querySelector('#foot')?.firstChild as Text, 2)).toBeNull()
  })
})

describe('after the page has changed', () => {
  const firstBlock = () => {
    const { reading, textMap } = read()
    return {
      span: reading.story.blocks[0] as { start: number; end: number },
      other: reading.story.blocks[1] as { start: number; end: number },
      textMap,
    }
  }

  test('a paragraph that is gone has no range, the others keep theirs', () => {
    const { span, other, textMap } = firstBlock()
    document.querySelector('p')?.remove()
    expect(textMap.rangeOf(span)).toBeNull()
    expect(textMap.rangeOf(other)).not.toBeNull()
  })

  test('a paragraph that was rewritten has no range', () => {
    const { span, textMap } = firstBlock()
    const text = document.querySelector('p')?.firstChild as Text
    text.data = text.data.replace('1901', '1801')
    expect(textMap.rangeOf(span)).toBeNull()
  })

  test('paragraphs that changed places have no range over both', () => {
    const { span, other, textMap } = firstBlock()
    const [first, second] = document.querySelectorAll('p')
    second?.after(first as Element)
    expect(textMap.rangeOf({ start: span.start, end: other.end })).toBeNull()
    expect(textMap.rangeOf(span)).not.toBeNull()
  })
})
