import { type MarkLook, markLooks } from '../types/marks.ts'
import { type MarkStyle, markStyles } from '../types/messages.ts'

/** Every style a stretch of text can be painted in: those of the panel, and the short one that says "here". */
export type PaintStyle = MarkStyle | 'flash'

/** On what ground a mark stands: the page's own, whatever the reader's system prefers. */
export type Ground = 'light' | 'dark'

export const paintStyles: PaintStyle[] = [...markStyles, 'flash']

const grounds: Ground[] = ['light', 'dark']

/** The page shares the registry of highlights, so the names say whose they are. */
export function highlightName(style: PaintStyle, ground: Ground): string {
  return `second-source-${style}${ground === 'dark' ? '-on-dark' : ''}`
}

export const highlightNames = paintStyles.flatMap((style) => grounds.map((ground) => highlightName(style, ground)))

/** Rules for all highlights. A highlight can only change colours and lines, so nothing on the page can move. */
export function markSheet(): string {
  return paintStyles.flatMap((style) => grounds.map((ground) => rule(style, ground))).join('\n')
}

function rule(style: PaintStyle, ground: Ground): string {
  const look: MarkLook = style === 'flash' ? markLooks.selected : markLooks[style]
  const colour = ground === 'dark' ? look.onDark : look.onLight
  const strength = style === 'flash' ? '45%' : '18%'
  const declarations =
    look.line === 'none'
      ? `background-color: color-mix(in srgb, ${colour} ${strength}, transparent)`
      : `text-decoration: underline ${look.line} ${colour} ${look.thickness}px; text-underline-offset: 0.18em; text-decoration-skip-ink: none`
  return `::highlight(${highlightName(style, ground)}) { ${declarations} }`
}
