// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { longReview, sampleReview } from '../fixtures/sample-review.ts'
import { Queries } from './queries.tsx'
import { SurroundingsProvider } from './surroundings.tsx'

afterEach(cleanup)

function draw(review = sampleReview) {
  const onGoTo = vi.fn()
  const { container } = render(
    <Queries review={review} selected={null} follow unfinished={false} onGoTo={onGoTo} onSelect={() => {}} />,
  )
  const numbers = () => [...container.querySelectorAll('.card-number')].map((number) => number.textContent)
  return { container, onGoTo, numbers }
}

/** A real change event: the library's own would be an input event, as it takes the panel for React. */
function choose(label: string, value: string) {
  const select = screen.getByLabelText(label) as HTMLSelectElement
  select.value = value
  fireEvent(select, new Event('change', { bubbles: true }))
}

const numbered = (...sentences: number[]) => sentences.map((sentence) => `Sentence ${sentence}`)

test('the gravest query comes first, unless the order of reading is asked for', () => {
  const { numbers } = draw()
  expect(numbers()).toEqual(numbered(2, 9, 5, 12, 15, 10, 11))
  choose('Order', 'reading')
  expect(numbers()).toEqual(numbered(2, 5, 9, 10, 11, 12, 15))
})

test('one kind of query alone can be shown', () => {
  const { numbers } = draw()
  choose('Show', 'unnamed')
  expect(numbers()).toEqual(numbered(10, 11))
})

test('the words that led to a query are marked within its sentence', () => {
  const { container } = draw()
  const card = [...container.querySelectorAll('.card')].find((card) => card.textContent?.includes('Residents'))
  expect([...(card?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    'is afraid of',
    'because of it',
  ])
  expect(card?.querySelector('.marked-sentence')?.textContent).toBe(
    'Residents are furious, and the mayor is afraid of losing the spring election because of it.',
  )
})

test('a rule without a text leaves the meaning of the verdict, not its key', () => {
  const { container } = draw()
  expect(container.querySelector('.card-rules')?.textContent).toContain('An editor would ask how it knows')
  expect(container.textContent).not.toContain('sample-figure')
})

test('a card leads to its sentence and to where the same is said again', () => {
  const { onGoTo } = draw()
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: sentence 9' }))
  expect(onGoTo).toHaveBeenLastCalledWith(8)
  fireEvent.click(screen.getByRole('button', { name: 'sentence 12' }))
  expect(onGoTo).toHaveBeenLastCalledWith(11)
})

test('a long list grows when asked', () => {
  const { container } = draw(longReview(200))
  expect(container.querySelectorAll('.card')).toHaveLength(10)
  fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(container.querySelectorAll('.card')).toHaveLength(20)
})

test('queries that are equally clear can be shown alone; what that means is said, and it stands on the card', () => {
  const { numbers, container } = draw()
  const options = [...(screen.getByLabelText('How clear') as HTMLSelectElement).options].map(({ text }) => text)
  expect(options).toEqual(['Clear or not', 'Clear case 1', 'Likely case 3', 'Borderline 3'])
  choose('How clear', 'likely')
  expect(numbers()).toEqual(numbered(9, 5, 12))
  expect(container.querySelector('.card-strength')?.textContent).toBe('Likely case')
  expect(screen.getByText(/about four of five such cases/)).toBeTruthy()
})

test('Escape empties the search, in a browser too that leaves it as it is', () => {
  const { numbers } = draw()
  const all = numbers()
  const field = screen.getByRole('searchbox', { name: 'Search in the queries' }) as HTMLInputElement
  fireEvent.input(field, { target: { value: 'no such words' } })
  expect(numbers()).toEqual([])
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(field.value).toBe('')
  expect(numbers()).toEqual(all)
})

test('a search finds words whatever their case and accents, and says so where there are none', () => {
  const { numbers } = draw()
  const field = screen.getByRole('searchbox', { name: 'Search in the queries' })
  fireEvent.input(field, { target: { value: 'MAYOR élection' } })
  expect(numbers()).toEqual(numbered(9))
  fireEvent.input(field, { target: { value: 'zeppelin' } })
  expect(numbers()).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(numbers()).toHaveLength(7)
})

test('kinds that the options leave out are not listed, and their number is told', () => {
  const pages = { options: 'options.html', howJudged: 'judged.html', firstRun: 'welcome.html' }
  const { container } = render(
    <SurroundingsProvider kinds={['vague', 'paid']} pages={pages}>
      <Queries review={sampleReview} selected={null} follow unfinished={false} onGoTo={() => {}} onSelect={() => {}} />
    </SurroundingsProvider>,
  )
  expect(container.querySelectorAll('.card')).toHaveLength(1)
  expect(screen.getByText(/6 queries are hidden by your options\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('options.html')
})
