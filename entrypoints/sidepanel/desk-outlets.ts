/** An ordinary download by a link, for which no permission is needed. */
export function downloadFile({ name, type, parts }: { name: string; type: string; parts: BlobPart[] }): void {
  const address = URL.createObjectURL(new Blob(parts, { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The ways out of the panel for a report. */
export const deskOutlets = {
  copy(text: string): Promise<void> {
    return navigator.clipboard.writeText(text)
  },
  download({ name, type, text }: { name: string; type: string; text: string }): void {
    downloadFile({ name, type, parts: [text] })
  },
}
