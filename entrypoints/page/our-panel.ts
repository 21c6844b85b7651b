/** Who opened a port, as the browser says it; a page can't forge it. */
interface Sender {
  id?: string | undefined
  url?: string | undefined
}

interface Extension {
  id: string
  /** Address of one of its files. */
  getURL(path: '/'): string
}

/** Nobody but a page of this extension is served: not a content script of ours in a page that has been taken over either. */
export function isOurPanel(sender: Sender | undefined, extension: Extension): boolean {
  return sender?.id === extension.id && Boolean(sender.url?.startsWith(extension.getURL('/')))
}
