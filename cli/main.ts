import { parseArguments, usage } from './arguments.ts'
import { printReport } from './print-report.ts'

/** Reviews file after file, in order; what can't be reviewed is said, and the others still print. */
async function main(): Promise<number> {
  const { files, json, browser, help } = parseArguments(process.argv.slice(2))
  if (help || files.length === 0) {
    console.log(usage)
    return help ? 0 : 2
  }
  const reviewer = browser
    ? await (await import('./browser/review-in-browser.ts')).startReviewer()
    : { review: (await import('./review-file.ts')).reviewFile, close: async () => {} }
  let failures = 0
  try {
    for (const file of files) {
      const result = await reviewer.review(file).catch((error: unknown) => failureOf(file, error))
      if ('error' in result) failures++
      if (json) console.log(JSON.stringify(result))
      else if ('error' in result) console.error(`${file}: ${result.error}`)
      else console.log(printReport(result))
    }
  } finally {
    await reviewer.close()
  }
  return failures > 0 ? 1 : 0
}

function failureOf(file: string, error: unknown): { file: string; error: string } {
  return { file, error: error instanceof Error ? error.message : String(error) }
}

main().then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  },
)
