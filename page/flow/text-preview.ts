const length = 80

/** How a region's text begins, found without reading all of it. */
export function textPreview(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let text = ''
  for (let steps = 0; steps < 40 && text.length < length && walker.nextNode(); steps++) {
    text = `${text} ${walker.currentNode.nodeValue ?? ''}`.replace(/\s+/g, ' ').trimStart()
  }
  return text.slice(0, length).trim()
}
