/**
 * Which of several stories below each other is being read: the one that the middle of the window lies in, else the one
 * that fills the most of it. Index into `elements`; -1 where the window shows none.
 */
export function storyInView(elements: Element[], height: number): number {
  let best = -1
  let most = 0
  for (const [index, element] of elements.entries()) {
    const { top, bottom } = element.getBoundingClientRect()
    if (top <= height / 2 && bottom > height / 2) return index
    const shown = Math.min(bottom, height) - Math.max(top, 0)
    if (shown > most) [best, most] = [index, shown]
  }
  return best
}
