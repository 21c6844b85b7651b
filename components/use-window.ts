import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Items drawn at a time: a panel's height holds about five cards, so that the frame after a key shows all there is to see.
 * Thirty at once made that frame wait twice as long (tests/panel-speed.test.ts).
 */
const step = 10

/** How far below the window the list's end may come before the list grows. */
const ahead = '600px'

interface Range {
  /** What the range was made for: another list, or another selection beyond it, gets a new one. */
  of: string
  from: number
  to: number
}

/**
 * The part of a long list that is in the document: it begins at the top, grows as its end comes near, and moves to the
 * selected item when that lies outside. Thousands of cards at once would block the panel.
 */
export function useWindow<Item>(items: Item[], selected: Item | null, list: string) {
  const range = useRef<Range>({ of: list, from: 0, to: step })
  const [, redraw] = useState(0)
  if (range.current.of !== list) range.current = { of: list, from: 0, to: step }

  const followed = useRef<Item | null>(null)
  if (followed.current !== selected) {
    followed.current = selected
    const at = selected === null ? -1 : items.indexOf(selected)
    const { from, to } = range.current
    if (at !== -1 && (at < from || at >= to)) {
      const start = Math.max(0, at - Math.floor(step / 3))
      range.current = { of: list, from: start, to: start + step }
    }
  }

  const grow = (change: Partial<Range>) => {
    range.current = { ...range.current, ...change }
    redraw((count) => count + 1)
  }
  const showAfter = () => grow({ to: range.current.to + step })

  const { from, to } = range.current
  const sentinel = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!sentinel.current || typeof IntersectionObserver === 'undefined') return
    // Observed anew after each step: a high window may need more than one, and hears only of what changes.
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && showAfter(),
      { rootMargin: ahead },
    )
    observer.observe(sentinel.current)
    return () => observer.disconnect()
  }, [list, from, to, items])

  return {
    items: items.slice(from, to),
    before: Math.min(from, items.length),
    after: Math.max(0, items.length - to),
    step,
    showBefore: () => grow({ from: Math.max(0, from - step) }),
    showAfter,
    /** Put on the button behind the list: the list grows by itself as the button comes near. */
    sentinel,
  }
}
