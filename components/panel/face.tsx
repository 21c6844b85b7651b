import type { ComponentChildren } from 'preact'

interface FaceProps {
  title: string
  children: ComponentChildren
  action?: { text: string; onClick(): void } | undefined
}

/** A state that has no review to show: what is the matter, in words, and what can be done about it. */
export function Face({ title, children, action }: FaceProps) {
  return (
    <div class="face">
      <h1 class="face-title">{title}</h1>
      {children}
      {action && (
        <button type="button" class="button button-main" onClick={action.onClick}>
          {action.text}
        </button>
      )}
    </div>
  )
}
