// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { sampleReview } from '../fixtures/sample-review.ts'
import { SourcingStrip } from './sourcing-strip.tsx'

afterEach(cleanup)

function draw(change: Partial<Parameters<typeof SourcingStrip>[0]> = {}, dir: 'ltr' | 'rtl' = 'ltr') {
  const onGoTo = vi.fn()
  const { container } = render(
    <div style={{ direction: dir }}>
      <SourcingStrip review={sampleReview} share={1} selected={null} viewport={null} onGoTo={onGoTo} {...change} />
    </div>,
  )
  const strip = screen.getByRole('listbox')
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(strip, { key })
    return screen.getByRole('option')
  }
  return { container, onGoTo, strip, press }
}

test.each([
  [['ArrowRight'], 2],
  [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 2],
  [['ArrowLeft'], 1],
  [['End'], 16],
  [['End', 'ArrowRight'], 16],
  [['End', 'Home'], 1],
  [['PageDown'], 2],
  [['PageDown', 'PageDown'], 5],
  [['PageDown', 'PageDown', 'PageUp'], 2],
])('keys %j read sentence %i', (keys, position) => {
  const option = draw().press(...keys)
  expect(option.getAttribute('aria-posinset')).toBe(String(position))
  expect(option.textContent).toMatch(new RegExp(`^${position}\\. `))
})

test('the cursor is announced: the list box points at the option, which says verdict and sentence', () => {
  const { press, strip } = draw()
  const option = press('ArrowRight')
  expect(strip.getAttribute('aria-activedescendant')).toBe(option.id)
  expect(option.textContent).toBe(
    '2. No source given: The market has lost more than 40 percent of its traders since 2019.',
  )
  expect(option.getAttribute('aria-setsize')).toBe('16')
})

test('arrows go the way the text goes', () => {
  expect(draw({}, 'rtl').press('ArrowLeft').getAttribute('aria-posinset')).toBe('2')
})

test('Enter goes to the sentence at the cursor', () => {
  const { press, onGoTo } = draw()
  press('ArrowRight', 'ArrowRight', 'Enter')
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith(2)
})

test('a cell is read when pointed at and gone to when clicked', () => {
  const { container, onGoTo } = draw()
  const cell = container.querySelector('[data-sentence="4"]') as HTMLElement
  fireEvent.pointerMove(cell)
  expect(container.querySelector('.readout')?.textContent).toContain('Experts say the closure')
  fireEvent.click(cell)
  expect(onGoTo).toHaveBeenCalledWith(4)
})

test('a key the strip has no use for is left to the browser', () => {
  const { strip } = draw()
  expect(fireEvent.keyDown(strip, { key: 'Tab' })).toBe(true)
  expect(fireEvent.keyDown(strip, { key: 'ArrowRight' })).toBe(false)
})

test('sentences on screen and in paid blocks are marked', () => {
  const [, second, third] = sampleReview.sentences
  const sentences = sampleReview.sentences.map((sentence, index) =>
    index === 2
      ? { ...sentence, reasons: [{ rule: 'paid_block', start: sentence.start, end: sentence.end }] }
      : sentence,
  )
  const review = { ...sampleReview, sentences }
  const { container } = draw({ review, viewport: { start: second?.start ?? 0, end: third?.end ?? 0 } })
  const numbers = (selector: string) =>
    [...container.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.sentence)
  expect(numbers('.is-in-view[data-sentence]')).toEqual(['1', '2'])
  expect(numbers('.is-paid[data-sentence]')).toEqual(['2'])
})

test('the strip is there in words', () => {
  const { container } = draw()
  const details = container.querySelector('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  expect([...details.querySelectorAll('li')].slice(0, 4).map((item) => item.textContent)).toEqual([
    '1: Background',
    '2: No source given',
    '3–4: Named source',
    '5: Vague source',
  ])
})
