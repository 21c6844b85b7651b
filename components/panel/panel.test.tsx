// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import type { PanelActions, PanelState, PanelView } from '../../types/panel.ts'
import { longReview, sampleReview } from '../fixtures/sample-review.ts'
import { sampleViews } from '../fixtures/views.ts'
import { Panel } from './panel.tsx'

afterEach(cleanup)

// axe looks for glyphs that stand for words; jsdom has no canvas to draw them on and would say so each time.
HTMLCanvasElement.prototype.getContext = () => null

function actionsWatched() {
  return {
    review: vi.fn(),
    showMarks: vi.fn(),
    select: vi.fn(),
    goToSentence: vi.fn(),
    goToPaidMarker: vi.fn(),
  } satisfies PanelActions
}

function draw(view: PanelView) {
  const actions = actionsWatched()
  const drawn = render(<Panel view={view} actions={actions} />)
  return { actions, ...drawn }
}

const viewNamed = (name: string): PanelView => {
  const view = sampleViews[name]
  if (!view) throw new Error(`No sample view is called ${name}`)
  return view
}

const reviewed: PanelView = {
  state: { kind: 'reviewed', review: sampleReview, notices: [], changed: false },
  marksShown: true,
  selected: null,
  viewport: null,
}

const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // jsdom computes no colours; contrast is tested on the tokens.
  rules: { 'color-contrast': { enabled: false } },
}

// Long stories have the same parts, and are looked at in real browsers (tests/gallery.test.ts): axe is slow in jsdom.
test.each(Object.keys(sampleViews).filter((name) => !name.endsWith('long')))(
  'axe finds nothing in %s',
  async (name) => {
    const { container } = draw(viewNamed(name))
    document.title = 'Second Source'
    document.documentElement.lang = 'en'
    const found: string[] = []
    const parts = screen.queryAllByRole('tab')
    for (const tab of parts.length > 0 ? parts : [null]) {
      if (tab) fireEvent.click(tab)
      const { violations } = await axe.run(container, options)
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))
    }
    expect(found).toEqual([])
  },
)

test.each(Object.keys(sampleViews))('%s says something and shows no message key', (name) => {
  const { container } = draw(viewNamed(name))
  expect(container.textContent?.length).toBeGreaterThan(10)
  expect(container.textContent).not.toMatch(/\$\d|\b(?:state|queries|paid|strip|notice)\.[a-z]/)
})

test.each([
  ['not-reviewed', 'Review this page'],
  ['navigated', 'Review this page'],
  ['failed', 'Try again'],
  ['refused-no-permission', 'Try again'],
  ['reviewed', 'Review again'],
  ['changed', 'Review again'],
  ['no-story', 'Review again'],
])('%s offers one button for a review', (name, text) => {
  const { actions } = draw(viewNamed(name))
  fireEvent.click(screen.getByRole('button', { name: text }))
  expect(actions.review).toHaveBeenCalledOnce()
})

test.each(['refused-browser-page', 'refused-pdf'])('%s offers nothing that would fail again', (name) => {
  draw(viewNamed(name))
  expect(screen.queryByRole('button')).toBeNull()
})

test('a failure gives its reason', () => {
  draw(viewNamed('failed'))
  expect(screen.getByRole('alert').textContent).toContain('the page closed its port')
})

test('a page without a story still shows what is paid for', () => {
  draw(viewNamed('no-story'))
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Paid 7', 'Page'])
  expect(screen.getByText('Sponsored')).toBeTruthy()
})

test('a paid article says so above its headline and opens on what is paid for', () => {
  draw(viewNamed('paid-article'))
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Paid 1')
  expect(screen.getByRole('region', { name: 'Paid for by Northern Seafood Board' })).toBeTruthy()
})

test('the text of a page is shown as text', () => {
  const { container } = draw({ ...reviewed, selected: 13 })
  expect(container.querySelector('img')).toBeNull()
  expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
})

test('the keyboard keeps its place when a review takes its button away, and the result is announced', () => {
  const { rerender, actions, container } = draw(viewNamed('not-reviewed'))
  screen.getByRole('button', { name: 'Review this page' }).focus()
  rerender(<Panel view={viewNamed('reading-start')} actions={actions} />)
  expect(document.activeElement).toBe(container.querySelector('main'))
  rerender(<Panel view={reviewed} actions={actions} />)
  expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^This story has 16 sentences\. 5 name their source/)
})

test('a step along the strip leaves the panel where it is; a click in the page scrolls to the card', () => {
  const scroll = vi.fn()
  Element.prototype.scrollIntoView = scroll
  const { rerender, actions, container } = draw(reviewed)
  fireEvent.click(container.querySelector('[data-sentence="4"]') as HTMLElement)
  expect(actions.goToSentence).toHaveBeenCalledWith(4)
  rerender(<Panel view={{ ...reviewed, selected: 4 }} actions={actions} />)
  expect(scroll).not.toHaveBeenCalled()
  rerender(<Panel view={{ ...reviewed, selected: 8 }} actions={actions} />)
  expect(scroll).toHaveBeenCalledOnce()
})

test('the marks are switched', () => {
  const { actions } = draw(reviewed)
  const control = screen.getByRole('switch', { name: 'Marks' })
  expect(control.getAttribute('aria-checked')).toBe('true')
  fireEvent.click(control)
  expect(actions.showMarks).toHaveBeenCalledWith(false)
})

test('a mark clicked in the page brings up its card, whichever part is open', () => {
  const { rerender, actions } = draw(reviewed)
  fireEvent.click(screen.getByRole('tab', { name: /Sources/ }))
  rerender(<Panel view={{ ...reviewed, selected: 8 }} actions={actions} />)
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Queries 7')
  const current = within(screen.getByRole('list', { name: 'What an editor would query' }))
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'true')
  expect(current).toHaveLength(1)
  expect(current[0]?.textContent).toContain('the mayor is afraid of losing')
})

test('going to a statement from the ledger leaves the ledger open', () => {
  const { rerender, actions } = draw(reviewed)
  fireEvent.click(screen.getByRole('tab', { name: /Sources/ }))
  const statements = screen.getByText('2 sentences', {
    exact: false,
    selector: '.source-vague summary, .source-unnamed summary',
  })
  const details = statements.closest('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  fireEvent.click(screen.getByRole('button', { name: /A buyer has already been found/ }))
  expect(actions.goToSentence).toHaveBeenCalledWith(9)
  rerender(<Panel view={{ ...reviewed, selected: 9 }} actions={actions} />)
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Sources 5')
})

test('a paid marker is shown by its index among all markers', () => {
  const { actions } = draw(reviewed)
  fireEvent.click(screen.getByRole('tab', { name: /Paid/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: shop.boots-and-oilskins.example' }))
  expect(actions.goToPaidMarker).toHaveBeenCalledWith(4)
})

test('a very long story draws a window of its queries, which follows the selection', () => {
  const review = longReview(2000)
  const state: PanelState = { kind: 'reviewed', review, notices: [], changed: false }
  const { container, rerender, actions } = draw({ ...reviewed, state })
  expect(container.querySelectorAll('.card')).toHaveLength(10)
  expect(container.querySelectorAll('.cell[data-sentence]')).toHaveLength(2000)
  rerender(<Panel view={{ ...reviewed, state, selected: 1995 }} actions={actions} />)
  expect(container.querySelector('.card[aria-current]')?.textContent).toContain('Sentence 1996')
  expect(container.querySelectorAll('.card').length).toBeLessThanOrEqual(30)
})
