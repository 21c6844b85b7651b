const skipped = new Set('script style noscript template svg math head object'.split(' '))

/** Every element under `root` in reading order, open shadow trees included, without recursion and without what never shows. */
export function* walk(root: Element): Generator<{ element: Element; leaving: boolean }> {
  const stack: { element: Element; leaving: boolean }[] = [{ element: root, leaving: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step
    if (step.leaving) continue
    const { element } = step
    stack.push({ element, leaving: true })
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
      if (!skipped.has(child.localName)) stack.push({ element: child, leaving: false })
    }
    const shadow = element.shadowRoot
    for (let child = shadow?.lastElementChild ?? null; child; child = child.previousElementSibling) {
      if (!skipped.has(child.localName)) stack.push({ element: child, leaving: false })
    }
  }
}
