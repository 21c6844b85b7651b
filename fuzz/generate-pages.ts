import fc from 'fast-check'
import { attributeNames, attributeValues, blockNames, inlineNames, oddities, sentences } from './page-vocabulary.ts'

const words = fc.constantFrom(...sentences)

/** Text as pages have it, and as nobody would write it. */
export const someText = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.array(words, { minLength: 2, maxLength: 5 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
)

const attributes = fc.dictionary(
  fc.constantFrom(...attributeNames),
  fc.oneof(fc.constantFrom(...attributeValues), fc.string({ maxLength: 12 })),
  { maxKeys: 3 },
)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function element(name: string, having: Record<string, string>, children: string[]): string {
  const all = Object.entries(having).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${all.join('')}>${children.join('')}</${name}>`
}

const { node } = fc.letrec<{ node: string; inline: string; block: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, withCrossShrink: true }, someText.map(escaped), tie('inline'), tie('block')),
  inline: fc
    .tuple(fc.constantFrom(...inlineNames), attributes, fc.array(tie('node'), { maxLength: 3 }))
    .map(([name, having, children]) => element(name, having, children)),
  block: fc
    .tuple(fc.constantFrom(...blockNames), attributes, fc.array(tie('node'), { maxLength: 5 }))
    .map(([name, having, children]) => element(name, having, children)),
}))

const paragraph = fc
  .array(fc.oneof(node, fc.constant('<br>'), fc.constant('<!-- -->')), { minLength: 1, maxLength: 4 })
  .map((all) => `<p>${all.join(' ')}</p>`)

/** A page with a story in it most of the time, in markup that is right only some of the time. */
export const somePage = fc
  .tuple(
    fc.constantFrom('en', 'de', '', 'x-klingon'),
    fc.array(node, { maxLength: 3 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, node), { minLength: 1, maxLength: 12 }),
    fc.array(node, { maxLength: 3 }),
    fc.option(fc.json()),
  )
  .map(([language, before, story, after, data]) =>
    [
      `<!doctype html><html lang="${language}"><head><title>Story</title>`,
      data === null ? '' : `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`,
      `</head><body>${before.join('')}<article>${story.join('\n')}</article>${after.join('')}</body></html>`,
    ].join(''),
  )
