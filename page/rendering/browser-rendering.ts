import type { Rendering } from '../../types/rendering.ts'
import { mediaSurvival } from './media-survival.ts'

/**
 * Answers from computed style and layout. What was asked once is remembered, so make one for each reading: between two
 * readings a page changes.
 */
export function browserRendering(window: Window & typeof globalThis): Rendering {
  const shown = new Map<Element, boolean>()
  const styles = new Map<Element, CSSStyleDeclaration>()
  const survival = mediaSurvival(window.document, window.innerWidth)
  const styleOf = (element: Element) => {
    let style = styles.get(element)
    if (!style) {
      style = window.getComputedStyle(element)
      styles.set(element, style)
    }
    return style
  }
  return {
    isShown(element) {
      let known = shown.get(element)
      if (known === undefined) {
        known = isShown(element, styleOf)
        shown.set(element, known)
      }
      return known
    },
    pseudoText(element, pseudo) {
      const { content, display } = window.getComputedStyle(element, pseudo)
      return display === 'none' ? '' : textOfContent(content)
    },
    boxOf(element) {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + window.scrollX, y: top + window.scrollY, width, height }
    },
    typeOf(element) {
      const style = styleOf(element)
      return {
        fontSize: Number.parseFloat(style.fontSize),
        color: style.color,
        bold: Number.parseInt(style.fontWeight, 10) >= 700,
        background: background(element, styleOf),
      }
    },
    floats: (element) => styleOf(element).position === 'fixed',
    viewport: () => ({ width: window.innerWidth, height: window.innerHeight }),
    ...survival,
  }
}

type StyleOf = (element: Element) => CSSStyleDeclaration

function isShown(element: Element, styleOf: StyleOf): boolean {
  // `content-visibility: auto` only postpones drawing: its text is the reader's as soon as it is scrolled to.
  if (typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility({ visibilityProperty: true }) && styleOf(element).display !== 'contents') return false
    return !isClippedAway(element, styleOf)
  }
  const { display, visibility } = styleOf(element)
  return display !== 'none' && visibility === 'visible' && !isClippedAway(element, styleOf)
}

/** Text for screen readers only is clipped to a pixel: a sighted reader doesn't see it. */
function isClippedAway(element: Element, styleOf: StyleOf): boolean {
  const { position, clip, clipPath, overflow } = styleOf(element)
  if (position !== 'absolute' && position !== 'fixed') return false
  if (/^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(clip)) return true
  if (/^inset\((?:50|100)%\)$/.test(clipPath)) return true
  if (overflow === 'visible') return false
  const { width, height } = element.getBoundingClientRect()
  return width <= 1 && height <= 1
}

/** The text of a `content` value: its strings, not its counters and images. */
function textOfContent(content: string): string {
  if (!content || content === 'none' || content === 'normal') return ''
  return Array.from(content.split(/\s\/\s/)[0]?.matchAll(/"((?:[^"\\]|\\.)*)"/g) ?? [], ([, text]) =>
    (text ?? '').replace(/\\(["\\])/g, '$1'),
  ).join('')
}

/** The colour behind an element's text; `''` where a picture lies behind it or something makes it see-through. */
function background(element: Element, styleOf: StyleOf): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor: color, backgroundImage: image, opacity } = styleOf(at)
    if ((image && image !== 'none') || (opacity && Number(opacity) < 1)) return ''
    if (color && color !== 'transparent' && !/,\s*0\)$|\/\s*0%?\)$/.test(color)) return color
  }
  return 'rgb(255, 255, 255)'
}
