import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { MarkdownNode } from '../types/markdown.ts'
import { treeOf } from './markdown-tree.ts'

test('headings, tables and code are elements; markup is text; only web addresses are links', () => {
  expect(
    treeOf('## A `b`\n\n<img src=x onerror=y> [web](https://one.example/) [file](claims/) [bad](javascript:x)'),
  ).toEqual([
    { tag: 'h2', children: ['A ', { tag: 'code', children: ['b'] }] },
    '\n',
    {
      tag: 'p',
      children: expect.arrayContaining([
        { tag: 'a', address: 'https://one.example/', children: ['web'] },
        'file',
        'bad',
      ]),
    },
  ])
  expect(JSON.stringify(treeOf('| a | b |\n|---|---|\n| 1 | 2 |'))).toContain('{"tag":"td","children":["2"]}')
})

test('the model card has no element that its page does not know', () => {
  const known = /^(?:h[1-4]|p|ul|ol|li|a|code|strong|em|table|thead|tbody|tr|th|td|pre|blockquote|hr|br)$/
  const tagsOf = (node: MarkdownNode): string[] =>
    typeof node === 'string' ? [] : [node.tag, ...node.children.flatMap(tagsOf)]
  const tree = treeOf(readFileSync(path.join(import.meta.dirname, '../docs/model.md'), 'utf8'))
  expect(tree.length).toBeGreaterThan(10)
  expect(tree.flatMap(tagsOf).filter((tag) => !known.test(tag))).toEqual([])
})
