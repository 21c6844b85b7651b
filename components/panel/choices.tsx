import { useId } from 'preact/hooks'

interface ChoicesProps<Value extends string> {
  label: string
  value: Value
  options: Array<{ value: Value; text: string }>
  onChoose(value: Value): void
}

/** A select: at 360 px it takes the least room, speaks every language's words, and every browser makes it accessible. */
export function Choices<Value extends string>({ label, value, options, onChoose }: ChoicesProps<Value>) {
  const id = useId()
  return (
    <span class="choices">
      <label class="choices-label visually-hidden" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="choices-select"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  )
}
