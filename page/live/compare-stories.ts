import { foldWords } from '../flow/fold-text.ts'

/** A text as a page shows it at one time. */
export interface ShownStory {
  title: string | null
  text: string
}

/** From this share of the earlier text that is still there on, it is the same story, even under another headline. */
const leastKept = 0.5

/**
 * What has become of a story: it reads the `same`, it has `changed` (a live blog went on, a paragraph was mended, a part
 * was unfolded), or it is an `other` story that stands in its place.
 */
export function compareStories(before: ShownStory, now: ShownStory): 'same' | 'changed' | 'other' {
  if (before.text === now.text) return 'same'
  if (before.text === '' || now.text === '') return 'other'
  const title = foldWords(before.title ?? '')
  if (title !== '' && title === foldWords(now.title ?? '')) return 'changed'
  return shareKept(before.text, now.text) >= leastKept ? 'changed' : 'other'
}

/** Share of the earlier text, by characters, whose blocks are still there. */
function shareKept(before: string, now: string): number {
  const there = new Set(now.split('\n'))
  let kept = 0
  for (const block of before.split('\n')) if (there.has(block)) kept += block.length + 1
  return kept / (before.length + 1)
}
