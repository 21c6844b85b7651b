import type { StoryLink } from '../../types/story.ts'
import type { FlowBlock, FlowRegion, InlineSpan, TextSegment } from './flow.ts'
import { textRuns } from './fold-text.ts'

/** Gathers the text nodes of one block into folded text that remembers where every character came from. */
export class BlockBuilder {
  private text = ''
  private segments: TextSegment[] = []
  private links: StoryLink[] = []
  private inlines: InlineSpan[] = []
  private space: { node: Text; offset: number } | null = null
  /** A space that no text node holds: a line break between two words. */
  private gap = false

  /** Where the next character will stand. */
  get end(): number {
    return this.text.length + (this.text && (this.space || this.gap) ? 1 : 0)
  }

  get isEmpty(): boolean {
    return this.text === ''
  }

  add(node: Text): void {
    for (const match of node.data.matchAll(textRuns)) {
      const offset = match.index
      if (match[2]) this.space ??= { node, offset }
      else if (match[3]) this.addWord(node, offset, match[3])
    }
  }

  breakLine(): void {
    this.gap = true
  }

  addLink(start: number, href: string): void {
    if (this.text.length > start) this.links.push({ start, end: this.text.length, href })
  }

  addInline(start: number, element: Element): void {
    if (this.text.length > start) this.inlines.push({ start, end: this.text.length, element })
  }

  /** The block so far, or `null` where it holds no text; the builder begins anew. */
  take(region: FlowRegion, order: number): FlowBlock | null {
    const { text, segments, links, inlines } = this
    this.text = ''
    this.segments = []
    this.links = []
    this.inlines = []
    this.space = null
    this.gap = false
    return text ? { order, region, text, segments, links, inlines } : null
  }

  private addWord(node: Text, offset: number, word: string): void {
    if (this.text) {
      if (this.space) this.append(this.space.node, this.space.offset, ' ')
      else if (this.gap) this.text += ' '
    }
    this.space = null
    this.gap = false
    this.append(node, offset, word)
  }

  private append(node: Text, offset: number, text: string): void {
    const start = this.text.length
    const last = this.segments.at(-1)
    const continues = last?.node === node && last.offset + last.length === offset && last.start + last.length === start
    if (last && continues) last.length += text.length
    else this.segments.push({ start, length: text.length, node, offset })
    this.text += text
  }
}
