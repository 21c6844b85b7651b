// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Panel } from '../../components/panel/panel.tsx'
import { deskRecord, readDeskRecord } from '../../desk/record.ts'
import { sampleReview } from '../../desk/testing/review.ts'
import { versionIdOf, versionOf } from '../../desk/version.ts'
import type { PanelActions } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'

const now = '2024-02-03T04:05:06.000Z'
const version = versionOf(await versionIdOf(sampleReview), sampleReview, now)
const record = JSON.stringify(deskRecord({ version, entries: [], previous: null, review: sampleReview }, now))

const actions: PanelActions = {
  review() {},
  showMarks() {},
  select() {},
  goToSentence() {},
  goToPaidMarker() {},
}

afterEach(cleanup)

/** The panel with every part of a review in the document. */
function draw(review: Review): Element {
  const state = { kind: 'reviewed' as const, review, notices: [], changed: false }
  const { container } = render(
    <Panel view={{ state, marksShown: true, selected: 0, viewport: null }} actions={actions} />,
  )
  for (const tab of container.querySelectorAll<HTMLElement>('[role=tab]')) tab.click()
  return container
}

/** Every value in a record that isn't made of others, as the way to it. */
function* placesIn(value: unknown, at: Array<string | number> = []): Generator<Array<string | number>> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...at, key])
  }
  if (at.length > 0) yield at
}

function changed(at: ReadonlyArray<string | number>, value: unknown): string {
  const copy = JSON.parse(record)
  let holder = copy
  for (const key of at.slice(0, -1)) holder = holder[key]
  holder[at.at(-1) as string] = value
  return JSON.stringify(copy)
}

const places = [...placesIn(JSON.parse(record))]
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e9, 0.5, '', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', [], {}, [
    null,
  ]),
  fc.jsonValue({ maxDepth: 2 }),
)

describe('a file that is imported', () => {
  it('is refused, or is a review that the panel can show: whatever was put in place of any of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), hostileValue, async (at, value) => {
        const read = await readDeskRecord(changed(at, value))
        if (!read) return
        const panel = draw(read.review)
        expect(panel.querySelector('img, script, iframe, [onerror], a[href^="javascript"]')).toBeNull()
        cleanup()
      }),
      { numRuns: 250 },
    )
  }, 60_000)

  it('shows markup as the words it is', async () => {
    const attack = '<img src=x onerror="globalThis.hit=1">'
    const copy = JSON.parse(record, (key, value) =>
      ['title', 'siteName', 'sponsor', 'text', 'selector', 'name'].includes(key) &&
      typeof value === 'string' &&
      value.length < 200
        ? attack
        : value,
    )
    const read = await readDeskRecord(JSON.stringify(copy))
    const panel = draw((read ?? expect.fail('refused')).review)
    expect(panel.querySelector('img')).toBeNull()
    expect(panel.textContent).toContain(attack)
  })

  it.each([
    ['nests deeper than a stack', '['.repeat(500_000)],
    ['is an object that nests deeper than a stack', '{"review":'.repeat(200_000)],
    ['brings a prototype instead of its parts', `{"__proto__":${record}}`],
  ])('is refused where it %s', async (_what, text) => {
    expect(await readDeskRecord(text)).toBeNull()
    expect(({} as { review?: unknown }).review).toBeUndefined()
  })

  it('can’t name the version whose entries it would overwrite', async () => {
    const read = await readDeskRecord(changed(['version', 'id'], 'another-version'))
    expect(read?.version.id).toBe(version.id)
  })
})
