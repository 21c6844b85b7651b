import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'

const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1d1c1a; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin-top: 2rem; border-bottom: 1px solid #8a8579; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid #8a8579; } a { color: #1f4b7a; overflow-wrap: anywhere; }
li { margin: .5rem 0; break-inside: avoid; } @media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`

/** A report as one page with nothing to load, to read and to print. */
export function toHtmlPage(tree: Root, title: string, language: string): string {
  const head: Parameters<typeof toHtml>[0] = {
    type: 'root',
    children: [
      { type: 'doctype' },
      {
        type: 'element',
        tagName: 'html',
        properties: { lang: language },
        children: [
          {
            type: 'element',
            tagName: 'head',
            properties: {},
            children: [
              { type: 'element', tagName: 'meta', properties: { charSet: 'utf-8' }, children: [] },
              {
                type: 'element',
                tagName: 'meta',
                properties: { name: 'viewport', content: 'width=device-width' },
                children: [],
              },
              { type: 'element', tagName: 'title', properties: {}, children: [{ type: 'text', value: title }] },
              { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: style }] },
            ],
          },
          {
            type: 'element',
            tagName: 'body',
            properties: {},
            children: [{ type: 'element', tagName: 'main', properties: {}, children: bodyOf(tree) }],
          },
        ],
      },
    ],
  }
  return toHtml(head)
}

function bodyOf(tree: Root) {
  const body = toHast(tree)
  return body.type === 'root' ? body.children.filter((child) => child.type !== 'doctype') : []
}
