import { readFileSync } from 'node:fs'
import type { Element, ElementContent, RootContent } from 'hast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toHast } from 'mdast-util-to-hast'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Plugin } from 'vite'
import type { MarkdownNode } from '../types/markdown.ts'

/** A Markdown text as nested arrays of tag and content: markup in it stays text, and only web addresses stay links. */
export function treeOf(text: string): MarkdownNode[] {
  const parsed = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const tree = toHast(parsed)
  return tree.type === 'root' ? tree.children.flatMap(nodeOf) : []
}

function nodeOf(node: RootContent | ElementContent): MarkdownNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(nodeOf)
  const address = addressOf(node)
  // Files of the repository aren't in the extension: their names are shown, and lead nowhere.
  if (node.tagName === 'a' && !address) return children
  return [address ? { tag: 'a', address, children } : { tag: node.tagName, children }]
}

function addressOf({ tagName, properties }: Element): string | null {
  const { href } = properties
  return tagName === 'a' && typeof href === 'string' && /^https:\/\//.test(href) ? href : null
}

/** Lets the build read `some.md?tree`: the text becomes a part of the bundle, and needs no parser there. */
export function markdownTree(): Plugin {
  return {
    name: 'markdown-tree',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.md?tree')) return null
      const file = id.slice(0, -'?tree'.length)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(treeOf(readFileSync(file, 'utf8')))}`
    },
  }
}
