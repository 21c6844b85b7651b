// npm run bench:reader [-- --runs 7]: what the reader costs where it runs for a user: the built extension's own worker,
// in real Chromium. Prints the start, the first verdicts, 1,000 words cold and warm, 10,000 words, and the memory of the
// process that holds panel and worker. The text is the sample article, over and over: only its length matters here.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page as BrowserPage } from 'playwright-core'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { withDevTools } from '../cli/browser/devtools.ts'
import { reviewFile } from '../cli/review-file.ts'

/** Milliseconds from the question to the first verdicts and to the last. */
interface Reading {
  first: number
  all: number
}

async function main(): Promise<void> {
  const runs = Number(process.argv[process.argv.indexOf('--runs') + 1] ?? 7) || 7
  const extension = builtExtension('chromium')
  const script = readdirSync(path.join(extension, 'assets')).find((name) => /^claims-worker.*\.js$/.test(name))
  if (!script) throw new Error('The built extension has no worker of the claims engine.')
  const browser = await launchChromium({ extension })
  try {
    const page = await browser.context.newPage()
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
    const { text: sample } = (await reviewFile(path.join(root, 'docs/sample/ferry-line.html'))).article
    const before = await peakMemory(browser)
    await startWorker(page, script)
    const cold = await read(page, wordsOf(sample, 1000))
    const warm: Reading[] = []
    for (let run = 0; run < runs; run += 1) warm.push(await read(page, wordsOf(sample, 1000)))
    warm.sort((a, b) => a.all - b.all)
    console.log(`1,000 words, start of the worker and of the network included: ${shown(cold)}`)
    console.log(`1,000 words, warm, median of ${runs}: ${shown(warm[runs >> 1] ?? cold)}`)
    console.log(`  from ${warm[0]?.all.toFixed(0)} to ${warm.at(-1)?.all.toFixed(0)} ms`)
    const afterShort = await peakMemory(browser)
    console.log(`10,000 words: ${shown(await read(page, wordsOf(sample, 10_000)))}`)
    const afterLong = await peakMemory(browser)
    console.log(
      `memory of the process with panel and worker, at most: ${before} MiB without the network, ${afterShort} MiB after 1,000 words, ${afterLong} MiB after 10,000`,
    )
  } finally {
    await browser.close()
  }
}

/** Starts the worker in the extension's own page, as the panel does. */
async function startWorker(page: BrowserPage, script: string): Promise<void> {
  await page.evaluate((address) => {
    const worker = new Worker(address, { type: 'module' })
    Object.assign(globalThis, { measured: { worker, asked: 0 } })
  }, `/assets/${script}`)
}

function read(page: BrowserPage, text: string): Promise<Reading> {
  return page.evaluate(async (story) => {
    const { measured } = globalThis as unknown as { measured: { worker: Worker; asked: number } }
    const id = ++measured.asked
    const blocks = Array.from(story.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      kind: 'paragraph',
      paid: false,
    }))
    const { promise, resolve, reject } = Promise.withResolvers<{ first: number; all: number }>()
    const began = performance.now()
    let first = 0
    measured.worker.onerror = (event) => reject(new Error(event.message))
    measured.worker.onmessage = ({ data }) => {
      if (data.id !== id) return
      first ||= performance.now() - began
      if (data.kind === 'failed') reject(new Error(data.message))
      if (data.kind === 'done') resolve({ first, all: performance.now() - began })
    }
    measured.worker.postMessage({
      kind: 'judge',
      id,
      story: { text: story, blocks, links: [], asides: [] },
      context: { language: 'en', articleType: 'report', byline: [] },
    })
    return promise
  }, text)
}

/** The most memory, in MiB, that the largest page process has taken so far (the kernel's high-water mark); Linux only. */
async function peakMemory(browser: ExtensionBrowser): Promise<number> {
  return withDevTools(browser.context, async ({ send }) => {
    const { processInfo } = (await send('SystemInfo.getProcessInfo', {})) as {
      processInfo: { type: string; id: number }[]
    }
    const peaks = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => {
        const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))
        return Number(peak?.[1] ?? 0) / 1024
      })
    return Math.round(Math.max(...peaks))
  })
}

function wordsOf(text: string, count: number): string {
  const ends = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => index + word.length)
  const times = Math.ceil(count / ends.length)
  const rest = ends[(count - 1) % ends.length] ?? text.length
  return `${`${text}\n`.repeat(times - 1)}${text.slice(0, rest)}`
}

function shown({ first, all }: Reading): string {
  return `first verdicts ${first.toFixed(0)} ms, all ${all.toFixed(0)} ms`
}

await main()
