// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { LedgerEntry, Review, SpeakerBasis } from '../../types/review.ts'
import { sampleReview } from '../fixtures/sample-review.ts'
import { Sources } from './sources.tsx'

afterEach(cleanup)

const aide: LedgerEntry = {
  name: 'aide',
  kind: 'unnamed',
  sentences: [2, 8],
  words: 20,
  type: 'person',
  role: null,
  share: 0.4,
  statements: [
    { attribution: 0, sentences: [2], words: 10, manner: 'quoted' },
    { attribution: 1, sentences: [8], words: 10, manner: 'paraphrased' },
  ],
  anonymity: { affiliation: 'Hale Council', knowledge: null, withheld: 'asked not to be named', reason: null },
}

function draw(parts: Partial<Review>) {
  const onGoTo = vi.fn()
  const { container } = render(<Sources review={{ ...sampleReview, ...parts }} selected={null} onGoTo={onGoTo} />)
  return { container, onGoTo }
}

test('a source tells what it is, how it is quoted, from where to where, and why it has no name', () => {
  const { container } = draw({ sources: [aide] })
  const row = container.querySelector('.source')?.textContent ?? ''
  expect(row).toContain('Not named\u00a0· Person')
  expect(row).toContain('1 quoted')
  expect(row).toContain('1 in other words')
  expect(row).toContain('40% of all attributed words')
  expect(row).toContain('sentences 3 to 9')
  expect(row).toContain('Hale Council')
  expect(row).toContain('The name is withheld; the story does not say why.')
})

/** A story in which Ann Lee is called "she" and somebody is "they". */
function withPronouns(): Partial<Review> {
  const text = 'Ann Lee came. She said no. They said yes.'
  const said = (words: string, speaker: string | null, decidedBy: SpeakerBasis) => {
    const start = text.indexOf(words)
    const source = { start, end: start + words.length }
    return { source, cue: null, content: [], sourceKind: 'named' as const, speaker, decidedBy }
  }
  const sentence = (words: string, attribution: number | null) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, verdict: 'attributed' as const, queryScore: 0, reasons: [], attribution }
  }
  return {
    article: { text, words: 9 },
    sentences: [sentence('Ann Lee came.', null), sentence('She said no.', 0), sentence('They said yes.', 1)],
    attributions: [said('She', 'Ann Lee', 'only_one'), said('They', null, 'unclear')],
    sources: [
      {
        name: 'Ann Lee',
        kind: 'named',
        sentences: [1],
        words: 1,
        statements: [{ attribution: 0, sentences: [1], words: 1, manner: 'paraphrased' }],
      },
    ],
  }
}

test('where a name was filled in, the ledger says for which words, and why', () => {
  const { container } = draw(withPronouns())
  const statements = container.querySelector<HTMLDetailsElement>('.source-statements')
  if (statements) statements.open = true
  statements?.dispatchEvent(new Event('toggle'))
  return screen.findByText('“She” read as Ann Lee: nobody else it could be')
})

test('who speaks where nobody can tell is said as such', () => {
  const { container } = draw(withPronouns())
  const unclear = container.querySelector('.unclear-speakers')?.textContent ?? ''
  expect(unclear).toContain("Can't tell who speaks")
  expect(unclear).toContain('“They”: the story does not tell who that is.')
  expect(unclear).not.toContain('She')
})

test('a notice says what is missing, the rule behind it, and leads to where it shows', () => {
  const { container, onGoTo } = draw({ notices: [{ rule: 'accused_not_heard', sentences: [4], about: 'Portline' }] })
  const notice = container.querySelector('.notice')?.textContent ?? ''
  expect(notice).toContain('not heard in this story: Portline')
  expect(notice).toContain('right to answer')
  fireEvent.click(screen.getByRole('button', { name: 'sentence 5' }))
  expect(onGoTo).toHaveBeenCalledWith(4)
})

test('a notice of a later release, for which there are no words, is left out', () => {
  expect(
    draw({ notices: [{ rule: 'no_such_rule', sentences: [1], about: null }] }).container.querySelector('.notice'),
  ).toBeNull()
})

test('of a claim that comes back the first and the best sourced are marked', () => {
  const { container } = draw({
    repeatedClaims: [
      { sentences: [1, 11], bestSourced: 11 },
      { sentences: [3, 5], bestSourced: null },
    ],
  })
  const tags = [...container.querySelectorAll('.repeated-claim')].map((claim) =>
    [...claim.querySelectorAll('.statement')].map((said) => said.querySelector('.statement-tag')?.textContent ?? ''),
  )
  expect(tags).toEqual([
    ['first', 'best source'],
    ['first', ''],
  ])
  expect(container.querySelectorAll('.repeated-claim')[1]?.textContent).toContain('None of them gives a source.')
})

test('a review of an earlier release, without the new parts, is shown as before', () => {
  const { container } = draw({})
  expect(container.querySelectorAll('.source').length).toBe(sampleReview.sources.length)
  expect(container.querySelector('.repeated')).toBeNull()
})
