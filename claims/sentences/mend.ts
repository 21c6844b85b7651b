import {
  endingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
  wordsAfterHour,
} from './abbreviations.ts'

/**
 * Is the boundary that `Intl.Segmenter` put between `before` and `after` no end of a sentence? `before` is the last
 * stretch of the sentence so far (a window, so that the cost does not grow with the sentence), `after` the first
 * stretch of what follows.
 */
export function isFalseBoundary(before: string, after: string): boolean {
  const ended = before.trimEnd()
  if (ended.length === before.length && isInsideToken(ended, after)) return true
  if (isLeftOverMark(after)) return true
  if (/^\p{Ll}/u.test(after)) return true
  if (isListMark(ended)) return true
  if (/[?!]["”’'»]+$/.test(ended) && opensWithSpeechTag(after)) return true
  return endsInAbbreviation(ended) && !abbreviationEndsSentence(ended, after)
}

/** No space at the boundary: the mark belongs to an address, a file name or a figure ("?id=4", "Yahoo!7"). */
function isInsideToken(ended: string, after: string): boolean {
  if (/^[\p{Ll}\p{N}&=/_#@-]/u.test(after)) return true
  return /(?:https?:\/\/|www\.)\S*$/i.test(ended)
}

/** Nothing but closing marks: the segmenter has cut them off their sentence. */
function isLeftOverMark(after: string): boolean {
  return /^(?:[”’"')\]»]|'')+[\s.]*$/.test(after)
}

/** `1.`, `(a)`, `iv.`: all that there is of the sentence so far is the mark of a list's item. */
function isListMark(ended: string): boolean {
  return /^[([]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]$/.test(ended)
}

/** `"Is it true?" Smith asked.`: the tag belongs to the question. */
function opensWithSpeechTag(after: string): boolean {
  return /^(?!(?:He|She|They|It|We|You|The) )(?:[A-Z][\p{L}.'’-]+ ){1,4}(?:said|says|asked|asks|wrote|writes|shouted|wondered|added|replied|told|tweeted|exclaimed|yelled)\b/u.test(
    after,
  )
}

function lastWord(ended: string): string {
  return /(?:^|[\s([“"‘'’—–/-])([\p{L}\p{N}.]+)\.$/u.exec(ended)?.[1] ?? ''
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word)
}

function isDottedAcronym(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

function endsInAbbreviation(ended: string): boolean {
  const word = lastWord(ended)
  return (
    leadingAbbreviations.has(word) ||
    numberAbbreviations.has(word) ||
    trailingAbbreviations.has(word) ||
    isInitial(word) ||
    isDottedAcronym(word) ||
    word === 'Ph.D'
  )
}

/** The full stop of an abbreviation may be the sentence's as well: what follows decides. */
function abbreviationEndsSentence(ended: string, after: string): boolean {
  const word = lastWord(ended)
  if (leadingAbbreviations.has(word)) return false
  if (numberAbbreviations.has(word)) return !/^[#\d]/.test(after)
  if (/^\d/.test(after)) return isHour(word) || endingAbbreviations.has(word)
  if (/^["“‘'«(]/.test(after)) return !isInitial(word)
  const next = /^[\p{L}’']+/u.exec(after)?.[0] ?? ''
  // "Plan B. The …" ends; "George W. Bush" and "C. E. Still" do not. "I" alone is the pronoun: "and I. The".
  if (isInitial(word)) return sentenceOpeners.has(next) && !/(?:^|\s)\p{Lu}\.\s\p{Lu}\.$/u.test(ended)
  return sentenceOpeners.has(next) || (isHour(word) && !wordsAfterHour.has(next))
}

function isHour(word: string): boolean {
  return /^[ap]\.m$/i.test(word)
}
