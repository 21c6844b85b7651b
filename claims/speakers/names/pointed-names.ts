import type { Span } from '../../../types/review.ts'
import type { Pointers } from '../pointers.ts'

/** At what share all places of a word have to be pointed at to be a person's name. */
const least = 0.5

/** They mean persons, and whomever they point at is one. */
const personal = /^(?:he|she|his|her|him)$/i

/** Single names by which a story calls persons, as the reader sees its "he" and "she" point at them. */
export function pointedNames(text: string, sources: readonly Span[], pointers: Pointers): string[] {
  return sources
    .filter(({ start, end }) => personal.test(text.slice(start, end)))
    .flatMap(({ start }) => {
      const shares = new Map<string, number>()
      for (const word of pointers.get(start) ?? []) {
        const name = text.slice(word.start, word.end)
        if (/^\p{Lu}\p{Ll}+$/u.test(name)) shares.set(name, (shares.get(name) ?? 0) + word.chance)
      }
      return [...shares].filter(([, share]) => share >= least).map(([name]) => name)
    })
}
