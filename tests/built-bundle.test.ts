import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtExtension } from '../cli/browser/built-extension.ts'
import { pageScripts } from '../entrypoints/page/page-scripts.ts'

/** What is put into pages. */
const inPages: string[] = pageScripts.map((file) => file.slice(1))

/** Ways to reach a network. */
const network = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket\b|WebTransport\b|EventSource\b|sendBeacon\b|importScripts\b)/g
/**
 * Every way to a network that a bundle holds, by whom it comes from. A dependency that learns another one changes the
 * count, and is looked at before it ships.
 */
const knownWays: Array<{ bundle: RegExp; ways: Record<string, number>; why: string }> = [
  {
    bundle: /^(?:page|paid-content|wordings|site|background)\.js$/,
    ways: {},
    why: 'nothing that touches pages may know a way out',
  },
  { bundle: /sidepanel/, ways: { 'fetch(': 1 }, why: 'the look-up' },
  { bundle: /settings-store/, ways: { 'fetch(': 1 }, why: 'the texts of another language, a file of the package' },
  {
    bundle: /claims-worker/,
    ways: { 'fetch(': 5, XMLHttpRequest: 2 },
    why: 'load-reader.ts and the runtime of the network: files of the package',
  },
  {
    bundle: /export-record/,
    ways: { XMLHttpRequest: 1 },
    why: 'Papa Parse’s reading of addresses, which nobody calls',
  },
]
/** Hosts that a bundle may name in the panel and its chunks: the look-up, links that a user may click, names of vocabularies. */
const knownHosts = new Set([
  'factchecktools.googleapis.com',
  'toolbox.google.com',
  'news.google.com',
  'web.archive.org',
  'schema.org',
  'www.w3.org',
  // A base for addresses without one, in the writer of HTML; and a link in a message of the network's runtime.
  'example.org',
  'web.dev',
])
/** Ways to run text as code. */
const evaluation = /\beval\s*\(|new Function\b|\bFunction\s*\(\s*["'`]/
/** Ways to make a live document's nodes from text. */
const markup = /\.outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment/
/** The one service that a user may turn on. */
const lookUp = 'https://factchecktools.googleapis.com'

describe.each(['chromium', 'firefox'] as const)('the bundle for %s', (name) => {
  const folder = builtExtension(name)
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))

  it('holds the scripts that this test is about', () => {
    expect(scripts.map(({ file }) => file)).toEqual(expect.arrayContaining(['background.js', ...inPages]))
  })

  it('reaches no network from the page or the background', () => {
    const reaching = scripts
      .filter(({ file }) => inPages.includes(file) || file === 'background.js')
      .flatMap(({ file, text }) => (text.match(network) ?? []).map((way) => `${file}: ${way}`))
    expect(reaching).toEqual([])
  })

  it('knows the ways to a network that are accounted for, and no other', () => {
    for (const { file, text } of scripts) {
      const ways = Object.groupBy(text.match(network) ?? [], (way) => way.replace(/\s/g, ''))
      const counts = Object.fromEntries(Object.entries(ways).map(([way, all]) => [way, all?.length]))
      expect({ file, counts }).toEqual({ file, counts: knownWays.find(({ bundle }) => bundle.test(file))?.ways ?? {} })
    }
  })

  it('names no host in the panel that isn’t accounted for', () => {
    const named = scripts
      .filter(({ file }) => !inPages.includes(file))
      .flatMap(({ text }) =>
        Array.from(text.matchAll(/\b(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g), ([, host]) => host ?? ''),
      )
    expect(new Set(named.filter((host) => !knownHosts.has(host)))).toEqual(new Set())
  })

  it('listens to no other extension, and keeps its storage from the pages', () => {
    expect(
      scripts.filter(({ text }) => /\.on(?:Connect|Message)External\b/.test(text)).map(({ file }) => file),
    ).toEqual([])
    const levels = scripts.flatMap(({ text }) => text.match(/setAccessLevel\W+\{[^}]*\}/g) ?? [])
    expect(levels.filter((level) => !level.includes('TRUSTED_CONTEXTS'))).toEqual([])
  })

  it('may connect to its own package and the look-up alone', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy.match(/connect-src ([^;]*)/)?.[1]).toBe(`'self' ${lookUp}`)
  })

  it('runs no text as code, and its policy forbids that', () => {
    expect(scripts.filter(({ text }) => evaluation.test(text)).map(({ file }) => file)).toEqual([])
    const scriptSource = manifest.content_security_policy.extension_pages.match(/script-src ([^;]*)/)?.[1]
    expect(scriptSource).toBe("'self' 'wasm-unsafe-eval'")
  })

  it('makes no live nodes from text', () => {
    expect(scripts.filter(({ text }) => markup.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('asks for nothing at its installation that lets it into pages', () => {
    const asked: string[] = manifest.permissions
    const harmless = ['activeTab', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']
    expect(asked.filter((permission) => !harmless.includes(permission))).toEqual([])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  it('lets a page learn nothing when the reading begins', () => {
    for (const { text } of scripts.filter(({ file }) => inPages.includes(file)))
      expect(text).not.toMatch(/\.dispatchEvent\(|window\.postMessage|content-script-started/)
  })
})
