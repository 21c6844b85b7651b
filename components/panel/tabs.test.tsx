// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { Tabs } from './tabs.tsx'

afterEach(cleanup)

function Three() {
  const [selected, setSelected] = useState('one')
  const tabs = ['one', 'two', 'three'].map((id) => ({ id, title: id, count: null, content: <p>part {id}</p> }))
  return <Tabs label="parts" tabs={tabs} selected={selected} onSelect={setSelected} />
}

test.each([
  [['ArrowRight'], 'two'],
  [['ArrowLeft'], 'three'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'one'],
  [['End'], 'three'],
  [['End', 'Home'], 'one'],
])('keys %j select and focus %s', (keys, title) => {
  render(<Three />)
  screen.getByRole('tab', { name: 'one' }).focus()
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
  const selected = screen.getByRole('tab', { selected: true })
  expect(selected.textContent).toBe(title)
  expect(document.activeElement).toBe(selected)
  expect(screen.getByRole('tabpanel').textContent).toBe(`part ${title}`)
})

test('only the selected tab is in the tab order', () => {
  render(<Three />)
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1])
})
