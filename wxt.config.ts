import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { markdownTree } from './scripts/markdown-tree.ts'
import { wordingsApart } from './scripts/wordings-apart.ts'

const scripts = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'"

/** The one look-up that leaves the device, where its user has allowed it; the development server needs more than that. */
const connections = "connect-src 'self' https://factchecktools.googleapis.com"

export default defineConfig({
  srcDir: '.',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // The weights hardly shrink, however long one tries.
  zip: { compressionLevel: 6 },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // Both browsers preload modules by themselves: Vite's own way would be one more way to a network in every page.
  vite: () => ({ plugins: [preact(), markdownTree(), wordingsApart()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'scripting', 'storage']
        : ['activeTab', 'offscreen', 'scripting', 'sidePanel', 'storage'],
    // Asked for one host at a time: when the user brings a key of their own for Google's fact checks, or has a site
    // reviewed always. Never before.
    optional_host_permissions: ['https://factchecktools.googleapis.com/*', '*://*/*'],
    // The reader's network runs in WebAssembly.
    content_security_policy: { extension_pages: `${scripts}${command === 'build' ? `; ${connections}` : ''}` },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
