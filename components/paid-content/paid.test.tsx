// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { type PaidBasis, type PaidContent, paidBases } from '../../types/review.ts'
import { buildReview } from '../fixtures/build-review.ts'
import { fundedReview, hintedReview, paidArticleReview, sampleReview } from '../fixtures/sample-review.ts'
import { summaryOf } from '../panel/summary.ts'
import { findingsOf } from '../queries/findings.ts'
import { Queries } from '../queries/queries.tsx'
import { Paid } from './paid.tsx'
import { PaidBanner } from './paid-banner.tsx'

afterEach(cleanup)

const whole = (change: Partial<PaidContent>): PaidContent => ({ ...paidArticleReview.paid, ...change })

describe('the banner', () => {
  test('names the sponsor, says how sure that is and how it is known', () => {
    render(<PaidBanner paid={paidArticleReview.paid} />)
    const banner = screen.getByRole('region', { name: 'Paid for by Northern Seafood Board' })
    expect(within(banner).getByText('The page says so clearly.')).toBeTruthy()
    expect(within(banner).getByText(/A label at the headline says that it is paid for/).textContent).toContain(
      'Paid post',
    )
  })

  test('says when no sponsor is named, and when only one sign says so', () => {
    render(<PaidBanner paid={whole({ sponsor: null, confidence: 'medium' })} />)
    expect(screen.getByRole('region', { name: 'This article is paid for' })).toBeTruthy()
    expect(screen.getByText('The page does not say by whom.')).toBeTruthy()
    expect(screen.getByText('The page says so in one place only.')).toBeTruthy()
  })

  test.each(paidBases)('has words of its own for %s', (basis: PaidBasis) => {
    render(<PaidBanner paid={whole({ basis, evidence: [] })} />)
    const text = screen.getByRole('region').textContent ?? ''
    expect(text).toContain('Northern Seafood Board')
    expect(/paid for/i.test(text)).toBe(basis === 'advertising')
    expect(summaryOf({ ...paidArticleReview, paid: whole({ basis }) }).includes('paid for this article')).toBe(
      basis === 'advertising',
    )
  })

  test('a funder is no advertiser', () => {
    render(<PaidBanner paid={fundedReview.paid} />)
    const text = screen.getByRole('region').textContent ?? ''
    expect(text).toContain('Funded by The Merrow Foundation')
    expect(text).toContain('not advertising')
    expect(text).not.toContain('The advertiser speaks')
  })

  test.each([
    ['nowhere', 'advertising', /Nothing that readers can see says so.*Annex I, no. 11/],
    ['after', 'press-release', /only after the story.*FTC/],
  ] as const)('says when readers are told %s', (disclosed, basis, words) => {
    render(<PaidBanner paid={whole({ disclosed, basis })} />)
    expect(screen.getByRole('region').textContent).toMatch(words)
  })

  test.each([
    ['before', 'advertising'],
    ['nowhere', 'funding'],
    [null, 'advertising'],
  ] as const)('finds no fault when readers are told %s of %s', (disclosed, basis) => {
    render(<PaidBanner paid={whole({ disclosed, basis })} />)
    expect(screen.getByRole('region').textContent).not.toMatch(/readers can see|Readers are told/)
  })

  test('a review from before this was judged is still shown', () => {
    const { basis: _basis, confidence: _confidence, hints: _hints, funding: _funding, ...old } = paidArticleReview.paid
    render(<PaidBanner paid={old} />)
    expect(screen.getByText('Paid for by Northern Seafood Board')).toBeTruthy()
  })
})

describe('the part about what is paid for', () => {
  test('gives every problem its sentence, what was measured and the rule it rests on', () => {
    render(<Paid review={fundedReview} onGoTo={() => {}} />)
    const group = (text: RegExp) => screen.getByText(text).closest('.problem-group')?.textContent
    expect(group(/hardly stands out/)).toContain('2.8:1')
    expect(group(/hardly stands out/)).toContain('Rule: WCAG 2.2, success criterion 1.4.3')
    expect(group(/leaves open/)).toContain('Rule: CAP, Recognising ads')
  })

  test('says whose rules the labels were held against', () => {
    render(<Paid review={fundedReview} onGoTo={() => {}} />)
    expect(screen.getByText(/rules of: ASA and CAP/)).toBeTruthy()
  })

  test('says what can’t be told', () => {
    render(<Paid review={fundedReview} onGoTo={() => {}} />)
    expect(screen.getByText(/Can’t be told from here/).textContent).toMatch(/on paper.*read aloud/)
  })

  test('notes a grant and signs that are too weak, without calling the article paid', () => {
    render(<Paid review={hintedReview} onGoTo={() => {}} />)
    expect(screen.getByText(/supported by a grant from the Merrow Fund/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: /too weak to say so/ })).toBeTruthy()
    expect(summaryOf(hintedReview)).not.toContain('paid for this article')
  })

  test('says so when nothing but the article is paid for', () => {
    render(<Paid review={{ ...paidArticleReview, paid: whole({ markers: [] }) }} onGoTo={() => {}} />)
    expect(screen.getByText(/Nothing else on this page/)).toBeTruthy()
  })

  test('a label without checks shows its problems all the same', () => {
    render(<Paid review={sampleReview} onGoTo={() => {}} />)
    expect(screen.queryByText(/Can’t be told/)).toBeNull()
  })
})

test('in a paid article nothing is called the outlet’s own voice', () => {
  const review = {
    ...paidArticleReview,
    sentences: paidArticleReview.sentences.map((one) => ({ ...one, reasons: [] })),
  }
  render(
    <Queries review={review} selected={null} follow={false} unfinished={false} onGoTo={() => {}} onSelect={() => {}} />,
  )
  expect(screen.queryByText(/own voice/)).toBeNull()
  expect(screen.getAllByText(/The advertiser speaks here/).length).toBeGreaterThan(0)
})

test('what an advertiser says is no query', () => {
  const review = buildReview([
    [
      { text: 'Sales rose by 40 percent.', verdict: 'unattributed' },
      {
        text: 'Nobody bakes better bread.',
        verdict: 'unattributed',
        reasons: [{ rule: 'paid_block', words: 'Nobody' }],
      },
    ],
  ])
  expect(findingsOf(review, 'reading')).toEqual([0])
})
