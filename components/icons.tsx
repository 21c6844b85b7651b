/** Four glyphs, drawn here: a set of icons would weigh more than the panel that shows them. */
const line = {
  viewBox: '0 0 16 16',
  width: '1em',
  height: '1em',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

export function AgainIcon() {
  return (
    <svg {...line} aria-hidden="true" class="icon">
      <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4" />
      <path d="M13.5 1.5v3h-3" />
    </svg>
  )
}

/** Points at the page, which lies beside the panel; mirrored where text runs from right to left. */
export function GoToIcon() {
  return (
    <svg {...line} aria-hidden="true" class="icon icon-directional">
      <path d="M13 8H3" />
      <path d="M7 4 3 8l4 4" />
    </svg>
  )
}

export function AlertIcon() {
  return (
    <svg {...line} aria-hidden="true" class="icon">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 5v3.5" />
      <path d="M8 11h.01" />
    </svg>
  )
}

export function OptionsIcon() {
  return (
    <svg {...line} aria-hidden="true" class="icon">
      <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
      <circle cx="10.5" cy="4.5" r="1.75" />
      <circle cx="5.5" cy="11.5" r="1.75" />
    </svg>
  )
}
