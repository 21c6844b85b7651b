import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface OptionsSectionProps {
  title: string
  meaning?: string | undefined
  children: ComponentChildren
}

/** A part of the options: what it is about, and what it means where that needs saying. */
export function OptionsSection({ title, meaning, children }: OptionsSectionProps) {
  const id = useId()
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 class="options-title" id={id}>
        {title}
      </h2>
      {meaning && <p class="muted">{meaning}</p>}
      {children}
    </section>
  )
}
