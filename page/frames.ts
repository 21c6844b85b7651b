import { bodyOf } from '../types/document-parts.ts'
import type { Rendering } from '../types/rendering.ts'
import type { PageFrame } from '../types/review.ts'

/** A frame of the page's own site, which may be read. */
export interface OwnFrame {
  element: HTMLIFrameElement
  document: Document
}

/** Smaller frames are buttons and counters, in CSS pixels either way. */
const leastSide = 40
/** A frame that a story can be read in, in CSS pixels either way … */
const leastStorySide = 280
/** … takes this share of the window as well: advertising comes in frames of the page's own, too. */
const leastOfWindow = 0.3
/** More than a reader would look through. */
const mostFrames = 20

/** The frames of a page: those of its own site, the largest first, and of the others no more than whose and how large. */
export function framesIn(document: Document, rendering: Rendering): { own: OwnFrame[]; others: PageFrame[] } {
  const own: Array<OwnFrame & { area: number }> = []
  const { width: windowWidth, height: windowHeight } = rendering.viewport?.() ?? { width: 0, height: 0 }
  const leastArea = leastOfWindow * windowWidth * windowHeight
  const others: PageFrame[] = []
  for (const element of Array.from(document.querySelectorAll('iframe')).slice(0, 200)) {
    const box = rendering.boxOf(element)
    if (!box || Math.min(box.width, box.height) < leastSide || !rendering.isShown(element)) continue
    const inner = documentOf(element)
    if (!inner) {
      const host = hostOf(element)
      const [width, height] = [Math.round(box.width), Math.round(box.height)]
      if (host && others.length < mostFrames) others.push({ host, width, height })
    } else if (Math.min(box.width, box.height) >= leastStorySide && box.width * box.height >= leastArea) {
      own.push({ element, document: inner, area: box.width * box.height })
    }
  }
  return { own: own.sort((one, other) => other.area - one.area), others }
}

/**
 * `null` for a frame of another site: browsers keep it closed. One that wasn't loaded, because it is blocked or isn't
 * there yet, Firefox leaves open, with an empty document of the page's own in it.
 */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument
    if (!inner || !bodyOf(inner) || (inner.URL === 'about:blank' && isElsewhere(frame))) return null
    return inner
  } catch {
    return null
  }
}

function isElsewhere(frame: HTMLIFrameElement): boolean {
  const address = frame.getAttribute('src') ?? ''
  if (!URL.canParse(address, frame.baseURI)) return false
  const { protocol, origin } = new URL(address, frame.baseURI)
  return /^https?:$/.test(protocol) && origin !== new URL(frame.ownerDocument.URL).origin
}

function hostOf(frame: HTMLIFrameElement): string | null {
  const address = frame.getAttribute('src') ?? ''
  return URL.canParse(address, frame.baseURI) ? new URL(address, frame.baseURI).host || null : null
}
