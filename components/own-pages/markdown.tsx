import { type ComponentChild, h } from 'preact'
import type { MarkdownNode } from '../../types/markdown.ts'

/** The text's own title is the page's: everything below it stands a step lower. */
const lowered: Record<string, string> = { h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5' }

/** A text of the project's documents. */
export function Markdown({ tree }: { tree: MarkdownNode[] }) {
  return <div class="markdown">{tree.map(drawn)}</div>
}

function drawn(node: MarkdownNode): ComponentChild {
  if (typeof node === 'string') return node
  const { tag, address, children } = node
  const content = children.map(drawn)
  if (address) return h('a', { class: 'link', href: address, target: '_blank', rel: 'noreferrer noopener' }, content)
  // A wide table scrolls in a box of its own, which the keyboard can reach.
  if (tag === 'table') return h('div', { class: 'markdown-table', tabIndex: 0 }, h('table', {}, content))
  // A table's empty corner is the heading of nothing.
  if (tag === 'th' && children.length === 0) return h('td', {})
  return h(lowered[tag] ?? tag, {}, content)
}
