import { expect, it } from 'vitest'
import { soak } from './soak/soak.ts'

/** The short form; `npm run bench:soak` does a thousand reviews. */
it('holds on to nothing: not over reviews and stories, not when it is closed, not when it is updated', async () => {
  const { held, left } = await soak({ reviews: 12, pages: 4, navigations: 12, stories: 8, looks: 3 }, () => {})
  expect(left.off).toEqual({ highlights: 0, sheets: 0, listeners: 0 })
  expect(left.update).toEqual({ highlights: 0, sheets: 0, listeners: 0 })
  const [first, , last] = held.reviews
  expect(last?.panel.listeners).toBeLessThanOrEqual((first?.panel.listeners ?? 0) + 20)
  expect(last?.page.documents).toBeLessThanOrEqual((first?.page.documents ?? 0) + 1)
}, 240_000)
