/** Work of which only the latest piece counts: what was under way ends when another begins. */
export class LatestRun {
  #latest = new AbortController()

  /**
   * @param failed Hears what the work throws, unless it was ended meanwhile.
   */
  async begin(work: (signal: AbortSignal) => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    this.end('Something else was asked for.')
    this.#latest = new AbortController()
    const { signal } = this.#latest
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
  }

  /** Ends what is under way. */
  end(why: string): void {
    this.#latest.abort(new DOMException(why, 'AbortError'))
  }
}
