import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPageText } from './own-text.ts'
import { inShared } from './shared-folder.ts'

/** Where the measured words come from, to be printed beside the figures. */
export function textSource(): string {
  return sharedTexts() ? 'news articles (PolNeAR, dev)' : 'the sample article, over and over'
}

/** That many words of news: articles one after the other, or, where they aren't there, our own again and again. */
export function textOf(words: number): string {
  const texts = sharedTexts() ?? [readPageText()]
  const lines: string[] = []
  let count = 0
  for (let at = 0; count < words; at += 1) {
    for (const line of (texts[at % texts.length] ?? '').split('\n')) {
      if (count >= words) break
      lines.push(line)
      count += line.split(/\s+/).filter(Boolean).length
    }
  }
  return lines.join('\n')
}

function sharedTexts(): string[] | null {
  try {
    const folder = inShared('gold/attribution/dev/text')
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  } catch {
    return null
  }
}
