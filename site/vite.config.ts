import { readFileSync } from 'node:fs'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { messagesIn } from '../locales/testing/messages-in.ts'
import { wordingsApart } from '../scripts/wordings-apart.ts'

const root = path.resolve(import.meta.dirname, '..')
const here = (file: string) => path.join(import.meta.dirname, file)

/** Messages as the extension's build makes them. */
const messages: Plugin = {
  name: 'messages',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('.yml') ? `export default ${JSON.stringify(messagesIn(path.basename(id, '.yml')))}` : null,
}

/** Under the names by which the panel asks for them. */
const pageScripts = ['wordings', 'paid-content', 'page']

const otherFiles: Record<string, string> = {
  'sample/ferry-line.html': 'docs/sample/ferry-line.html',
  'icon.svg': 'assets/icon.svg',
}

/** The sample page and the icon, as they are. */
const files: Plugin = {
  name: 'files',
  generateBundle() {
    for (const [fileName, file] of Object.entries(otherFiles)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(root, file)) })
    }
  },
}

/** The site: `npm run site` writes it to `.output/site`; `-- --base /second-source/` for a server's folder of that name. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: path.join(root, 'public'),
  plugins: [preact(), messages, files, wordingsApart()],
  resolve: { alias: { '#i18n': here('i18n.ts'), 'wxt/browser': here('browser.ts') } },
  worker: { format: 'es' },
  build: {
    outDir: path.join(root, '.output/site'),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: {
        index: here('index.html'),
        panel: here('panel.html'),
        wordings: here('wordings.ts'),
        'paid-content': here('paid-content.ts'),
        page: here('page.ts'),
      },
      output: { entryFileNames: ({ name }) => (pageScripts.includes(name) ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
})
