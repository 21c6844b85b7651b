import type { Rendering } from '../../types/rendering.ts'

/**
 * Layout as it is written into a test's page: `data-box="x y width height"`, `data-type="size|color|background|bold"`,
 * `data-before` and `data-after`, and `data-not="print"` on what isn't on paper, `data-not="narrow"` on what isn't on a phone.
 */
export const drawn: Rendering = {
  isShown: (element) => !element.closest('[hidden]'),
  pseudoText: (element, pseudo) => element.getAttribute(pseudo === '::before' ? 'data-before' : 'data-after') ?? '',
  boxOf(element) {
    const box = element.getAttribute('data-box')?.split(' ').map(Number)
    return box ? { x: box[0] ?? 0, y: box[1] ?? 0, width: box[2] ?? 0, height: box[3] ?? 0 } : null
  },
  typeOf(element) {
    const [size, color, background, bold] = element.getAttribute('data-type')?.split('|') ?? []
    return size && color && background ? { fontSize: Number(size), color, background, bold: bold === 'bold' } : null
  },
  viewport: () => ({ width: 1280, height: 900 }),
  survives: (element, medium) => !element.closest(`[data-not="${medium}"]`),
}

/** What is known of a page that has no layout. */
export const bare: Rendering = {
  ...drawn,
  boxOf: () => null,
  typeOf: () => null,
  viewport: () => null,
  survives: () => null,
}
