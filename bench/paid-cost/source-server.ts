import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { root } from '../../cli/browser/built-extension.ts'

export interface SourceServer {
  origin: string
  close(): Promise<void>
}

/**
 * Serves the project's own modules to a browser on the loopback interface, their types taken out, so that it runs what
 * stands in the tree. Everything else is answered by `pageFor`.
 */
export async function startSourceServer(pageFor: (address: string) => string): Promise<SourceServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    if (!url.endsWith('.ts')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageFor(url))
      return
    }
    try {
      const source = await readFile(path.join(root, path.posix.normalize(url)), 'utf8')
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(stripTypeScriptTypes(source))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
