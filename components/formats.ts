import { textLocale } from './translate.ts'

/** `0.184` as "18 %", in the user's manner. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(textLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** An ISO 8601 date in words; a date without a time stays that day everywhere. What isn't a date is shown as it is. */
export function formatDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const hasTime = iso.includes('T')
  return new Intl.DateTimeFormat(textLocale(), {
    dateStyle: 'medium',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(date)
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
