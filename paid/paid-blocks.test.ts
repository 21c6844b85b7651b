// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { FoundLabel } from './found-label.ts'
import { paidBlocks } from './paid-blocks.ts'
import { wordingOf } from './wordings/wording-of.ts'

const wording = wordingOf('Sponsored')

/** Ids of the paid blocks of a page on which labels are marked `data-label`, labels in slots `data-label="slot"`. */
function blocksOf(html: string): string[] {
  document.body.innerHTML = html
  document.body.id = 'body'
  if (!wording) throw new Error('no wording')
  const labels = Array.from(document.querySelectorAll<HTMLElement>('[data-label]'), (element): FoundLabel => {
    return { element, text: 'Sponsored', wording, visible: true, inSlot: element.dataset.label === 'slot' }
  })
  const slots = [...document.querySelectorAll('[data-slot]')]
  const where = { storyRoot: document.querySelector('.story'), headline: document.querySelector('h1') }
  return paidBlocks(labels, slots, where).map(({ id }) => id)
}
const label = (id: string) => `<b id="${id}" data-label></b>`

test.each([
  ['a label’s box', `<div id="box">${label('label')}<p>Kitchens</p></div>`, ['box']],
  [
    'a slot, and not the box of the label in it',
    '<div id="slot" data-slot><p id="box"><b data-label="slot"></b></p></div>',
    ['slot'],
  ],
  [
    'a slot whose label stands beside it',
    `<div id="box">${label('label')}<div id="slot" data-slot></div></div>`,
    ['box'],
  ],
  ['a box for each label', `<p id="one">${label('a')}</p><p id="two">${label('b')}</p>`, ['one', 'two']],
  ['one box for two labels', `<p id="box">${label('a')}${label('b')}</p>`, ['box']],
  ['the outermost box', `<div id="outer">${label('a')}<div><p id="inner">${label('b')}</p></div></div>`, ['outer']],
  ['a label alone in the body', label('label'), ['label']],
  ['a label beside the story', `<main>${label('label')}<div class="story"></div></main>`, ['label']],
  ['a label beside the headline', `<header>${label('label')}<div><h1></h1></div></header>`, ['label']],
  ['a label in the story', `<div class="story"><p id="box">${label('label')}</p></div>`, ['box']],
  ['a box as long as a teaser', `<p id="box">${label('label')}${'x'.repeat(400)}</p>`, ['box']],
  ['a label in half a page', `<p id="box">${label('label')}${'x'.repeat(401)}</p>`, ['label']],
])('paid for is %s', (_what, html, blocks) => {
  expect(blocksOf(html)).toEqual(blocks)
})

test('out of a shadow tree leads its host', () => {
  document.body.innerHTML = '<div id="slot" data-slot><p></p></div>'
  const root = (document.querySelector('p') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = '<section><b></b></section>'
  const slot = document.querySelector('#slot') as Element
  const inner = root.querySelector('b') as Element
  expect(paidBlocks([], [inner, slot], { storyRoot: null, headline: null })).toEqual([slot])
})

test('a label at the top of a shadow tree is a block by itself', () => {
  document.body.innerHTML = '<div></div>'
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = '<b></b>'
  const element = root.querySelector('b') as Element
  if (!wording) throw new Error('no wording')
  const found: FoundLabel = { element, text: 'Sponsored', wording, visible: true, inSlot: false }
  expect(paidBlocks([found], [], { storyRoot: null, headline: null })).toEqual([element])
})
