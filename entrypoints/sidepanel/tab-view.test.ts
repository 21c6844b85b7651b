import { beforeEach, expect, test, vi } from 'vitest'
import { sampleReview } from '../../desk/testing/review.ts'
import type { PanelState } from '../../types/panel.ts'
import { nothingYet, TabView } from './tab-view.ts'

const reviewed: PanelState = { kind: 'reviewed', review: sampleReview, notices: [], changed: false }
const noStory: PanelState = { kind: 'no-story', review: sampleReview, notices: ['no-story'] }
const onChange = vi.fn()
let view: TabView

beforeEach(() => {
  onChange.mockClear()
  view = new TabView(onChange)
})

test('tells every change with what was shown before it', () => {
  view.update({ selected: 3 })
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...nothingYet, selected: 3 }, nothingYet)
})

test('has a review while one is shown, whole or so far', () => {
  expect(view.review).toBeNull()
  view.startReading()
  expect(view.review).toBeNull()
  view.update({ state: { kind: 'reading', share: 0.5, review: sampleReview } })
  expect(view.review).toBe(sampleReview)
  view.leavePage()
  expect(view.review).toBeNull()
})

test('another story or page leaves nothing selected, and marks shown as they were', () => {
  for (const leave of [() => view.startReading(), () => view.leavePage()]) {
    view.update({ selected: 3, viewport: { start: 0, end: 9 }, marksShown: false })
    leave()
    expect(view.now).toMatchObject({ selected: null, viewport: null, marksShown: false })
  }
})

test('a story that was put together again is shown, and stays changed', () => {
  view.update({ state: reviewed })
  view.noteChange()
  view.showAgain(() => reviewed)
  expect(view.now.state).toEqual({ ...reviewed, changed: true })
  view.showAgain(() => noStory)
  expect(view.now.state).toBe(noStory)
})

test('nothing is put together for a tab that shows no finished review, and nothing shown of another text', () => {
  const putTogether = vi.fn(() => null)
  view.startReading()
  view.showAgain(putTogether)
  expect(putTogether).not.toHaveBeenCalled()
  view.update({ state: reviewed })
  view.showAgain(putTogether)
  expect(putTogether).toHaveBeenCalled()
  expect(view.now.state).toBe(reviewed)
})

test('whether the next page may be read is said once, and only of a page that was moved on to', () => {
  view.noteAccess(true)
  expect(onChange).not.toHaveBeenCalled()
  view.leavePage()
  view.noteAccess(false)
  view.noteAccess(false)
  expect(view.now.state).toEqual({ kind: 'navigated', closed: true })
  expect(onChange).toHaveBeenCalledTimes(2)
})
