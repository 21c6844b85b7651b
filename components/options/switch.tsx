import { useId } from 'preact/hooks'

interface SwitchProps {
  label: string
  meaning: string | null
  on: boolean
  onChange(on: boolean): void
}

/** Something that is on or off. */
export function Switch({ label, meaning, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <p class="option">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={meaning ? `${id}-meaning` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <label for={id}>{label}</label>
        {meaning && (
          <span class="option-meaning muted" id={`${id}-meaning`}>
            {meaning}
          </span>
        )}
      </span>
    </p>
  )
}
