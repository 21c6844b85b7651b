import { runAtOnce, type Steps } from '../../types/steps.ts'
import { mayStandOn, primaryLanguage } from '../page-language.ts'
import { foldLabel, labelText, plainLabel } from './label-text.ts'
import { buildLookup, type Lookup, networkWording } from './lookup.ts'
import type { Wording } from './types.ts'

let built: Lookup | null = null
const lookup = () => {
  built ??= runAtOnce(buildLookup())
  return built
}

/** Builds the tables in steps; else the first text that is looked up waits for all of them. */
export function* prepareWordings(): Steps<void> {
  built ??= yield* buildLookup()
}

/** Companies that sign recommendation boxes. */
const networks =
  /^(?:(?:taboola|outbrain|zerg ?net|rev ?content|mgid|dianomi|plista|ligatus|teads|nativo|triple ?lift|engageya|adblade|content\.ad|gravity|seeding up|strossle|adskeeper|speakol|popin|google|the deck|carbon)(?: feed)?)$/

/** These sign with their name alone. */
const networkAlone = /^(?:taboola feed|zergnet|dianomi)$/

/** Labels with fewer characters than this are initials, with more they are sentences. */
const [leastText, mostText] = [2, 200]

/**
 * The wording that the whole of this text is, or `null`: a text that merely contains one isn't a label.
 *
 * @param language BCP 47 tag of the page; some wordings mean something else in other languages
 */
export function wordingOf(text: string, language: string | null = null): Wording | null {
  if (text.length > mostText * 2) return null
  const plain = plainLabel(text)
  if (plain.length < leastText || plain.length > mostText) return null
  const lower = foldLabel(plain)
  const page = primaryLanguage(language)
  const found =
    lookup().whole.get(lower) ??
    withName(plain, lower) ??
    withAffix(text, plain) ??
    network(lower) ??
    sentence(lower, page)
  if (!found) return null
  return found.onlyIn && page && !found.onlyIn.includes(page) ? null : found
}

/** Whether the text is a heading that says nothing of money; over paid links it is their only label. */
export function isSoftHeading(text: string): boolean {
  return text.length <= 80 && lookup().softHeadings.has(labelText(text))
}

/** The sponsor that such a label names, or `null`. */
export function sponsorIn(text: string): string | null {
  const plain = plainLabel(text)
  const words = plain.split(' ')
  for (let count = Math.min(words.length - 1, 7); count > 0; count--) {
    if (!lookup().before.has(labelText(words.slice(0, count).join(' ')))) continue
    const named = words
      .slice(count)
      .join(' ')
      .replace(/^[\s:–—-]+/, '')
    return isName(named) ? named : null
  }
  const found = /\b(?:by|from|with|von|par|por|da|door|af|med)\s*:?\s+(?!our\b|you\b)(\p{Lu}.{1,60})$/u.exec(plain)
  return found?.[1]?.trim() ?? null
}

/** A name of at most seven words that starts with a capital, a figure or a letter of a script without capitals. */
function isName(text: string): boolean {
  return /^(?:(?:the|our|el|la|le|les|die|der|das|dem|den|l['’]|il|o|a|de) ?)?[\p{Lu}\p{Lo}\d"“„«](?:[^\s.!?]|\.(?=\S))*(?:\s+[^\s.!?]+){0,6}\.?$/u.test(
    text,
  )
}

function withName(plain: string, lower: string): Wording | null {
  const { before, after, firstWords, lastWords } = lookup()
  const first = lower.split(' ', 1)[0] ?? ''
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  const begins = firstWords.has(first) || firstWords.has(foldLabel(plainLabel(first)))
  if (!begins && !lastWords.has(last) && !lastWords.has(foldLabel(plainLabel(last)))) return null
  const alone = before.get(lower)
  // A lead-in alone has its name in the next element, or as a picture; one word alone is any word.
  if (alone && /\s/.test(lower)) return alone
  const words = plain.split(' ')
  for (let count = Math.min(words.length - 1, 8); count > 0; count--) {
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[\s:–—-]+/, '')
    const wording = before.get(labelText(words.slice(0, count).join(' ')))
    if (wording && isName(rest)) return wording
    const behind = after.get(labelText(words.slice(-count).join(' ')))
    if (behind && isName(words.slice(0, -count).join(' '))) return behind
  }
  return null
}

/** "Holidays (Anzeige)", "[PR] Holidays", "Partner | Anzeige", "ADVERTISEMENT – Acme Homes". */
function withAffix(text: string, plain: string): Wording | null {
  if (!/[|/:()[\]【】［］（）]|\s[-–—]/.test(plain) && !/[()[\]【】［］（）]/.test(text)) return null
  const wide = text.normalize('NFKC').trim()
  const bracketed = /^[[(【［]([^\])】］]{2,30})[\])】］]\s*\S|\S\s*[[(【［]([^\])】］]{2,30})[\])】］]$/u.exec(wide)
  const inBrackets = bracketed && wide.length <= 120 && advertisement((bracketed[1] ?? bracketed[2] ?? '').trim())
  if (inBrackets) return inBrackets
  const parts = /^(.{2,40}?)\s*(?:[|/:]|\s[-–—])\s*(\S.{0,60})$/u.exec(plain)
  if (!parts) return null
  const [first = '', second = ''] = [parts[1], parts[2]]
  if (second.split(' ').length <= 4 && isName(second)) {
    const wording = advertisement(first) ?? sponsoredWord(first)
    // "Advertising: The New Rules" is a headline; the word for one advertisement labels one.
    if (
      wording &&
      !/^(?:advertising|ads|adverts|werbung|anzeigen|publicité|publicidad|pubblicità|реклама)$/i.test(first)
    )
      return wording
  }
  return /[|/]/.test(plain) && first.split(' ').length <= 4 ? advertisement(second) : null
}

function advertisement(text: string): Wording | null {
  const found = lookup().whole.get(labelText(text))
  return found && (found.class === 'advertisement' || /^pr$/i.test(text)) ? found : null
}

function sponsoredWord(text: string): Wording | null {
  return /^sponsored$/i.test(text) ? (lookup().whole.get('sponsored') ?? null) : null
}

function network(lower: string): Wording | null {
  const { leadIns } = lookup()
  const first = lower.split(' ', 1)[0] ?? ''
  if (!leadIns.has(first) && !networkAlone.test(lower)) return null
  const words = lower.split(' ')
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const leadIn = words.slice(0, count).join(' ')
    if (lookup().recommendedBy.has(leadIn) && networks.test(words.slice(count).join(' '))) {
      return leadIn === 'by' || !/^(?:google|carbon|the deck)/.test(words.slice(count).join(' '))
        ? networkWording
        : null
    }
  }
  return networkAlone.test(lower) ? networkWording : null
}

function sentence(lower: string, page: string | null): Wording | null {
  if (lower.length <= 7) return null
  return lookup().sentences.find((rule) => mayStandOn(page, rule.language) && rule.fits(lower))?.wording ?? null
}
