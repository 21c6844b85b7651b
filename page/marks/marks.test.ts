// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMarkPainter, type PaintedMark } from './marks.ts'

class FakeHighlight extends Set<Range> {
  priority = 0
}
class FakeSheet {
  text = ''
  replaceSync(text: string) {
    this.text = text
  }
}

let registry: Map<string, FakeHighlight>
let sheets: FakeSheet[]
let abort: AbortController

beforeEach(() => {
  registry = new Map()
  sheets = []
  abort = new AbortController()
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('CSSStyleSheet', FakeSheet)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => sheets,
    set: (next: FakeSheet[]) => {
      sheets = next
    },
  })
  Element.prototype.scrollIntoView = vi.fn()
  // Every range is as wide as its text, ten pixels a character, on the line of its number in the page.
  Range.prototype.getClientRects = function (this: Range) {
    const line = [...document.querySelectorAll('p')].indexOf(this.startContainer.parentElement as HTMLParagraphElement)
    return [
      { left: this.startOffset * 10, right: this.endOffset * 10, top: line * 20, bottom: line * 20 + 18 },
    ] as never
  }
  document.elementFromPoint = (_, y) => document.querySelectorAll('p')[Math.floor(y / 20)] ?? null
  document.body.innerHTML =
    '<p>The mayor resigned on Monday.</p><p>Critics say it was late.</p><aside>Paid for by Acme</aside>'
})

afterEach(() => {
  abort.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function rangeIn(line: number, start: number, end: number): Range {
  const text = document.querySelectorAll('p')[line]?.firstChild as Text
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}

const twoMarks = (): PaintedMark[] => [
  { id: 7, style: 'unattributed', range: rangeIn(0, 0, 29) },
  { id: 8, style: 'vague', range: rangeIn(1, 0, 11) },
]

describe('painting', () => {
  test('registers a highlight a style, under names that say whose they are', () => {
    createMarkPainter(document, abort.signal).paint(twoMarks())
    expect([...registry.keys()].sort()).toEqual(['second-source-unattributed', 'second-source-vague'])
    expect([...(registry.get('second-source-vague') ?? [])].map(String)).toEqual(['Critics say'])
  })

  test('replaces the marks before', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    painter.paint([{ id: 1, style: 'repeat', range: rangeIn(0, 4, 9) }])
    expect([...registry.keys()]).toEqual(['second-source-repeat'])
  })

  test('paints for a dark ground on a dark ground', () => {
    document.querySelectorAll('p')[1]?.setAttribute('style', 'background-color: rgb(20, 20, 20)')
    createMarkPainter(document, abort.signal).paint(twoMarks())
    expect([...registry.keys()].sort()).toEqual(['second-source-unattributed', 'second-source-vague-on-dark'])
  })

  test('changes nothing in the page', async () => {
    const records: MutationRecord[] = []
    const observer = new MutationObserver((found) => records.push(...found))
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    painter.outline([...document.querySelectorAll('aside')])
    painter.show(rangeIn(0, 4, 9))
    painter.clear()
    abort.abort()
    await Promise.resolve()
    expect([...records, ...observer.takeRecords()]).toEqual([])
  })

  test('leaves nothing behind when aborted', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    painter.outline([...document.querySelectorAll('aside')])
    expect(sheets.some((sheet) => sheet.text.includes('outline'))).toBe(true)
    abort.abort()
    expect(registry.size).toBe(0)
    expect(sheets).toEqual([])
    painter.paint(twoMarks())
    expect(registry.size).toBe(0)
  })

  test('keeps the page’s own sheets', () => {
    const own = new FakeSheet()
    sheets = [own]
    createMarkPainter(document, abort.signal).paint(twoMarks())
    expect(sheets).toContain(own)
    abort.abort()
    expect(sheets).toEqual([own])
  })

  test('says what is the matter in a browser without highlights', () => {
    vi.stubGlobal('CSS', {})
    expect(() => createMarkPainter(document, abort.signal)).toThrow(/can’t mark/)
  })
})

describe('showing', () => {
  test('scrolls without motion where the reader asks for that, and flashes for a while', () => {
    vi.useFakeTimers()
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    painter.show(rangeIn(0, 4, 9))
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'auto' }))
    expect(registry.has('second-source-flash')).toBe(true)
    vi.advanceTimersByTime(5000)
    expect([...registry.keys()].sort()).toEqual(['second-source-unattributed', 'second-source-vague'])
  })
})

describe('hitting', () => {
  test.each([
    ['inside a mark', 50, 5, 7],
    ['inside another', 50, 25, 8],
    ['on the same line beyond its words', 150, 25, null],
    ['outside of all text', 50, 95, null],
  ])('%s', (_, x, y, id) => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    expect(painter.markAt(x, y)?.id ?? null).toBe(id)
  })

  test('prefers the shorter of two marks, and any to the ground of the selected one', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint([
      { id: 1, style: 'selected', range: rangeIn(0, 0, 29) },
      { id: 2, style: 'vague', range: rangeIn(0, 0, 29) },
      { id: 3, style: 'repeat', range: rangeIn(0, 4, 9) },
    ])
    expect(painter.markAt(60, 5)?.id).toBe(3)
    expect(painter.markAt(200, 5)?.id).toBe(2)
  })

  test('takes no click that something above the text takes', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    document.elementFromPoint = () => document.querySelector('aside')
    expect(painter.markAt(50, 5)).toBeNull()
  })
})

describe('clicks', () => {
  const click = () =>
    document
      .querySelector('p')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 50, clientY: 5 }))

  test('are told even where the page stops them, and never kept from the page', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    const clicked: number[] = []
    let reached = 0
    painter.onMarkClick(({ id }) => clicked.push(id), abort.signal)
    document.querySelector('p')?.addEventListener('click', (event) => {
      reached++
      event.stopImmediatePropagation()
    })
    expect(click()).toBe(true)
    expect(clicked).toEqual([7])
    expect(reached).toBe(1)
  })

  test('are no longer listened to after either signal', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    const clicked: number[] = []
    const listening = new AbortController()
    painter.onMarkClick(({ id }) => clicked.push(id), listening.signal)
    listening.abort()
    click()
    expect(clicked).toEqual([])
  })

  test('that end a selection are left alone', () => {
    const painter = createMarkPainter(document, abort.signal)
    painter.paint(twoMarks())
    const clicked: number[] = []
    painter.onMarkClick(({ id }) => clicked.push(id), abort.signal)
    document.getSelection()?.selectAllChildren(document.querySelectorAll('p')[0] as Element)
    click()
    document.getSelection()?.removeAllRanges()
    expect(clicked).toEqual([])
  })
})
