// Runs in the page: what is measured.
import { browserRendering } from '../../page/rendering/browser-rendering.ts'
import { findPaidContent, paidContentInSteps } from '../../paid/find-paid-content.ts'

/** One detection on this page in one go. Returns the number of markers. */
function detect(): number {
  return findPaidContent(document, where()).content.markers.length
}

/** The same in slices, as the extension does it. Returns the longest of them, in milliseconds. */
async function detectInSlices(): Promise<number> {
  let longest = 0
  // `runInSlices` gives way after the first step that ends later than this, so that a slice is as long as this and one step.
  const slice = 5
  const steps = paidContentInSteps(document, where())
  for (let done = false; !done; ) {
    const began = performance.now()
    do done = steps.next().done === true
    while (!done && performance.now() - began < slice)
    longest = Math.max(longest, performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return longest
}

function where() {
  return {
    storyRoot: document.querySelector('article'),
    headline: document.querySelector('h1'),
    url: location.href,
    language: 'en',
    rendering: browserRendering(window),
  }
}

Object.assign(globalThis, { detect, detectInSlices })
