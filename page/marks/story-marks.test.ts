// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Mark } from '../../types/messages.ts'
import type { Span } from '../../types/review.ts'
import { createMarkPainter, type PaintedMark } from './marks.ts'
import { createStoryMarks, type StoryMarks } from './story-marks.ts'

vi.mock(import('./marks.ts'), () => ({ createMarkPainter: vi.fn() }))

/** The painters that were made, in order: what each has painted, and whether it is still there. */
let painters: Array<{ document: Document; marks: PaintedMark[]; outlined: Element[]; signal: AbortSignal }>
let click: (id: number) => void
let abort: AbortController
let marks: StoryMarks
const clicked = vi.fn()

beforeEach(() => {
  painters = []
  clicked.mockClear()
  vi.mocked(createMarkPainter).mockImplementation((document, signal) => {
    const own = { document, marks: [] as PaintedMark[], outlined: [] as Element[], signal }
    painters.push(own)
    return {
      paint: (next) => {
        own.marks = next
      },
      outline: (elements) => {
        own.outlined = elements
      },
      clear: () => {
        own.marks = []
        own.outlined = []
      },
      onMarkClick: (callback) => {
        click = (id) => callback({ id, range: document.createRange(), style: 'vague' })
      },
      emphasise: vi.fn(),
      show: vi.fn(),
      markAt: () => null,
    }
  })
  abort = new AbortController()
  marks = createStoryMarks(clicked, abort.signal)
})
afterEach(() => abort.abort())

const mark = (id: number): Mark => ({ id, style: 'vague', start: id * 10, end: id * 10 + 5 })
const story = (missing = -1, home = document) => ({
  document: home,
  textMap: { rangeOf: ({ start }: Span) => (start === missing * 10 ? null : home.createRange()) },
  paidBlocks: [home.createElement('aside')],
})
const ids = (at = 0) => painters[at]?.marks.map(({ id }) => id)

test('paints what the page still holds, and paid blocks where they are asked for', () => {
  marks.paint(story(2), [mark(1), mark(2), mark(3)], false)
  expect(ids()).toEqual([1, 3])
  expect(painters[0]?.outlined).toEqual([])
  const paid = story()
  marks.paint(paid, [mark(1)], true)
  expect(painters[0]?.outlined).toEqual(paid.paidBlocks)
  expect(painters).toHaveLength(1)
})

test('paints the same again where the story stands now', () => {
  marks.paint(story(), [mark(1), mark(2)], true)
  const now = story(1)
  marks.repaint(now)
  expect(ids()).toEqual([2])
  expect(painters[0]?.outlined).toEqual(now.paidBlocks)
})

test('has nothing to paint again before it was asked to paint, and after it was cleared', () => {
  marks.repaint(story())
  expect(painters).toEqual([])
  marks.paint(story(), [mark(1)], true)
  marks.clear()
  marks.repaint(story())
  expect(ids()).toEqual([])
})

test('goes along into the document of a frame and leaves nothing in the page', () => {
  marks.paint(story(), [mark(1)], false)
  const framed = document.implementation.createHTMLDocument()
  marks.repaint(story(-1, framed))
  expect(painters.map((one) => one.signal.aborted)).toEqual([true, false])
  expect(painters[1]?.document).toBe(framed)
  expect(ids(1)).toEqual([1])
  abort.abort()
  expect(painters[1]?.signal.aborted).toBe(true)
})

test('tells which mark was clicked', () => {
  marks.paint(story(), [mark(1)], false)
  click(1)
  expect(clicked).toHaveBeenCalledWith(1)
})
