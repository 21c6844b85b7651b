import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Nothing of a saved page may run or be loaded: it is read as it was saved. */
const asSaved = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

export interface PageServer {
  /** Address of the server, without a slash at its end. */
  origin: string
  /** Puts a page on the server and returns its address, which no other page has. */
  offer(name: string, bytes: Buffer | string, contentType?: string): string
  close(): Promise<void>
}

/**
 * Serves saved pages on the loopback interface.
 *
 * @param policy Content-Security-Policy of every page; the default lets nothing run or load. `null` for none.
 */
export async function startPageServer(policy: string | null = asSaved): Promise<PageServer> {
  const pages = new Map<string, { bytes: Buffer | string; contentType: string }>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (!page) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': page.contentType,
      'cache-control': 'no-store',
      ...(policy !== null && { 'content-security-policy': policy }),
    })
    response.end(page.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    offer(name, bytes, contentType = 'text/html') {
      const path = `/${pages.size + 1}/${encodeURIComponent(name)}`
      pages.set(path, { bytes, contentType })
      return origin + path
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
