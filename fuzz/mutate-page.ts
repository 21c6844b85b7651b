import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { someText } from './generate-pages.ts'

/** One change to a page; `at` and `to` say where, as shares of all the places there are. */
export interface Mutation {
  kind: keyof typeof changes | 'cut' | 'garble'
  at: number
  to: number
  text: string
}

/** What frameworks, adverts, translators, broken servers and people with a grudge do to a page. */
const changes = {
  remove: (node: ChildNode) => node.remove(),
  double: (node: ChildNode) => node.after(node.cloneNode(true)),
  move: (node: ChildNode, other: ChildNode) => {
    if (!node.contains(other) && other.parentElement) other.before(node)
  },
  empty: (node: ChildNode) => {
    node.textContent = ''
  },
  write: (node: ChildNode, _other: ChildNode, text: string) => {
    if (node.nodeType === 3) node.nodeValue = text
    else node.before(text)
  },
  split: (node: ChildNode, other: ChildNode, text: string) => {
    const target = [node, other].find((one) => one.nodeType === 3) as Text | undefined
    target?.splitText(Math.min(text.length, target.length))
  },
  hide: (node: ChildNode) => elementOf(node)?.setAttribute('style', 'display:none'),
  name: (node: ChildNode, _other: ChildNode, text: string) => {
    const names = ['ad', 'sponsored', 'article-body', 'caption', 'comments', 'byline', text]
    elementOf(node)?.setAttribute('class', names[text.length % names.length] ?? '')
  },
  wrap: (node: ChildNode, _other: ChildNode, text: string) => {
    const names = ['b', 'div', 'a', 'span', 'section', 'blockquote', 'table', 'x-story', 'pre', 'li']
    const around = node.ownerDocument?.createElement(names[text.length % names.length] ?? 'b')
    if (!around || node.parentElement === null) return
    node.replaceWith(around)
    around.append(node)
  },
  shade: (node: ChildNode) => {
    const host = elementOf(node)
    if (!host || host.shadowRoot || !/^(?:div|section|article|span|p|blockquote|h1|main)$/.test(host.localName)) return
    host.attachShadow({ mode: 'open' }).append(...[...host.childNodes].map((child) => child.cloneNode(true)))
  },
}

const elementOf = (node: ChildNode) => (node.nodeType === 1 ? (node as Element) : node.parentElement)

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

export const someMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Mutation['kind']>(
      ...(Object.keys(changes) as Array<keyof typeof changes>),
      ...(Object.keys(changes) as Array<keyof typeof changes>),
      'cut',
      'garble',
    ),
    at: share,
    to: share,
    text: someText,
  }),
  { minLength: 1, maxLength: 30 },
)

/** The page with the changes made to it; the same ones make the same page. */
export function mutatedPage(html: string, mutations: readonly Mutation[]): JSDOM {
  let source = html
  for (const { kind, at, to, text } of mutations) {
    const place = Math.floor(at * source.length)
    // A connection that broke off: late, so that there is a page.
    if (kind === 'cut' && at > 0.5) source = source.slice(0, place)
    if (kind === 'garble') source = source.slice(0, place) + text + source.slice(place + Math.floor(to * 200))
  }
  const dom = new JSDOM(source, { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  for (const { kind, at, to, text } of mutations) {
    if (kind === 'cut' || kind === 'garble' || !document.body) continue
    const nodes = nodesIn(document.body)
    const [node, other] = [nodes[Math.floor(at * nodes.length)], nodes[Math.floor(to * nodes.length)]]
    if (node && other) changes[kind](node, other, text)
  }
  return dom
}

function nodesIn(root: Element): ChildNode[] {
  const walker = root.ownerDocument.createTreeWalker(root, 5)
  const nodes: ChildNode[] = []
  while (walker.nextNode()) {
    // A whole page in one element's place would only ever make empty pages.
    if (walker.currentNode.childNodes.length < 40) nodes.push(walker.currentNode as ChildNode)
  }
  return nodes
}
