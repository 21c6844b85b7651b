// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Panel } from '../../components/panel/panel.tsx'
import { IndexedDbStore } from '../../desk/storage/indexed-db-store.ts'
import { editedReview, sampleReview } from '../../desk/testing/review.ts'
import type { LookUpSettings } from '../../types/desk-view.ts'
import type { PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { DeskController } from './desk-controller.ts'

const viewOf = (review: Review): PanelView => ({
  state: { kind: 'reviewed', review, notices: [], changed: false },
  marksShown: true,
  selected: null,
  viewport: null,
})

// Looking for roles is slow in jsdom, and a busy machine is no fault of the desk's.
configure({ asyncUtilTimeout: 15_000 })

let closed: AbortController
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  closed = new AbortController()
})
afterEach(() => {
  closed.abort()
  cleanup()
})

/** The panel as the extension draws it, on storage in memory. */
async function openPanel(review: Review = sampleReview) {
  const panel = signal(viewOf(review))
  const store = new IndexedDbStore()
  const keys = signal(true)
  const settings = {
    keys,
    setKeys: vi.fn(async (on: boolean) => {
      keys.value = on
    }),
    lookUps: async () => ({ on: false, key: '' }),
    setLookUps: vi.fn(async (wanted: LookUpSettings) => wanted),
  }
  const outlets = { copy: vi.fn(async () => {}), download: vi.fn() }
  const channel = new BroadcastChannel('desk-test')
  const controller = new DeskController({ store, panel, settings, outlets, channel, signal: closed.signal })
  const select = (index: number) => {
    panel.value = { ...panel.value, selected: index }
  }
  const actions = { review: vi.fn(), showMarks: vi.fn(), select, goToSentence: vi.fn(select), goToPaidMarker: vi.fn() }
  const App = () => <Panel view={panel.value} actions={actions} desk={controller.desk} />
  const drawn = render(<App />)
  await controller.start()
  await waitFor(() => expect(controller.view.value.version).not.toBeNull())
  return { ...drawn, controller, store, panel, actions, settings, outlets }
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true })
const cardOf = (index: number) => document.querySelector<HTMLElement>(`[data-finding="${index}"]`)

test('a review from the first finding to the last without the mouse', async () => {
  const { controller, actions, container } = await openPanel()
  press('j')
  await waitFor(() => expect(document.activeElement).toBe(cardOf(1)))
  press('1')
  await waitFor(() => expect(controller.view.value.entries).toHaveLength(1))
  expect(screen.getAllByRole('button', { name: /Needs a source/, pressed: true })).toHaveLength(1)
  press('j')
  await waitFor(() => expect(document.activeElement).toBe(cardOf(8)))
  press('3')
  press('g')
  expect(actions.goToSentence).toHaveBeenCalledWith(8)
  press('n')
  const note = await screen.findByRole('textbox', { name: 'Note on sentence 9' })
  await waitFor(() => expect(document.activeElement).toBe(note))
  fireEvent.input(note, { target: { value: 'j1: ask the registry' } })
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 2, notes: 1 }))
  // Keys write in a field, and leave it with Escape.
  press('j')
  expect(document.activeElement).toBe(note)
  press('Escape')
  // At once: a key that comes right after it is the list's.
  expect(document.activeElement).toBe(cardOf(8))
  press('u')
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 2, notes: 0 }))
  press('k')
  await waitFor(() => expect(document.activeElement).toBe(cardOf(1)))
  press('1')
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 1 }))
  press('?')
  expect(await screen.findByText('Show or hide the keys')).toBeTruthy()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('Escape leads out of the search, also where the card that was selected is not among what was found', async () => {
  await openPanel()
  press('j')
  await waitFor(() => expect(document.activeElement).toBe(cardOf(1)))
  press('/')
  const search = screen.getByRole('searchbox', { name: 'Search in the queries' })
  expect(document.activeElement).toBe(search)
  fireEvent.input(search, { target: { value: 'residents' } })
  await waitFor(() => expect(cardOf(1)).toBeNull())
  press('Escape')
  await waitFor(() => expect(document.activeElement).toBe(cardOf(8)))
  press('/')
  fireEvent.input(search, { target: { value: 'zeppelin' } })
  press('Escape')
  await waitFor(() => expect(document.activeElement).toBe(document.body))
})

test('keys can be turned off, and do nothing then', async () => {
  const { controller, settings } = await openPanel()
  press('?')
  fireEvent.click(await screen.findByRole('checkbox', { name: /Single keys/ }))
  expect(settings.setKeys).toHaveBeenCalledWith(false)
  press('j')
  press('1')
  await new Promise((done) => setTimeout(done, 50))
  expect(controller.view.value.entries).toEqual([])
})

