// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../types/settings.ts'
import { OptionsPage } from './options-page.tsx'

afterEach(cleanup)

function draw(settings = defaultSettings) {
  const onChange = vi.fn()
  const data = {
    kept: 3,
    trouble: null,
    exportAll: vi.fn(async () => {}),
    import: vi.fn(async (): Promise<{ put: number; refused: number } | null> => ({ put: 2, refused: 1 })),
    deleteAll: vi.fn(async () => true),
  }
  render(<OptionsPage settings={settings} onChange={onChange} shortcut="Alt+Shift+Y" data={data} />)
  return { onChange, data }
}

test('every choice is told at once, and alone', () => {
  const { onChange } = draw()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Vague source' }))
  expect(onChange).toHaveBeenLastCalledWith({ kinds: ['unattributed', 'unnamed', 'paid'] })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Named source' }))
  expect(onChange).toHaveBeenLastCalledWith({ kinds: ['unattributed', 'vague', 'unnamed', 'attributed', 'paid'] })
  fireEvent.click(screen.getByRole('radio', { name: /Thicker lines/ }))
  expect(onChange).toHaveBeenLastCalledWith({ emphasis: 'bold' })
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(onChange).toHaveBeenLastCalledWith({ theme: 'dark' })
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }))
  expect(onChange).toHaveBeenLastCalledWith({ language: 'fr' })
  fireEvent.click(screen.getByRole('checkbox', { name: /Single keys/ }))
  expect(onChange).toHaveBeenLastCalledWith({ keys: false })
})

test('nothing is deleted without a second word, and the harmless answer has the focus', async () => {
  const { data } = draw()
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }))
  expect(document.activeElement?.textContent).toBe('Cancel')
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(data.deleteAll).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }))
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Everything was deleted.'))
  expect(data.deleteAll).toHaveBeenCalledOnce()
})

test('an import tells what it took and what it left out', async () => {
  const { data } = draw()
  const file = new File(['{}'], 'reviews.jsonl')
  const field = screen.getByLabelText('Import reviews')
  Object.defineProperty(field, 'files', { value: [file] })
  Object.defineProperty(field, 'value', { value: '', writable: true })
  fireEvent(field, new Event('change', { bubbles: true }))
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      '2 reviews were imported.1 line holds no review and was left out.',
    ),
  )
  expect(data.import).toHaveBeenCalledWith(file)
})
