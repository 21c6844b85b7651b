// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../rendering/static-rendering.ts'
import { collectFlow } from './collect-flow.ts'
import { linkDensity } from './flow.ts'

function flowOf(html: string) {
  document.body.innerHTML = html
  return collectFlow(document.body, staticRendering(document))
}

const textsOf = (html: string) => flowOf(html).blocks.map(({ text }) => text)

test.each<[string, string, string[]]>([
  ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['text in a box beside boxes', '<div>One.<div>Two.</div>Three.</div>', ['One.', 'Two.', 'Three.']],
  ['inline elements without gaps', '<p>re<b>sign</b>ed <i>on</i> Monday</p>', ['resigned on Monday']],
  ['one line break as a space', '<p>One<br>line</p>', ['One line']],
  ['two line breaks as a new block', '<div>One.<br><br>Two.<br> <br/>Three.</div>', ['One.', 'Two.', 'Three.']],
  ['line breaks with words between them', '<div>One<br>two<br>three</div>', ['One two three']],
  ['an unknown element in a sentence', '<p>The <x-link>mayor</x-link> spoke.</p>', ['The mayor spoke.']],
  ['an unknown element as a box', '<x-box><p>One.</p></x-box><x-box>Two.</x-box>', ['One.', 'Two.']],
  ['white space only', '<p> \n </p><div>&nbsp;</div>', []],
  [
    'scripts, styles, templates, forms',
    '<p>a</p><script>b</script><style>c{}</style><template>d</template><select><option>e</option></select>',
    ['a'],
  ],
  ['noscript as a browser with scripting', '<p>a</p><noscript><p>b</p></noscript>', ['a']],
  ['navigation and dialogs', '<nav>a</nav><p>b</p><dialog>c</dialog><div role="navigation">d</div>', ['b']],
  [
    'hidden text',
    '<p hidden>a</p><p style="display: none">b</p><p>c <span style="visibility:hidden">d</span>e</p>',
    ['c e'],
  ],
])('reads %s', (_, html, texts) => {
  expect(textsOf(html)).toEqual(texts)
})

test('keeps where links stand', () => {
  const [block] = flowOf('<p>See <a href="https://example.org/a">the report</a>, <a>no link</a>.</p>').blocks
  expect(block?.links).toEqual([{ start: 4, end: 14, href: 'https://example.org/a' }])
})

test('gives a link around boxes to the text in each of them', () => {
  const blocks = flowOf('<a href="https://example.org/a"><h3>A headline</h3><p>Its teaser</p></a><p>No link</p>').blocks
  expect(blocks.map(linkDensity)).toEqual([1, 1, 0])
})

test('walks open shadow roots and slotted children in the order in which they show', () => {
  document.body.innerHTML = '<x-card><p slot="body">Slotted.</p></x-card><p>After.</p>'
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<h2>Heading</h2><slot name="body"></slot><p>Foot.</p>'
  const flow = collectFlow(document.body, staticRendering(document))
  expect(flow.blocks.map(({ text }) => text)).toEqual(['Heading', 'Slotted.', 'Foot.', 'After.'])
  expect(flow.shadowRoots).toEqual([root])
})

test('says what it left out and why', () => {
  const { skipped } = flowOf('<p>a</p><div hidden>Secret words</div><nav>Home</nav>')
  expect(skipped).toEqual([
    { step: 'walk', reason: 'hidden', text: 'Secret words' },
    { step: 'walk', reason: '<nav>', text: 'Home' },
  ])
})

test('every block lies in its regions', () => {
  const { blocks, regions } = flowOf('<div><p>a</p><div>b<p>c</p>d</div></div><p>e</p>')
  for (const block of blocks) {
    for (let region: typeof block.region | null = block.region; region; region = region.parent) {
      expect(region.firstBlock).toBeLessThanOrEqual(block.order)
      expect(region.endBlock).toBeGreaterThan(block.order)
    }
  }
  expect(regions[0]?.endBlock).toBe(blocks.length)
})

test('follows a page that nests very deeply', () => {
  let at: Element = document.body
  at.replaceChildren()
  for (let depth = 0; depth < 5_000; depth++) at = at.appendChild(document.createElement('div'))
  at.append('At the bottom.')
  const everything = { isShown: () => true, pseudoText: () => '', boxOf: () => null, typeOf: () => null }
  expect(collectFlow(document.body, everything).blocks.map(({ text }) => text)).toEqual(['At the bottom.'])
})
