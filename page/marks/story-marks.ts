import type { Mark } from '../../types/messages.ts'
import type { Emphasis } from '../../types/settings.ts'
import type { TextMap } from '../text-map/text-map.ts'
import { createMarkPainter, type MarkPainter } from './marks.ts'

/** A story as far as marks need it: the document that it stands in, and what stands where. */
export interface MarkedStory {
  document: Document
  textMap: Pick<TextMap, 'rangeOf'>
  paidBlocks: Element[]
}

/** The marks of one story after the other, wherever each of them stands. */
export interface StoryMarks {
  /** Replaces all marks; what isn't found in the page is left out. `paid` outlines the paid blocks. */
  paint(story: MarkedStory, marks: readonly Mark[], paid: boolean): void
  /** Paints the same where the story stands now. */
  repaint(story: MarkedStory): void
  /** Takes them away: there is nothing to be painted again. */
  clear(): void
  emphasise(emphasis: Emphasis): void
  /** Scrolls to a place in the page and makes it flash. */
  show(place: Range | Element): void
}

/**
 * Marks stories until the signal aborts; then nothing of ours is left in the page.
 *
 * @param clicked Hears which mark was clicked.
 */
export function createStoryMarks(clicked: (id: number) => void, signal: AbortSignal): StoryMarks {
  let painter: MarkPainter | null = null
  let home: Document | null = null
  let leaving = new AbortController()
  let painted: { marks: readonly Mark[]; paid: boolean } | null = null

  /** A story may stand in a frame of the page's own site: marks belong to a document. */
  const painterFor = (document: Document): MarkPainter => {
    if (painter && document === home) return painter
    leaving.abort()
    leaving = new AbortController()
    home = document
    const own = AbortSignal.any([signal, leaving.signal])
    painter = createMarkPainter(document, own)
    painter.onMarkClick(({ id }) => clicked(id), own)
    return painter
  }
  const paint = ({ document, textMap, paidBlocks }: MarkedStory, marks: readonly Mark[], paid: boolean) => {
    painted = { marks, paid }
    const own = painterFor(document)
    own.paint(
      marks.flatMap(({ id, style, start, end }) => {
        const range = textMap.rangeOf({ start, end })
        return range ? [{ id, style, range }] : []
      }),
    )
    own.outline(paid ? paidBlocks : [])
  }
  return {
    paint,
    repaint(story) {
      if (painted) paint(story, painted.marks, painted.paid)
    },
    clear() {
      painted = null
      painter?.clear()
    },
    emphasise: (emphasis) => painter?.emphasise(emphasis),
    show: (place) => painter?.show(place),
  }
}
