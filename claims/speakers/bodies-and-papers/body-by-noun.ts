import { capitalised, timeWords, wordSet } from '../../words/word-classes.ts'
import { isTitleCase, lineAt, withoutOpening } from '../names/name-sequences.ts'

/** A body's name: capitalised words in a row, over "of", "for", "on" and "the" too. */
const name =
  "(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}’'&-]*(?:\\s(?:(?:of|for|on|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}’'&-]*){0,6}"

/** Words that names of bodies hold, by what the story calls such a body later. A map: "the constructor" is a word, too. */
const heldBy: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    school: /\b(?:University|College|School|Academy)\b/,
    university: /\b(?:University|College)\b/,
    college: /\b(?:University|College)\b/,
    agency:
      /\b(?:Agency|Bureau|Administration|Department|Service|Commission|FBI|CIA|NSA|IRS|EPA|DEA|TSA|FEMA|NASA|FDA|CDC)\b/,
    airline: /(?:\bAir(?: ?lines?|ways)?|\p{Ll}Air)\b/u,
    bureau: /\b(?:Bureau|FBI)\b/,
    department: /\b(?:Department|Ministry)\b/,
    panel: /\b(?:Committee|Commission|Panel|Council|Board|Task Force)\b/,
    network: /\b(?:Network|CNN|Fox News|MSNBC|CNBC|NBC|ABC|CBS|PBS|NPR|Univision|Telemundo|Al Jazeera)\b/,
    channel: /\b(?:Channel|CNN|Fox News|MSNBC|CNBC|NBC|ABC|CBS|Univision|Telemundo|Al Jazeera)\b/,
    service: /\b(?:Associated Press|Reuters|AFP|Agence France-Presse|Service)\b/,
    union: /\b(?:Union|Brotherhood|Workers|Teamsters|AFL-CIO|SEIU|AFSCME|Federation)\b/,
    tank: /\b(?:Institute|Institution|Center|Centre|Foundation)\b/,
    pac: /\bPAC\b/,
    hospital: /\b(?:Hospital|Medical Center|Clinic)\b/,
  }),
)

/** What firms are called when they aren't called by their name. */
export const firmNouns = wordSet(
  'company firm carrier manufacturer automaker retailer chain bank airline maker operator giant developer startup',
)

/** Nouns that a name has to hold itself: "the board" of the "Hale Board of Elections". */
const holdsItself =
  /^(?:board|commission|committee|council|court|association|institute|foundation|authority|ministry|department|church|museum|party|coalition|alliance|society|bank|league|federation|fund|center|centre|project)$/

/**
 * The last body before an offset whose name tells that it is such a one ("the bureau" for the FBI), or of whom the story
 * says it ("Hale Forward, the super PAC"). `null`: there is none.
 */
export function bodyByNoun(noun: string, at: number, text: string): string | null {
  const before = text.slice(0, at)
  const held = heldBy.get(noun) ?? (holdsItself.test(noun) ? new RegExp(`\\b${capitalised(noun)}\\b`) : null)
  const all = held
    ? [...before.matchAll(new RegExp(name, 'gu'))].filter(
        ({ 0: found, index }) => held.test(found) && !isTitleCase(lineAt(text, index)),
      )
    : []
  const last = all.findLast(({ 0: found }) => bare(found).toLowerCase() !== noun)?.[0] ?? apposed(noun, before)
  // "Hale University's Ann Lee"
  const owner = /^(.+?)['’]s\s/u.exec(last ?? '')?.[1]
  return owner && held?.test(owner) ? bare(owner) : last ? bare(last) : null
}

/** The only body of the whole story whose name tells that it is such a one, for a story that opens with "the university". */
export function onlyBodyByNoun(noun: string, text: string): string | null {
  const held = heldBy.get(noun)
  if (!held) return null
  const found = [...text.matchAll(new RegExp(name, 'gu'))]
    .filter(
      ({ 0: words, index }) => held.test(words) && /\s|^\p{Lu}{2,}$/u.test(words) && !isTitleCase(lineAt(text, index)),
    )
    .map(([words]) => bare(words))
  return new Set(found).size === 1 ? (found[0] ?? null) : null
}

/** "Hale Forward, a super PAC", "the super PAC, Hale Forward,", "the super PAC Hale Forward". */
function apposed(noun: string, before: string): string | null {
  const sort = firmNouns.has(noun) ? [...firmNouns].join('|') : noun === 'pac' ? 'PAC' : noun
  const called = `(?:\\p{L}[\\p{L}’'-]*\\s){0,3}(?:${sort})`
  // "On Friday, the company said": behind "the", only what closes or goes on describing is an apposition.
  const after = new RegExp(
    `(${name}),\\s(?:an?\\s${called}(?![\\p{L}-])|the\\s${called}(?=,|\\s(?:of|for|behind|that|which|\\p{Ll}+ing)\\s))`,
    'gu',
  )
  // "lending giant Hale Bank": such a noun needs no article.
  const giant = firmNouns.has(noun) ? `\\p{Ll}+\\s(?:${sort})` : '(?!)'
  const ahead = new RegExp(`(?<!\\p{L})(?:(?:[Tt]he|[Aa]n?)\\s${called},?|${giant})\\s(?:called\\s)?(${name})`, 'gu')
  const found = [...before.matchAll(after), ...before.matchAll(ahead)].sort((a, b) => a.index - b.index)
  return found.map(({ 1: called }) => called ?? '').findLast((called) => !timeWords.has(lastWord(called))) ?? null
}

/** A noun for a body that names of such bodies tell. */
export function isBodyNoun(noun: string): boolean {
  return heldBy.has(noun) || holdsItself.test(noun)
}

function lastWord(words: string): string {
  return words.toLowerCase().split(' ').at(-1) ?? ''
}

function bare(found: string): string {
  return withoutOpening(found).replace(/['’]s$/, '')
}
