import { type MarkLook, markLooks } from '../../types/marks.ts'
import { type MarkStyle, markStyles } from '../../types/messages.ts'
import type { Emphasis } from '../../types/settings.ts'

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
export function markSheet(emphasis: Emphasis = 'lines'): string {
  return paintStyles.flatMap((style) => grounds.map((ground) => rule(style, ground, emphasis))).join('\n')
}

/** How much thicker a bold line is: the thinnest must stand out, the thickest still fit under its text. */
const boldness = 1.75

function rule(style: PaintStyle, ground: Ground, emphasis: Emphasis): string {
  const look: MarkLook = style === 'flash' ? markLooks.selected : markLooks[style]
  const colour = ground === 'dark' ? look.onDark : look.onLight
  const strength = style === 'flash' ? '45%' : '18%'
  const thickness = look.thickness * (emphasis === 'bold' ? boldness : 1)
  const line = `text-decoration: underline ${look.line} ${colour} ${thickness}px; text-underline-offset: 0.18em; text-decoration-skip-ink: none`
  const tint = `background-color: color-mix(in srgb, ${colour} ${strength}, transparent)`
  const declarations = look.line === 'none' ? tint : emphasis === 'tint' ? `${line}; ${tint}` : line
  return `::highlight(${highlightName(style, ground)}) { ${declarations} }`
}
