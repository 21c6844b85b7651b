import { parseArgs } from 'node:util'

export interface Arguments {
  files: string[]
  json: boolean
  browser: boolean
  help: boolean
}

export const usage = `usage: npm run --silent review -- [--browser] [--json] FILE…

  FILE       a saved page (.html, .htm, also .gz of one) or a text (.txt); - reads standard input
  --json     print one Review as JSON a line, instead of a report to read
  --browser  read the pages with the built extension in a real, headless Chromium`

/** @throws TypeError, with a message for the user, where an option isn't known. */
export function parseArguments(words: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return { files: positionals, ...values }
}
