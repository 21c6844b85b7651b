import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requestLogVariable } from '../../cli/browser/request-log.ts'
import { type LoggedRequest, requestsOfChromium, unwanted } from './read-requests.ts'

/**
 * Keeps a log of every request of every browser of a whole run, and fails the run where one of them was neither a page's
 * own on the loopback interface nor the browser's.
 */
export default function logRequests() {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-requests-'))
  process.env[requestLogVariable] = folder
  return () => {
    try {
      const files = readdirSync(folder)
      const requests = files.flatMap((file) => requestsIn(folder, file))
      const found = unwanted(requests)
      if (found.length > 0) {
        throw new Error(
          `Requests that nobody should have made:\n${found.map(({ url, by }) => `${by} → ${url}`).join('\n')}`,
        )
      }
      const pages = requests.filter(({ by }) => by !== null).length
      if (files.length > 0 && pages === 0)
        throw new Error('The log of requests holds none, not even those of the pages.')
      console.log(
        `Request log: ${files.length} browsers, ${pages} requests, all of them of pages on the loopback interface`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function requestsIn(folder: string, file: string): LoggedRequest[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  return file.startsWith('chromium') ? requestsOfChromium(text) : JSON.parse(text)
}
