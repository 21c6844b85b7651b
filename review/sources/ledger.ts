import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Attribution, LedgerEntry, Sentence, SourceKind } from '../../types/review.ts'
import { anonymityOf } from './anonymity.ts'
import { roleOf } from './role.ts'
import { isGroupByRole, keyOf, nameOf, withFullNames } from './source-names.ts'
import { sourceTypeOf } from './source-type.ts'
import { sentencesOf, statementOf } from './statements.ts'

/** How much a kind tells a reader: an entry keeps the most telling kind under which its source appears. */
const telling: Record<SourceKind, number> = { named: 3, document: 2, unnamed: 1, vague: 0 }

/**
 * The ledger of sources: who speaks, in which sentences, and how many words of the story rest on each.
 *
 * Attributions with the same speaker are one entry. Where the engine couldn't tell who speaks, the source's own words
 * stand in for the name, and where the story gives no words for its source at all the attribution is left out: it is
 * counted in its sentence's verdict but belongs to nobody. So is one whose sentences are all held to be the outlet's
 * own. Whom an advertiser quotes is no source of the newsroom's.
 *
 * @param outlet Name of the page's own outlet.
 * @returns Entries by number of words, most first.
 */
export function buildLedger(
  text: string,
  sentences: Sentence[],
  attributions: Attribution[],
  outlet: string | null = null,
): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>()
  const names = withFullNames(attributions.map((attribution) => nameOf(text, attribution)))
  attributions.forEach((attribution, index) => {
    const name = names[index]
    const leaning = sentencesOf(attribution, index, sentences)
    if (!name || !isCredited(attribution, leaning, sentences)) return
    const key = keyOf(name)
    const kind = attribution.sourceKind === 'named' && isGroupByRole(name) ? 'unnamed' : attribution.sourceKind
    const entry = entries.get(key) ?? { name, kind, sentences: [], words: 0, statements: [] }
    entries.set(key, entry)
    if (telling[kind] > telling[entry.kind]) entry.kind = kind
    const statement = statementOf(text, attribution, index, leaning)
    entry.statements?.push(statement)
    entry.words += statement.words
    for (const sentence of leaning) if (!entry.sentences.includes(sentence)) entry.sentences.push(sentence)
  })
  const all = [...entries.values()].reduce((sum, { words }) => sum + words, 0)
  for (const entry of entries.values()) describe(entry, text, sentences, attributions, outlet, all)
  return [...entries.values()].sort((a, b) => b.words - a.words || b.sentences.length - a.sentences.length)
}

/** What is to be said of an entry once it is whole. */
function describe(
  entry: LedgerEntry,
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  outlet: string | null,
  all: number,
): void {
  const own = (entry.statements ?? []).flatMap(({ attribution }) => attributions[attribution] ?? [])
  entry.sentences.sort((a, b) => a - b)
  entry.share = all > 0 ? entry.words / all : 0
  const isPerson = entry.kind === 'named' && own.some(({ speaker, person }) => speaker !== null && person === true)
  const type = sourceTypeOf(entry.name, entry.kind, isPerson, outlet)
  if (type) entry.type = type
  entry.role = entry.kind === 'named' && (isPerson || entry.type === undefined) ? roleOf(text, entry.name, own) : null
  // Whoever has a role is a person.
  if (entry.role) entry.type = 'person'
  entry.anonymity =
    entry.kind === 'unnamed'
      ? anonymityOf(
          text,
          own.find(({ source }) => source !== null)?.source ?? null,
          entry.sentences.flatMap((index) => sentences[index] ?? []),
        )
      : null
}

/**
 * At least one of the sentences is held to come from a source, and none is an advertiser's. A person whom the story
 * names and a sentence that rests on nobody in particular don't go together: there it can't be told who speaks.
 */
function isCredited({ person }: Attribution, leaning: readonly number[], sentences: readonly Sentence[]): boolean {
  const own = leaning.flatMap((index) => sentences[index] ?? [])
  const isSourced = own.some(
    ({ verdict }) => verdict === 'attributed' || verdict === 'unnamed' || (verdict === 'vague' && !person),
  )
  return isSourced && !own.some((sentence) => isAdvertisers(sentence))
}
