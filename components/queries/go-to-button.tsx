import { GoToIcon } from '../icons.tsx'

interface GoToButtonProps {
  /** What is read on the button. */
  text: string
  /** What a screen reader says: the same words and what they lead to. */
  label: string
  onClick(): void
}

/** Leads from the panel to a place in the page. */
export function GoToButton({ text, label, onClick }: GoToButtonProps) {
  return (
    <button type="button" class="button button-quiet go-to" aria-label={label} onClick={onClick}>
      <GoToIcon />
      {text}
    </button>
  )
}
