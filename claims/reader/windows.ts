/** Places [start, end) of the stream that the encoder reads at once; judged are sentences [first, last). */
export interface ReadingWindow {
  start: number
  end: number
  first: number
  last: number
}

/** Pieces of context before and after the judged sentences, and the most that the encoder takes. As in training. */
const before = 48
const after = 32
const longest = 512

/** Judged pieces: few at first, so that the first verdicts come at once; later as many as are read fastest. */
const budgets = [128, 400]

/** Cuts a stream into windows of whole sentences. `first` has the places of the sentences' marks and the end. */
export function windowsOf(first: readonly number[]): ReadingWindow[] {
  const windows: ReadingWindow[] = []
  const place = (sentence: number): number => first[sentence] ?? 0
  const sentences = first.length - 1
  const size = longest - before - after
  let sentence = 0
  while (sentence < sentences) {
    const budget = budgets[Math.min(windows.length, budgets.length - 1)] ?? size
    let last = sentence + 1
    while (last < sentences && place(last + 1) - place(sentence) <= budget) last += 1
    // A sentence that is longer than any window is read as far as it fits.
    const end = Math.min(place(last), place(sentence) + size)
    windows.push({
      start: Math.max(0, place(sentence) - before),
      end: Math.min(place(sentences), end + after),
      first: sentence,
      last,
    })
    sentence = last
  }
  return windows
}
