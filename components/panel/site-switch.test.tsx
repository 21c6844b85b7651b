// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SitesSection } from '../options/sites-section.tsx'
import { SiteSwitch } from './site-switch.tsx'

afterEach(cleanup)

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })

test('a site is switched on only when the browser has let us in', () => {
  const actions = { reviewAlways: vi.fn(), exceptAddress: vi.fn() }
  const site = { host: 'www.paper.example', always: false, excepted: false }
  const { rerender } = render(<SiteSwitch site={site} actions={actions} />)
  fireEvent.click(box(/www\.paper\.example/))
  expect(actions.reviewAlways).toHaveBeenCalledWith(true)
  expect(box(/www\.paper\.example/).checked).toBe(false)
  expect(screen.getAllByRole('checkbox')).toHaveLength(1)
  rerender(<SiteSwitch site={{ ...site, always: true }} actions={actions} />)
  expect(box(/www\.paper\.example/).checked).toBe(true)
  fireEvent.click(box(/alone/))
  expect(actions.exceptAddress).toHaveBeenCalledWith(true)
  fireEvent.click(box(/www\.paper\.example/))
  expect(actions.reviewAlways).toHaveBeenLastCalledWith(false)
})

test('the options list every site and exception, each with a button that names it', () => {
  const [onRemoveSite, onRemoveException] = [vi.fn(), vi.fn()]
  const sites = { hosts: ['www.paper.example'], exceptions: ['https://www.paper.example/games'] }
  const { rerender } = render(<SitesSection {...{ sites, onRemoveSite, onRemoveException }} />)
  fireEvent.click(screen.getByRole('button', { name: /Review www\.paper\.example no longer/ }))
  expect(onRemoveSite).toHaveBeenCalledWith('www.paper.example')
  fireEvent.click(screen.getByRole('button', { name: /games/ }))
  expect(onRemoveException).toHaveBeenCalledWith('https://www.paper.example/games')
  rerender(<SitesSection {...{ onRemoveSite, onRemoveException }} sites={{ hosts: [], exceptions: [] }} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/^None\./)).toBeTruthy()
})
