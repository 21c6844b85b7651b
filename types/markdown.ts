/** A Markdown text that was parsed when the extension was built. Plain text, or an element by its HTML name. */
export type MarkdownNode = string | { tag: string; address?: string; children: MarkdownNode[] }
