import type { ComponentChildren, JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { isRightToLeft } from '../text/reading-direction.ts'

export interface Tab<Id extends string> {
  id: Id
  title: string
  /** Shown behind the title; `null` for a part that isn't a list. */
  count: number | null
  content: ComponentChildren
}

interface TabsProps<Id extends string> {
  label: string
  tabs: Array<Tab<Id>>
  selected: Id
  onSelect(id: Id): void
}

/**
 * Tabs after the ARIA Authoring Practices: arrows, Home and End move and select at once, since every part is ready.
 * Hidden parts stay in the document, so that going back to a long list costs nothing and keeps its place.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex(({ id }) => id === selected)

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    const next = nextIndex(event.key, at, tabs.length, isRightToLeft(event.currentTarget))
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus()
  }

  return (
    <div class="tabs">
      <div class="tabs-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-tab-${id}`}
            class="tab"
            aria-selected={id === selected}
            aria-controls={`${base}-part-${id}`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {title}
            {count !== null && <span class="tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <section
          key={id}
          role="tabpanel"
          id={`${base}-part-${id}`}
          class="tab-part"
          aria-labelledby={`${base}-tab-${id}`}
          hidden={id !== selected}
        >
          {content}
        </section>
      ))}
    </div>
  )
}

function nextIndex(key: string, at: number, length: number, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === forward) return (at + 1) % length
  if (key === back) return (at - 1 + length) % length
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return null
}
