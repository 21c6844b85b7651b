/**
 * Text that doesn't fit where it stands, in the page that this runs in: words beyond the window's edge or that of the
 * button they stand on, words that are cut off, and a page that scrolls sideways. It takes all it needs along.
 */
export function whatDoesNotFit(): string[] {
  const found = new Set<string>()
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} wide in a window of ${clientWidth}`)
  const room = 1
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
  const isHidden = (element: Element) =>
    !element.checkVisibility({ contentVisibilityAuto: false, opacityProperty: true }) ||
    element.closest('.visually-hidden, [hidden]') !== null

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node
    const words = textContent?.trim()
    if (!parentElement || !words || /^(?:SCRIPT|STYLE|OPTION|TEXTAREA)$/.test(parentElement.tagName)) continue
    if (isHidden(parentElement)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    let scrolled = false
    for (let up: Element | null = parentElement; up; up = up.parentElement) scrolled ||= scrolls(up)
    const button = parentElement.closest('button, a.button, summary')?.getBoundingClientRect()
    for (const { left, right, top, bottom } of boxes) {
      if (!scrolled && (left < -room || right > clientWidth + room)) found.add(`beyond the edge: ${words.slice(0, 60)}`)
      if (!button) continue
      const outside = left < button.left - room || right > button.right + room
      if (outside || top < button.top - 3 || bottom > button.bottom + 3)
        found.add(`beyond its button: ${words.slice(0, 60)}`)
    }
    const { overflowX, textOverflow } = getComputedStyle(parentElement)
    if (
      overflowX === 'hidden' &&
      textOverflow !== 'clip' &&
      parentElement.scrollWidth > parentElement.clientWidth + room
    )
      found.add(`cut off: ${words.slice(0, 60)}`)
  }
  const context = document.createElement('canvas').getContext('2d')
  for (const select of document.querySelectorAll('select')) {
    if (!context || isHidden(select)) continue
    const { font, fontSize, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select)
    context.font = font
    const text = select.selectedOptions[0]?.text ?? ''
    // The arrow that browsers draw takes about a letter's height and a quarter.
    const arrow = 1.25 * Number.parseFloat(fontSize)
    const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd)
    const needed = context.measureText(text).width + padding + arrow
    if (needed > select.clientWidth + room) found.add(`cut off in its select: ${text}`)
  }
  return [...found]
}
