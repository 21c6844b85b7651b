import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { findingTarget } from '../../desk/targets.ts'
import { checkerVerdicts } from '../../types/desk.ts'
import { useMemoized } from '../use-memoized.ts'
import { useOpenDesk } from './desk-context.tsx'

/** The keys of the desk, in the order in which the help lists them. */
export const deskKeys = ['j', 'k', 'g', '1', '2', '3', '4', 'n', 'f', 'd', '/', 'u', '?'] as const

export type DeskKey = (typeof deskKeys)[number]

interface DeskFlow {
  /** The list of cards. Keys answer only while it is shown. */
  list: RefObject<HTMLElement>
  /** Indexes of the findings in the order in which they are shown. */
  findings: number[]
  selected: number | null
  onSelect(index: number): void
  onGoTo(index: number): void
  onFilter(): void
  /** Undecided only, or all. */
  onUndecided(): void
  onSearch(): void
  onHelp(): void
}

/**
 * A review from first finding to last without the mouse. Single keys, so they can be turned off, they answer nowhere
 * where text is typed, and never together with Control, Alt or the Command key (WCAG 2.2, 2.1.4).
 */
export function useDeskKeys(flow: DeskFlow): void {
  const { list, findings, selected, onSelect, onGoTo } = flow
  const desk = useOpenDesk()

  const step = (by: 1 | -1) => {
    const at = selected === null ? -1 : findings.indexOf(selected)
    const next = at === -1 ? (by === 1 ? 0 : findings.length - 1) : at + by
    const index = findings[next]
    if (index === undefined) return
    onSelect(index)
    focusCard(list.current, index)
  }
  const decide = (at: number) => {
    const verdict = checkerVerdicts[at]
    if (!desk || !verdict || selected === null || !findings.includes(selected)) return
    const entry = desk.placed.findings.get(selected)
    const target = entry?.target ?? findingTarget(desk.review, selected)
    if (!target) return
    const again = entry?.decision?.verdict === verdict
    desk.actions.change(target, { decision: again ? null : { verdict, link: null } })
  }
  const act = (key: DeskKey) => {
    switch (key) {
      case 'j':
        return step(1)
      case 'k':
        return step(-1)
      case 'g':
        return selected !== null && onGoTo(selected)
      case 'n':
        return selected !== null && openNote(list.current, selected)
      case 'f':
        return flow.onFilter()
      case 'd':
        return flow.onUndecided()
      case '/':
        return flow.onSearch()
      case 'u':
        return desk?.actions.undo()
      case '?':
        return flow.onHelp()
      default:
        return decide(Number(key) - 1)
    }
  }

  const onKey = useMemoized((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !desk?.view.keys) return
    if (isTyping(event.target)) {
      if (event.key === 'Escape') leaveField(event.target, list.current, selected)
      return
    }
    if (!list.current || list.current.closest('[hidden]')) return
    const key = deskKeys.find((known) => known === event.key.toLowerCase())
    if (!key) return
    event.preventDefault()
    act(key)
  })

  useEffect(() => {
    const stopped = new AbortController()
    addEventListener('keydown', onKey, { signal: stopped.signal })
    return () => stopped.abort()
  }, [onKey])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

const cardOf = (list: HTMLElement | null, index: number | null) =>
  index === null ? null : list?.querySelector<HTMLElement>(`[data-finding="${index}"]`)

/** After the next drawing: a card outside the part of the list that is drawn comes only then. */
function focusCard(list: HTMLElement | null, index: number | null): void {
  setTimeout(() => cardOf(list, index)?.focus({ preventScroll: false }))
}

/**
 * Back to the list, so that its keys answer again: to the selected card, or to the first where that one isn't drawn. At
 * once: the next key may come before the next drawing, and would be written into the field.
 */
function leaveField(field: EventTarget | null, list: HTMLElement | null, selected: number | null): void {
  const toCard = () => {
    const card = cardOf(list, selected) ?? list?.querySelector<HTMLElement>('[data-finding]')
    card?.focus()
    return Boolean(card)
  }
  if (!toCard() && field instanceof HTMLElement) field.blur()
  // Some browsers empty a search at Escape: in the list that comes then, the card may not be drawn.
  setTimeout(() => document.activeElement === document.body && toCard())
}

function openNote(list: HTMLElement | null, index: number): void {
  const card = cardOf(list, index)
  const field = card?.querySelector<HTMLElement>('.note-text')
  if (field) field.focus()
  else card?.querySelector<HTMLElement>('[data-note-open]')?.click()
}
