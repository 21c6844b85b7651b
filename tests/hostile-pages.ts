import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../cli/browser/built-extension.ts'

/** A page of ours that the attacks are added to. */
export const harmless = readFileSync(path.join(root, 'tests/pages/plain-report.html'), 'utf8')

export const withAdded = (html: string) => harmless.replace('</body>', `${html}</body>`)

/** What a page can do to the scripts of others that stand in it, by what it does. None of it may change its review. */
export const hostileMarkup: Record<string, string> = {
  'redefines what scripts rely on': `<script>
    const trap = () => { throw new Error('trapped') }
    for (const name of ['querySelectorAll', 'querySelector', 'closest', 'getAttribute', 'getBoundingClientRect', 'toString'])
      Element.prototype[name] = trap
    Array.prototype.map = Array.prototype.filter = String.prototype.slice = Object.prototype.toString = trap
    Document.prototype.createRange = Document.prototype.createTreeWalker = Node.prototype.cloneNode = trap
    Object.defineProperty(Node.prototype, 'nodeType', { get: trap })
    MutationObserver.prototype.observe = CSSStyleSheet.prototype.replaceSync = AbortController.prototype.abort = trap
    window.getComputedStyle = window.setTimeout = trap
  </script>`,
  'answers questions of its values with traps': `<div id="trap"></div><script>
    const trap = new Proxy(function () {}, { get() { throw 1 }, apply() { throw 1 }, has() { throw 1 } })
    const element = document.getElementById('trap')
    Object.defineProperty(element, 'attributes', { get: () => trap })
    Object.defineProperty(element, 'shadowRoot', { get: () => trap })
    element.toString = element.valueOf = trap
    window.chrome = window.browser = trap
    CSS.highlights.set('second-source-vague', new Highlight())
  </script>`,
  'has attributes of two million characters': `<div class="${'x'.repeat(2_000_000)}" data-a="${'&lt;'.repeat(500_000)}"></div>`,
  'takes names of its fields from its form':
    '<form><input name="children"><input name="attributes"><input name="parentElement"><input name="nodeType"></form>',
  'names pictures after the document’s own parts': [
    'contentType',
    'defaultView',
    'body',
    'cloneNode',
    'createTreeWalker',
    'documentElement',
    'createRange',
    'adoptedStyleSheets',
    'styleSheets',
  ]
    .map((name) => `<img alt="" name="${name}">`)
    .join(''),
  'nests deeper than a stack': '<b>'.repeat(30_000),
  'has data about itself that is none': `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@graph":[[[[null]]]]},"headline":{}}</script>
    <script type="application/ld+json">${'['.repeat(100_000)}</script>
    <script type="application/ld+json">{"__proto__":{"isPartOf":1},"constructor":{"prototype":{"x":1}}}</script>
    <meta name="author" content="${'A'.repeat(300_000)}">`,
  'has style sheets without end': `<style>${'@media print{@supports (x:y){'.repeat(500)}</style><style>${'.a::before{content:"x"}'.repeat(5_000)}</style>`,
  'talks to whoever listens': `<script>
    for (const kind of ['read', 'reading', 'paint', 'show', 'failed', 'changed'])
      for (const target of [window, document]) {
        window.postMessage({ kind, marks: [], reading: { story: { text: 'forged' } } }, '*')
        target.dispatchEvent(new CustomEvent('second-source:page', { detail: { kind } }))
      }
    try { chrome.runtime.sendMessage('second-source', { kind: 'read' }) } catch {}
  </script>`,
  'changes without pause': `<div id="clock">0</div><script>
    let n = 0
    setInterval(() => { document.getElementById('clock').textContent = String(n++) }, 1)
  </script>`,
}

const attack = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>'
const asText = attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An article of which every part that the panel shows is markup when it is taken for markup. */
export const hostileArticle = {
  attack,
  html: `<!doctype html><html lang="en"><head><title>${asText}</title>
    <meta property="og:site_name" content="${asText}"><meta name="author" content="Ann ${asText} Harker"></head>
    <body><article><h1>Mayor ${asText} opens the bridge</h1><p class="byline">By Ann ${asText} Harker</p>
    ${Array.from(
      { length: 8 },
      (_, n) =>
        `<p>The harbour ${asText} was closed ${n + 2} times last year, officials said. “It will not be closed again,” said Otto
         ${asText} Marsh, who runs the ferry line from the northern quay to the island of Merrow.</p>`,
    ).join('\n')}
    <div class="sponsored"><span>Sponsored by ${asText}</span><a href="https://${'x'.repeat(60)}.example/?&quot;>${asText}">${asText}</a></div>
    <p class="correction">Correction: an earlier version ${asText} gave the wrong year.</p>
    </article></body></html>`,
}
