/** Who scrolls past a story doesn't read it: it must stay in view for so long, in milliseconds. */
const settles = 600

/** Calls back when the page has been scrolled and has stayed there. */
export function watchScroll(document: Document, signal: AbortSignal, onRest: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(waiting)
    waiting = setTimeout(onRest, settles)
  }
  // Capturing, because boxes that scroll inside the page don't let the event bubble.
  document.addEventListener('scroll', later, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true })
}
