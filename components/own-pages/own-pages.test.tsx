// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { FirstRunPage } from './first-run-page.tsx'
import { JudgedPage } from './judged-page.tsx'

afterEach(cleanup)

test('the first run shows a sample that can be tried, what it can’t do, and the key', () => {
  const { container } = render(<FirstRunPage shortcut="Alt+Shift+Y" />)
  const strip = screen.getByRole('listbox')
  fireEvent.keyDown(strip, { key: 'PageDown' })
  expect(screen.getByRole('option').textContent).toBe(
    '2. No source given: The building loses more than 2,000 euros a day.',
  )
  expect(container.querySelector('.card-rules')?.textContent).toBe('A figure. Where does it come from?')
  expect(container.textContent).toContain('It does not say whether a sentence is true')
  expect(container.textContent).toContain('Or press Alt+Shift+Y.')
})

test('the model card is drawn below the page’s own words', () => {
  render(
    <JudgedPage
      card={[
        { tag: 'h1', children: ['Model card'] },
        { tag: 'p', children: ['96 <b>%</b>'] },
      ]}
    />,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How this was judged')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Model card')
  expect(screen.getByText('96 <b>%</b>')).toBeTruthy()
})
