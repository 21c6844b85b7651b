const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const monthFirst = new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'i')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${month},?\\s+((?:19|20)\\d\\d)\\b`, 'i')
const isoStart =
  /^((?:19|20)\d\d)-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/i

/**
 * A date that a page gives, as ISO 8601: a date alone stays one, a time keeps its zone and a time without one is left
 * without. `null` where it can't be read for certain: 03/04/2025 has two meanings.
 */
export function parseDate(source: string | null | undefined): string | null {
  const text = source?.trim()
  if (!text || text.length > 200) return null
  const iso = isoStart.exec(text)
  if (iso) return fromIso(iso)
  const compact = /^((?:19|20)\d\d)(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/.exec(text)
  if (compact) {
    const [, y, m, d] = compact
    return valid(Number(y), Number(m), Number(d))
  }
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString()
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString()
  const named = monthFirst.exec(text)
  if (named) return withTime(text, Number(named[3]), monthOf(named[1]), Number(named[2]))
  const reversed = dayFirst.exec(text)
  if (reversed) return withTime(text, Number(reversed[3]), monthOf(reversed[2]), Number(reversed[1]))
  const slashed = /\b((?:19|20)\d\d)[/.年](\d{1,2})[/.月](\d{1,2})/.exec(text)
  if (slashed) return valid(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  const numbers = /^\D{0,20}(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/.exec(text)
  if (numbers) {
    const [a, b, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])]
    if (a > 12 || text.includes('.')) return valid(year, b, a)
    if (b > 12 || a === b) return valid(year, a, b)
  }
  return null
}

function fromIso([, y, m, d, hours, minutes, seconds, zone]: RegExpExecArray): string | null {
  const date = valid(Number(y), Number(m), Number(d))
  if (!date || hours === undefined || minutes === undefined) return date
  if (Number(hours) > 24 || Number(minutes) > 59) return date
  const offset = !zone
    ? ''
    : /^(?:z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, min) => `${h}:${min ?? '00'}`)
  return `${date}T${hours}:${minutes}:${seconds ?? '00'}${offset}`
}

/** The zone of a written time is rarely told in a form that is certain, so that only the day is kept unless it is UTC. */
function withTime(text: string, year: number, monthNumber: number, day: number): string | null {
  const date = valid(year, monthNumber, day)
  const time = date && /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:GMT|UTC)\b/.exec(text)
  return time ? `${date}T${time[1]?.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}Z` : date
}

function monthOf(name: string | undefined): number {
  return monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function valid(year: number, monthNumber: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  const right = date.getUTCFullYear() === year && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day
  return right && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}