test('a link is kept only where it is one that may be clicked', async () => {
  const { controller } = await openPanel()
  const [button] = screen.getAllByRole('button', { name: /Sourced elsewhere/ })
  if (button) fireEvent.click(button)
  const field = await screen.findByLabelText('Address of the source', {}, { timeout: 10_000 })
  fireEvent.input(field, { target: { value: 'javascript:alert(1)' } })
  expect(screen.getByText(/Not a web address/)).toBeTruthy()
  fireEvent.input(field, { target: { value: 'https://stat.example/4' } })
  await waitFor(() =>
    expect(controller.view.value.entries[0]?.decision).toEqual({
      verdict: 'sourced-elsewhere',
      link: 'https://stat.example/4',
    }),
  )
})

test('what was changed since the last review is there, and what no longer stands there stays visible', async () => {
  const first = await openPanel()
  press('j')
  press('3')
  await waitFor(() => expect(first.controller.view.value.version).toMatchObject({ decided: 1 }))
  first.panel.value = viewOf(editedReview('more than 40 percent', 'more than 14 percent'))
  await waitFor(() => expect(first.controller.view.value.since?.changes).toMatchObject([{ kind: 'reworded' }]))
  expect(first.controller.view.value.entries).toMatchObject([{ anchoring: 'orphan', decision: { verdict: 'fine' } }])
})

test('a full disk is said, and what was there before is still there', async () => {
  const { controller } = await openPanel()
  press('j')
  press('3')
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 1 }))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  press('j')
  press('1')
  expect(await screen.findByText(/There is no room left/)).toBeTruthy()
  expect(controller.view.value.version).toMatchObject({ decided: 1 })
  put.mockRestore()
  press('1')
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 2 }))
  expect(screen.queryByText(/There is no room left/)).toBeNull()
})

test('a report is seen, copied, downloaded, and read in again', async () => {
  const { controller, outlets, container } = await openPanel()
  press('j')
  press('1')
  await waitFor(() => expect(controller.view.value.version).toMatchObject({ decided: 1 }))
  // The history says the same as the review itself.
  expect(controller.view.value.history?.versions).toMatchObject([{ decided: 1 }])
  fireEvent.click(screen.getByRole('tab', { name: /Report/ }))
  const preview = screen.getByRole('textbox', { name: 'Preview of the file' }) as HTMLTextAreaElement
  await waitFor(() => expect(preview.value).toContain('**Needs a source**'), { timeout: 5000 })
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await screen.findByText('Copied.')
  expect(outlets.copy).toHaveBeenCalledWith(preview.value)
  const format = screen.getByLabelText('Format') as HTMLSelectElement
  format.value = 'json'
  fireEvent(format, new Event('change', { bubbles: true }))
  await waitFor(() => expect(preview.value).toContain('"second-source-desk"'))
  fireEvent.click(screen.getByRole('button', { name: 'Download' }))
  const [file] = outlets.download.mock.calls[0] ?? []
  expect(file).toMatchObject({ name: expect.stringMatching(/\.json$/), text: preview.value })
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  // What was decided goes only after a question, whose harmless answer has the focus.
  fireEvent.click(screen.getByRole('button', { name: /Delete the review/ }))
  expect(document.activeElement?.textContent).toBe('Cancel')
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Delete the review/ }))
  expect(controller.view.value.history?.total).toBe(1)
  fireEvent.click(screen.getByRole('button', { name: /Delete the review/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(controller.view.value.history?.total).toBe(0))
  controller.actions.import('not a record')
  await screen.findByText(/holds no review/)
  controller.actions.import(file.text)
  await waitFor(() => expect(controller.view.value.history?.versions).toMatchObject([{ decided: 1 }]))
  controller.actions.open(controller.view.value.history?.versions[0]?.id ?? '')
  await screen.findByText(/From the history/)
  expect(screen.getAllByRole('button', { name: /Needs a source/, pressed: true })).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByText(/From the history/)).toBeNull())
})

test('look-ups are off until they are turned on, and are links that nothing has followed', async () => {
  await openPanel()
  expect(screen.queryByText('Look this up')).toBeNull()
  fireEvent.click(screen.getByRole('tab', { name: /Report/ }))
  fireEvent.click(screen.getByRole('checkbox', { name: /Offer look-ups/ }))
  fireEvent.click(screen.getByRole('tab', { name: /Queries/ }))
  await waitFor(() => expect(screen.getAllByText('Look this up')).toHaveLength(7))
  const [link] = screen.getAllByRole('link', { name: 'Wayback Machine', hidden: true })
  expect(link?.getAttribute('href')).toBe('https://web.archive.org/web/*/https://alderpost.example/news/fish-market')
  expect(link?.getAttribute('rel')).toContain('noreferrer')
})
