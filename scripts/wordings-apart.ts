import path from 'node:path'
import type { Plugin } from 'vite'

const entrypoints = path.resolve(import.meta.dirname, '../entrypoints')

/**
 * The tables of wordings are half of what is put into a page, and data: they are a script of their own, which leaves them for
 * the script that looks labels up. Whatever else imports them gets what was left.
 */
export function wordingsApart(): Plugin {
  return {
    name: 'wordings-apart',
    enforce: 'pre',
    resolveId: (source, importer) =>
      /(?:^|\/)languages\/index\.ts$/.test(source) && importer !== path.join(entrypoints, 'wordings.ts')
        ? path.join(entrypoints, 'page/left-wordings.ts')
        : null,
  }
}
