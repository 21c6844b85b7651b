import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import type { DeskEntry } from '../../types/desk.ts'
import type { SentenceChange } from '../../types/desk-view.ts'
import { pageTarget, paidTarget, sourceTarget } from '../targets.ts'
import { entryOn, findingWith, recordOf } from '../testing/record.ts'
import { sampleReview } from '../testing/review.ts'
import { englishWords } from '../testing/words.ts'
import { reportTree } from './report-tree.ts'

const label = paidTarget(sampleReview, 0)
if (!label) throw new Error('no label')
const statistics = { verdict: 'sourced-elsewhere', link: 'https://statistics.example/4' } as const

const entries: DeskEntry[] = [
  entryOn(findingWith('push prices up'), { decision: { verdict: 'needs-source', link: null } }),
  entryOn(pageTarget, { note: 'Online only.' }),
  entryOn(label, { note: 'Too small?' }),
  entryOn(findingWith('40 percent'), { decision: statistics, note: 'Table 4.\r\nSee **note**.\nTwice.' }),
  entryOn(sourceTarget('Marta Lindqvist'), { note: 'Phoned on Monday.' }),
  entryOn(findingWith('Residents are furious'), { note: 'Who?' }, { anchoring: 'orphan' }),
]
const changes: SentenceChange[] = [
  { kind: 'reworded', before: 'Nine votes.', after: 'Eight votes.', parts: [] },
  { kind: 'added', text: 'A buyer is found.' },
  { kind: 'removed', text: 'No buyer is found.' },
]
const markdown = (...asked: Parameters<typeof reportTree>) => toMarkdown(reportTree(...asked), { bullet: '-' })

test('a report says what was decided in the order of the text, then what else was noted and what has changed', () => {
  const review = { ...sampleReview, page: { ...sampleReview.page, corrections: ['An earlier version said ten.'] } }
  expect(
    markdown(recordOf(entries, review), changes, { ...englishWords, whole: 'Paid for by Acme.' }),
  ).toBe(`# The Alder Post: Port Alder to close its fish market after 112 years

- **Paid for by Acme.**
- Address: <https://alderpost.example/news/fish-market>
- Published: 2023-08-16
- Reviewed: 2024-01-02
- 4 of 7 queries decided

## Decisions

- **Sourced elsewhere** (no source given)

  > The market has lost more than 40 percent of its traders since 2019.

  Source: <https://statistics.example/4>

  Note: Table 4.\\
  See \\*\\*note\\*\\*.\\
  Twice.

- **Needs a source** (vague source)

  > Experts say the closure could push prices up along the whole coast.

## Sources

- **Marta Lindqvist**

  Note: Phoned on Monday.

## Paid

- **Sponsored**

  Note: Too small?

## Page

- Note: Online only.

## No longer in the text

- (no source given)

  > Residents are furious, and the mayor is afraid of losing the spring election because of it.

  Note: Who?

## Changed since

- **Reworded**

  > Nine votes.

  > Eight votes.

- **Added**

  > A buyer is found.

- **Removed**

  > No buyer is found.

## Corrections

> An earlier version said ten.
`)
})

test('of what there is nothing to say nothing is said', () => {
  const page = { ...sampleReview.page, siteName: null, title: null, published: null, url: 'mailto:desk@paper.example' }
  expect(markdown(recordOf([], { ...sampleReview, page }), [], englishWords)).toBe(`# No headline

- Address: mailto:desk@paper.example
- Reviewed: 2024-01-02
- 4 of 7 queries decided

## Decisions

Nothing yet
`)
})

test('a link that is none stays text', () => {
  const decision = { verdict: 'sourced-elsewhere', link: 'see https://statistics.example/4' } as const
  const tree = reportTree(recordOf([entryOn(findingWith('40 percent'), { decision })]), [], englishWords)
  expect(JSON.stringify(tree)).toContain('{"type":"text","value":"see https://statistics.example/4"}')
  expect(JSON.stringify(tree)).not.toContain('"url":"see')
})

test('a link without encryption is one', () => {
  const page = { ...sampleReview.page, url: 'http://paper.example/a' }
  expect(markdown(recordOf([], { ...sampleReview, page }), [], englishWords)).toContain('<http://paper.example/a>')
})

test('a decision on a sentence that the engine says nothing of now, and a note on one that it does', () => {
  const decision = { verdict: 'fine', link: null } as const
  const without = entryOn(findingWith('40 percent'), { decision }, { engine: null })
  const noted = entryOn(findingWith('push prices up'), { note: 'Ask.' })
  const bare = entryOn(findingWith('Residents'), { note: 'Ask.' }, { engine: null })
  const text = markdown(recordOf([without, noted, bare]), [], englishWords)
  expect(text).toContain('- **Fine**\n\n  > The market')
  expect(text).toContain('- (vague source)\n\n  > Experts')
  expect(text).toContain('- > Residents')
})
