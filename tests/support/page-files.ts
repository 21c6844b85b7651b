import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../cli/browser/built-extension.ts'
import type { PageServer } from '../../cli/browser/page-server.ts'

/** @param file A page's name in tests/pages, or a path from the repository's root. */
export const readPageFile = (file: string): Buffer =>
  readFileSync(path.join(root, file.includes('/') ? file : `tests/pages/${file}`))

/** Puts a page of ours on a server, under its own name, and returns its address. */
export const offerFile = (server: PageServer, file: string): string =>
  server.offer(path.basename(file), readPageFile(file))
