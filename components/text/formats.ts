import { textLocale } from './translate.ts'

/** `0.184` as "18 %", in the user's manner. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(textLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/**
 * An ISO 8601 date in words, with the time of day where it is known and `withTime` asks for it. A date without a time
 * stays that day everywhere. What isn't a date is shown as it is.
 */
export function formatDate(iso: string, withTime = true): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const hasTime = iso.includes('T')
  return new Intl.DateTimeFormat(textLocale(), {
    dateStyle: 'medium',
    ...(!hasTime && { timeZone: 'UTC' }),
    ...(hasTime && withTime && { timeStyle: 'short' }),
  }).format(date)
}

/**
 * Arguments for a message with a plural form: the number that chooses the form, and the same number as it is read.
 * `translate('summary.sentences', ...counted(2000))` is "2,000 sentences".
 */
export function counted(count: number): [count: number, shown: [string]] {
  return [count, [new Intl.NumberFormat(textLocale()).format(count)]]
}

/** "a · b": facts beside each other; a dot ends a line and never begins one. */
export function joinFacts(facts: Array<string | null | undefined>): string {
  return facts.filter(Boolean).join('\u00a0· ')
}

/** "a, b, c": parts of one sentence. */
export function formatParts(parts: string[]): string {
  return new Intl.ListFormat(textLocale(), { style: 'short', type: 'unit' }).format(parts)
}

/** "a, b and c": names. */
export function formatNames(names: string[]): string {
  return new Intl.ListFormat(textLocale(), { style: 'long', type: 'conjunction' }).format(names)
}

/** A language's name, such as "German" for `de`; the tag itself where it isn't known. */
export function formatLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([textLocale()], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
