import { describe, expect, it } from 'vitest'
import { differencesBetween } from './differences.ts'
import { editedReview, sampleReview } from './testing/review.ts'

const market = 'The market has lost more than 40 percent of its traders since 2019.'

describe('differencesBetween', () => {
  it('finds nothing where nothing has changed', () => {
    expect(differencesBetween(sampleReview, sampleReview)).toEqual([])
  })

  it('shows a silent edit word by word', () => {
    const [change, ...others] = differencesBetween(sampleReview, editedReview('40 percent', '14 percent'))
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'reworded', before: market, after: market.replace('40', '14') })
    const parts = change?.kind === 'reworded' ? change.parts : []
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '40' },
      { kind: 'added', text: '14' },
    ])
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect([without('added'), without('removed')]).toEqual([market, market.replace('40', '14')])
  })

  it('tells a sentence that went from one that came', () => {
    const gone = editedReview(market, null)
    expect(differencesBetween(sampleReview, gone)).toEqual([{ kind: 'removed', text: market }])
    expect(differencesBetween(gone, sampleReview)).toEqual([{ kind: 'added', text: market }])
  })

  it('calls a sentence with other words another sentence', () => {
    const other = 'Nobody at the town hall wanted to comment.'
    expect(differencesBetween(sampleReview, editedReview(market, other))).toEqual([
      { kind: 'removed', text: market },
      { kind: 'added', text: other },
    ])
  })

  it('pays no heed to white space', () => {
    expect(differencesBetween(sampleReview, editedReview('more than', 'more \n than'))).toEqual([])
  })
})
