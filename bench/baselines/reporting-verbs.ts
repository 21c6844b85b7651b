import type { Span } from '../../types/review.ts'

/** Who is credited with what by a simple rule. */
export interface FoundAttribution {
  source: Span | null
  cue: Span
  content: Span[]
}

/**
 * Verbs of saying in the forms that news uses, gathered from grammars of reported speech. Lists of this kind are the first
 * step of most published quotation extractors (Krestel, Bergler & Witte 2008; the Gender Gap Tracker, Asr et al. 2021).
 */
const verbs =
  'say tell add argue claim state note announce report suggest explain insist warn acknowledge admit allege assert believe comment complain conclude confirm declare deny describe emphasise emphasize estimate find indicate maintain mention observe predict promise propose recall remark reply respond reveal show stress testify think urge write'

const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  find: 'found',
  show: 'showed',
  think: 'thought',
  write: 'wrote',
}

const forms = verbs.split(' ').flatMap((verb) => [verb, third(verb), irregular[verb] ?? past(verb)])
const verb = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i')
const accordingTo = /\baccording to\s+([^,.;“”"]+)/i

/**
 * The rule: "according to X" credits X with the rest of the sentence; else the first verb of saying credits whoever stands before it
 * with what comes after it, or, after quoted or reported words and a comma, whoever stands beside it with what came before.
 */
export function byReportingVerb(text: string, { start, end }: Span): FoundAttribution | null {
  const sentence = text.slice(start, end)
  const at = (from: number, to: number) => trimmed(text, { start: start + from, end: start + to })
  const according = accordingTo.exec(sentence)
  if (according) {
    const to = according.index + according[0].length
    const source = at(to - (according[1]?.length ?? 0), to)
    const cue = at(according.index, according.index + 'according to'.length)
    return { source, cue, content: [at(0, according.index), at(to, sentence.length)].filter(hasLength) }
  }
  const match = verb.exec(sentence)
  if (!match) return null
  const cue = at(match.index, match.index + match[0].length)
  const before = sentence.slice(0, match.index)
  const after = sentence.slice(match.index + match[0].length)
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('”'), before.lastIndexOf('"'))
  const wordsAfter = after.split(/\s+/).filter(Boolean).length
  if (comma > before.length / 3 && wordsAfter <= 8) {
    const subject = at(comma + 1, match.index)
    const source = hasLength(subject) ? subject : at(match.index + match[0].length, sentence.length)
    return { source: hasLength(source) ? source : null, cue, content: [at(0, comma + 1)].filter(hasLength) }
  }
  const subject = at(comma < before.length / 2 ? comma + 1 : 0, match.index)
  const content = at(match.index + match[0].length, sentence.length)
  if (!hasLength(subject) || !hasLength(content)) return null
  return { source: subject, cue, content: [content] }
}

function third(stem: string): string {
  if (/(?:s|sh|ch)$/.test(stem)) return `${stem}es`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`
}

function past(stem: string): string {
  if (stem === 'admit') return 'admitted'
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function hasLength({ start, end }: Span): boolean {
  return end > start
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,.;:“”"]/.test(text[start] ?? '')) start += 1
  while (end > start && /[\s,.;:“”"]/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
