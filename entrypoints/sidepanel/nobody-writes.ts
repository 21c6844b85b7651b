/**
 * Resolves as soon as nobody is writing in the panel: what is shown may be changed for another story then, and not in
 * the middle of a note.
 *
 * @throws The signal's reason on abort.
 */
export async function nobodyWrites(document: Document, signal: AbortSignal): Promise<void> {
  while (isWriting(document)) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const done = new AbortController()
    const listening = AbortSignal.any([signal, done.signal])
    // The focus is elsewhere only after the event.
    const later = () => setTimeout(resolve)
    document.addEventListener('focusout', later, { signal: listening })
    document.defaultView?.addEventListener('blur', later, { signal: listening })
    signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal })
    await promise.finally(() => done.abort())
  }
  signal.throwIfAborted()
}

/** The caret stands in a field of the panel. Who clicks into the page has put the pen down. */
function isWriting(document: Document): boolean {
  const fields = 'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])'
  return document.hasFocus() && Boolean(document.activeElement?.matches(fields))
}
