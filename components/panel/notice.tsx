import type { ComponentChildren } from 'preact'
import { AlertIcon } from '../icons.tsx'

/** Something to know before reading on. `action` is a button behind the text. */
export function Notice({ children, action }: { children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="notice">
      <AlertIcon />
      <p class="notice-text">{children}</p>
      {action}
    </div>
  )
}
