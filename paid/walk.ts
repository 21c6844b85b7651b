import type { Steps } from '../types/steps.ts'

const skipped = new Set('script style noscript template svg math head object'.split(' '))

/** Elements between two places where the walk can be interrupted. */
const restEvery = 8

/**
 * Visits every element under `root` in reading order, open shadow trees included, without recursion and without what
 * never shows; each is left when all that it holds has been visited. Yields now and then, so that its caller can let the
 * page have its turn; what the page takes away or adds meanwhile is visited as it was, or not at all.
 */
export function* walk(
  root: Element,
  visit: { enter(element: Element): void; leave(element: Element): void },
): Steps<void> {
  // `null` stands for the end of the innermost element in `open`.
  const stack: (Element | null)[] = [root]
  const open: Element[] = []
  let count = 0
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === null) {
      const left = open.pop()
      if (left) visit.leave(left)
      continue
    }
    if (++count % restEvery === 0) yield
    visit.enter(step)
    open.push(step)
    stack.push(null)
    pushChildren(stack, step.lastElementChild)
    const shadow = step.shadowRoot
    if (shadow) pushChildren(stack, shadow.lastElementChild)
  }
}

function pushChildren(stack: (Element | null)[], last: Element | null): void {
  for (let child = last; child; child = child.previousElementSibling) {
    if (!skipped.has(child.localName)) stack.push(child)
  }
}
