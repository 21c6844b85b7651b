import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface OneOfProps<Value extends string> {
  /** For screen readers: the heading above says the same. */
  label: string
  values: readonly Value[]
  chosen: Value
  textOf(value: Value): ComponentChildren
  onChoose(value: Value): void
}

/** One of a few: all are seen at once, arrow keys go from one to the next. */
export function OneOf<Value extends string>({ label, values, chosen, textOf, onChoose }: OneOfProps<Value>) {
  const id = useId()
  return (
    <fieldset class="one-of">
      <legend class="visually-hidden">{label}</legend>
      {values.map((value) => (
        <label key={value} class="option">
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{textOf(value)}</span>
        </label>
      ))}
    </fieldset>
  )
}
