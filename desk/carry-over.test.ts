import { describe, expect, test } from 'vitest'
import { buildReview } from '../components/fixtures/build-review.ts'
import type { DeskEntry, DeskTarget } from '../types/desk.ts'
import type { PaidMarker, Review } from '../types/review.ts'
import { carryOver } from './carry-over.ts'
import { changeEntry, engineOf } from './entries.ts'
import { findingTarget, pageTarget, paidTarget, sourceTarget } from './targets.ts'

const lamps = 'The lamps on the pier will be taken down in the first week of May.'
const ferry = 'The last ferry to the island left the pier with four people aboard.'
const harbour = 'The harbour office counted ninety boats on the day of the storm.'

function storyOf(...texts: string[]): Review {
  const source = { name: 'Ann Lee', kind: 'named' } as const
  const reasons = [{ rule: 'figure', words: 'the' }]
  return buildReview([texts.map((text) => ({ text, verdict: 'vague', reasons, source }))])
}
const before = storyOf(lamps, ferry, harbour)

function on(target: DeskTarget | null, review = before): DeskEntry {
  if (!target) throw new Error('no target')
  const context = { version: 'then', target, engine: engineOf(review, target), now: '2024-01-01T00:00:00.000Z' }
  return changeEntry(undefined, { note: 'a' }, context)
}
const onFerry = on(findingTarget(before, 1))

/** Where one entry comes to in a later version. */
function carried(entry: DeskEntry, now: Review): DeskEntry {
  const [found, ...others] = carryOver([entry], now, 'now')
  if (!found || others.length > 0) throw new Error('one entry in, one out')
  return found
}

describe('a finding', () => {
  test('goes where its sentence stands now, and is told by what the engine says there', () => {
    const now = storyOf('It was a long day at the pier.', ferry, lamps)
    const verdict = now.sentences.map((sentence) => ({ ...sentence, verdict: 'unnamed' as const }))
    expect(carried(onFerry, { ...now, sentences: verdict })).toEqual({
      ...onFerry,
      id: 'now/finding/31-98',
      version: 'now',
      target: findingTarget(now, 1),
      engine: { verdict: 'unnamed', rules: ['figure'] },
      anchoring: 'exact',
    })
  })

  test('is fuzzy where its spelling has changed', () => {
    const now = storyOf(lamps, ferry.replace('island left', 'island, left'), harbour)
    expect(carried(onFerry, now)).toMatchObject({ target: findingTarget(now, 1), anchoring: 'fuzzy' })
  })

  test.each([
    ['is gone', storyOf(lamps, harbour)],
    ['says something else', storyOf(lamps, ferry.replace('four', 'nine'), harbour)],
    ['is a part of another', storyOf(lamps, `${ferry.slice(0, -1)} and a dog, the crew said.`, harbour)],
    ['is the end of another', storyOf(lamps, `A man who saw it all said: ${ferry}`, harbour)],
  ])('whose sentence %s is an orphan, with the words it was about', (_why, now) => {
    expect(carried(onFerry, now)).toEqual({
      ...onFerry,
      id: 'now/orphan/then/finding/67-134',
      version: 'now',
      anchoring: 'orphan',
    })
  })

  test.each([
    ['“', '.”', 'exact'],
    ['(““', '', 'exact'],
    ['((““', '', 'orphan'],
    ['', '.”)”', 'exact'],
    ['', '.”)””', 'orphan'],
  ])('may have marks more around it: %s … %s', (open, close, anchoring) => {
    expect(carried(onFerry, storyOf(lamps, `${open}${ferry}${close.slice(1)}`, harbour)).anchoring).toBe(anchoring)
  })

  test('that was an orphan comes back with its sentence', () => {
    const orphan = carried(onFerry, storyOf(lamps, harbour))
    expect(carryOver([orphan], before, 'again')).toEqual([
      { ...onFerry, id: 'again/finding/67-134', version: 'again', anchoring: 'exact' },
    ])
  })

  test('keeps what the engine said of it where that says nothing now', () => {
    const orphan = carried(onFerry, storyOf(lamps, harbour))
    expect(orphan.engine).toEqual({ verdict: 'vague', rules: ['figure'] })
  })
})

describe('what is no finding', () => {
  test('stays with the page, and with a source that is still heard', () => {
    const source = on(sourceTarget('Ann Lee'))
    const others = storyOf(lamps)
    const [heard] = others.sources
    const several = { ...others, sources: [...others.sources, ...(heard ? [{ ...heard, name: 'Bo Ek' }] : [])] }
    expect(carried(source, several).anchoring).toBe('exact')
    expect(carried(source, storyOf(lamps))).toMatchObject({ id: 'now/source/Ann Lee', anchoring: 'exact' })
    expect(carried({ ...source, target: sourceTarget('Bo Ek') }, storyOf(lamps)).anchoring).toBe('orphan')
    expect(carried(on(pageTarget), storyOf(lamps))).toMatchObject({ id: 'now/page', anchoring: 'exact' })
  })

  const label: PaidMarker = {
    kind: 'label',
    text: 'Sponsored',
    selector: '#a',
    count: 1,
    inArticle: true,
    visible: true,
    disclosure: null,
  }
  const withMarkers = (...markers: Partial<PaidMarker>[]): Review => ({
    ...before,
    paid: { ...before.paid, markers: markers.map((marker) => ({ ...label, ...marker })) },
  })
  const onLabel = on(paidTarget(withMarkers({}), 0))

  test.each<[string, Partial<PaidMarker>[], string | null]>([
    ['at its place', [{ selector: '#b' }, {}], '#a'],
    ['elsewhere, if it is the only one', [{ selector: '#b' }, { text: 'Advertisement' }], '#b'],
    ['at none of several other places', [{ selector: '#b' }, { selector: '#c' }], null],
    ['not as another kind', [{ kind: 'slot' }], null],
    ['not with another text', [{ text: 'Advertisement' }], null],
    ['not at all', [], null],
  ])('a paid block is found %s', (_where, markers, selector) => {
    const { target, anchoring } = carried(onLabel, withMarkers(...markers))
    expect([anchoring, target]).toEqual([
      selector ? 'exact' : 'orphan',
      selector ? { ...onLabel.target, selector } : onLabel.target,
    ])
  })
})

test('two entries that would come to one place: the second is an orphan', () => {
  const [first, second] = carryOver([onFerry, { ...onFerry, id: 'then/other' }], before, 'now')
  expect([first?.anchoring, second?.anchoring, second?.id]).toEqual(['exact', 'orphan', 'now/orphan/then/other'])
})
