import { randomUUID } from 'node:crypto'
import path from 'node:path'

/** Folder that every browser writes a log of its requests to; the tests name one and read it when they are done. */
export const requestLogVariable = 'SECOND_SOURCE_REQUEST_LOG'

/** Where a browser that is started now should log its requests, or `null` where nobody wants to know. */
export function requestLogFile(browser: 'chromium' | 'firefox'): string | null {
  const folder = process.env[requestLogVariable]
  return folder ? path.join(folder, `${browser}-${randomUUID()}.json`) : null
}

/** Chromium's own log of everything that goes through its network stack: pages, panel, workers and the background. */
export function requestLogArguments(): string[] {
  const file = requestLogFile('chromium')
  return file ? [`--log-net-log=${file}`] : []
}
