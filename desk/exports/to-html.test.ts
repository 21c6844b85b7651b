// @vitest-environment jsdom
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { differencesBetween } from '../differences.ts'
import { changeEntry } from '../entries.ts'
import { deskRecord } from '../record.ts'
import { findingTarget } from '../targets.ts'
import { editedReview, sampleReview } from '../testing/review.ts'
import { englishWords } from '../testing/words.ts'
import { versionOf } from '../version.ts'
import { exportRecord } from './export-record.ts'

it('the page to print can be read by all', async () => {
  const now = '2024-02-03T04:05:06.000Z'
  const target = findingTarget(sampleReview, 1)
  if (!target) throw new Error('no finding')
  const context = { version: 'v', target, engine: null, now }
  const decision = { verdict: 'sourced-elsewhere', link: 'https://stat.example/4' } as const
  const entries = [changeEntry(undefined, { decision, note: 'Line one\nline two' }, context)]
  const kept = { version: versionOf('v', sampleReview, now), entries, previous: null, review: sampleReview }
  const changes = differencesBetween(sampleReview, editedReview('40 percent', '14 percent'))
  const { text } = exportRecord('html', deskRecord(kept, now), changes, englishWords)
  document.open()
  document.write(text)
  document.close()
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Decisions',
    'Changed since',
  ])
  expect(document.querySelector('li br')).not.toBeNull()
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
