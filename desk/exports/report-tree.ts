import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import type { DeskEntry, DeskRecord } from '../../types/desk.ts'
import type { SentenceChange } from '../../types/desk-view.ts'
import type { ReportWords } from './report-words.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const quote = (value: string): BlockContent => ({ type: 'blockquote', children: [paragraph(text(value))] })
const heading = (value: string): RootContent => ({ type: 'heading', depth: 2, children: [text(value)] })
const item = (...children: Array<BlockContent | DefinitionContent>): ListItem => ({
  type: 'listItem',
  spread: true,
  children,
})
const list = (children: ListItem[]): RootContent => ({ type: 'list', spread: true, children })
const link = (url: string): PhrasingContent =>
  /^https?:\/\//.test(url) ? { type: 'link', url, children: [text(url)] } : text(url)

/**
 * A checker's report as a tree, from which Markdown and HTML are written: what somebody quotes or notes can't turn into
 * markup in either. Notes are plain text; their lines stay lines.
 */
export function reportTree(record: DeskRecord, changes: SentenceChange[], words: ReportWords): Root {
  const { version, review, entries } = record
  const { corrections } = review.page
  const facts: PhrasingContent[][] = [
    // Whoever reads the report must not take an advertiser's words for the newsroom's.
    ...(words.whole ? [[strong(words.whole)]] : []),
    [text(`${words.address}: `), link(version.address)],
    ...(version.published ? [[text(`${words.published}: ${words.date(version.published)}`)]] : []),
    [text(`${words.reviewed}: ${words.date(version.lastReviewed)}`)],
    [text(words.counts)],
  ]
  const title = [version.outlet, version.headline ?? words.noHeadline].filter(Boolean).join(': ')
  const itemsOf = (some: DeskEntry[]) => some.map((entry) => entryItem(entry, words))
  const here = entries.filter(({ anchoring }) => anchoring !== 'orphan')
  const about = (kind: DeskEntry['target']['kind']) => here.filter(({ target }) => target.kind === kind)
  const findings = about('finding').sort(byPlace)
  const orphans = entries.filter(({ anchoring }) => anchoring === 'orphan')
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      { type: 'list', spread: false, children: facts.map((fact) => item(paragraph(...fact))) },
      heading(words.decisions),
      findings.length > 0 ? list(itemsOf(findings)) : paragraph(text(words.nothing)),
      ...optional(words.sources, itemsOf(about('source'))),
      ...optional(words.paid, itemsOf(about('paid'))),
      ...optional(words.page, itemsOf(about('page'))),
      ...optional(words.orphans, itemsOf(orphans)),
      ...optional(
        words.changes,
        changes.map((change) => changeItem(change, words)),
      ),
      ...(corrections.length > 0 ? [heading(words.corrections), ...corrections.map(quote)] : []),
    ],
  }
}

/** A part of the report that is left out where nothing stands in it. */
function optional(title: string, items: ListItem[]): RootContent[] {
  return items.length > 0 ? [heading(title), list(items)] : []
}

function entryItem(entry: DeskEntry, words: ReportWords): ListItem {
  const { target, decision, note, engine } = entry
  const said = decision ? [strong(words.checker[decision.verdict])] : []
  const found = engine ? [text(`${said.length > 0 ? ' ' : ''}(${words.engine[engine.verdict]})`)] : []
  return item(
    ...(said.length + found.length > 0 ? [paragraph(...said, ...found)] : []),
    ...(target.kind === 'finding' ? [quote(target.quote.exact)] : []),
    ...(target.kind === 'source' ? [paragraph(strong(target.name))] : []),
    ...(target.kind === 'paid' ? [paragraph(strong(target.text))] : []),
    ...(decision?.link ? [paragraph(text(`${words.source}: `), link(decision.link))] : []),
    ...(note ? [paragraph(text(`${words.note}: `), ...lines(note))] : []),
  )
}

function changeItem(change: SentenceChange, words: ReportWords): ListItem {
  if (change.kind !== 'reworded') {
    return item(paragraph(strong(change.kind === 'added' ? words.added : words.removed)), quote(change.text))
  }
  return item(paragraph(strong(words.reworded)), quote(change.before), quote(change.after))
}

function lines(note: string): PhrasingContent[] {
  return note
    .split(/\r?\n/)
    .flatMap((line, at): PhrasingContent[] => (at > 0 ? [{ type: 'break' }, text(line)] : [text(line)]))
}

function byPlace(one: DeskEntry, other: DeskEntry): number {
  const start = ({ target }: DeskEntry) => (target.kind === 'finding' ? target.position.start : 0)
  return start(one) - start(other)
}
