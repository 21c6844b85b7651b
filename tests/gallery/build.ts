import path from 'node:path'
import preact from '@preact/preset-vite'
import { build, type Rollup } from 'vite'
import { root } from '../../cli/browser/built-extension.ts'
import { markdownTree } from '../../scripts/markdown-tree.ts'

/** The gallery as one page: the real components and styles, on invented reviews, with no extension around them. */
export async function buildGallery(): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact(), markdownTree()],
    resolve: { alias: { '#i18n': path.join(import.meta.dirname, 'i18n.ts') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: path.join(import.meta.dirname, 'main.tsx'),
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput
  const script = built.output.find((part) => part.type === 'chunk')?.code ?? ''
  const styles = built.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
  const inScript = script.replaceAll('</script', '<\\/script')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second Source</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${styles.join('\n')}</style></head>
<body><div id="gallery"></div><script>${inScript}</script></body></html>`
}
