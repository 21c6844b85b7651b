import type { Steps } from '../../types/steps.ts'
import { labelText } from './label-text.ts'
import { languages } from './languages/index.ts'
import { saysNetwork, saysNothing } from './ratings.ts'
import type { LanguageWordings, Wording, WordingGroup } from './types.ts'
import { fitsPattern } from './unicode-pattern.ts'

export interface Lookup {
  /** Whole labels. */
  whole: Map<string, Wording>
  /** What stands before a name. */
  before: Map<string, Wording>
  /** What stands after a name. */
  after: Map<string, Wording>
  /** The first words of `before`, the last ones of `after`, and the first ones of `recommendedBy`: most texts have none. */
  firstWords: Set<string>
  lastWords: Set<string>
  leadIns: Set<string>
  sentences: SentenceRule[]
  softHeadings: Set<string>
  recommendedBy: Set<string>
}

/** A sentence that labels; its pattern is made when it is first asked for. */
export interface SentenceRule {
  language: string
  fits(text: string): boolean
  wording: Wording
}

const name = '{name}'

/** Hash tables over all languages, so that a text costs the same whatever the number of wordings; a step is a language. */
export function* buildLookup(): Steps<Lookup> {
  const lookup: Lookup = {
    whole: new Map(),
    before: new Map(),
    after: new Map(),
    firstWords: new Set(),
    lastWords: new Set(),
    leadIns: new Set(),
    sentences: [],
    softHeadings: new Set(),
    recommendedBy: new Set([
      'by',
      'powered by',
      'recommended by',
      'provided by',
      'content by',
      'links by',
      'presented by',
    ]),
  }
  for (const table of languages) {
    addLanguage(lookup, table)
    yield
  }
  for (const text of lookup.before.keys()) lookup.firstWords.add(text.split(' ', 1)[0] ?? '')
  for (const text of lookup.after.keys()) lookup.lastWords.add(text.split(' ').at(-1) ?? '')
  for (const text of lookup.recommendedBy) lookup.leadIns.add(text.split(' ', 1)[0] ?? '')
  return lookup
}

function addLanguage(lookup: Lookup, table: LanguageWordings): void {
  const own = new Set(table.ownLanguageOnly.map(labelText))
  const menu = new Set(table.menuNames.map(labelText))
  for (const group of table.groups) {
    for (const wording of group.wordings) {
      const plain = labelText(wording.replace(name, ''))
      const entry = entryOf(table, group, plain, { own: own.has(labelText(wording)), menu: menu.has(plain) })
      const where = !wording.includes(name) ? lookup.whole : wording.startsWith(name) ? lookup.after : lookup.before
      // Where two languages share a wording, it is a label in both.
      const known = where.get(plain)
      if (known) known.onlyIn = known.onlyIn && entry.onlyIn && [...known.onlyIn, ...entry.onlyIn]
      if (!known) where.set(plain, entry)
    }
  }
  for (const { id, pattern } of table.sentences) {
    const group = table.groups[0]
    if (!group) continue
    const wording = { ...entryOf(table, group, id, { own: false, menu: false }), tellsOfText: false }
    lookup.sentences.push({ language: table.language, fits: fitsPattern(pattern, table.language), wording })
  }
  for (const heading of table.softHeadings) lookup.softHeadings.add(labelText(heading))
  for (const leadIn of table.recommendedBy) lookup.recommendedBy.add(labelText(leadIn))
}

function entryOf(
  { language }: LanguageWordings,
  group: WordingGroup,
  plain: string,
  where: { own: boolean; menu: boolean },
): Wording {
  return {
    id: `${language}: ${plain}`,
    class: group.class,
    rated: group.rated,
    language,
    tellsOfText: group.tellsOfText ?? (group.class !== 'advertisement' && group.class !== 'network'),
    onlyIn: where.own ? [language] : null,
    menuName: where.menu,
  }
}

/** The signature of a recommendation network. */
export const networkWording: Wording = {
  id: 'network',
  class: 'network',
  rated: saysNetwork,
  language: 'und',
  tellsOfText: false,
  onlyIn: null,
  menuName: false,
}

/** A heading over paid links that says nothing of money. */
export const softHeading: Wording = { ...networkWording, id: 'soft_heading', rated: saysNothing }
