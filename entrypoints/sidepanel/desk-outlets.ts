/** The ways out of the panel for a report. */
export const deskOutlets = {
  copy(text: string): Promise<void> {
    return navigator.clipboard.writeText(text)
  },
  /** An ordinary download by a link, for which no permission is needed. */
  download({ name, type, text }: { name: string; type: string; text: string }): void {
    const address = URL.createObjectURL(new Blob([text], { type }))
    const link = Object.assign(document.createElement('a'), { href: address, download: name })
    link.click()
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  },
}
