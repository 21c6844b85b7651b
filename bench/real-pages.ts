import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { inShared } from './shared-folder.ts'

export interface RealPage {
  /** File name without its endings. */
  name: string
  html: string
}

/**
 * The saved pages beside the repository, in the order of their names.
 *
 * @throws Error that says what is missing, where they aren't there.
 */
export function realPages(): RealPage[] {
  const folder = inShared('gold/sponsored/pages')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.html\.gz$/, ''),
      html: gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'),
    }))
}
