import type { DeskVersion } from '../types/desk.ts'

/** Whether outlet, headline and address hold every one of some words, whatever their case and accents. */
export function matchesWords({ outlet, headline, address }: DeskVersion, words: string): boolean {
  const text = plain(`${outlet ?? ''} ${headline ?? ''} ${address}`)
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
