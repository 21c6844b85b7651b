import * as v from 'valibot'
import { factsSchema, offset, paidSchema, spanEntries } from '../../desk/review-schema.ts'
import type { PageToPanel } from '../../types/messages.ts'
import { asideKinds, blockKinds, readingNotices, type StoryText } from '../../types/story.ts'

const story = v.pipe(
  v.object({
    text: v.string(),
    blocks: v.array(v.object({ ...spanEntries, kind: v.picklist(blockKinds), paid: v.boolean() })),
    links: v.array(v.object({ ...spanEntries, href: v.string() })),
    asides: v.array(v.object({ kind: v.picklist(asideKinds), text: v.string() })),
  }),
  v.check(isWithin, 'An offset lies outside the story.'),
)

const reading = v.object({
  facts: factsSchema,
  story,
  paid: paidSchema,
  notices: v.array(v.picklist(readingNotices)),
  place: v.exactOptional(v.object({ number: offset, count: offset })),
})

/** The page script sends no longer ones, in characters. */
const longestCopy = 4_200_000

const schema = v.variant('kind', [
  v.object({ kind: v.literal('reading'), reading }),
  v.object({ kind: v.literal('copy'), number: offset, page: v.pipe(v.string(), v.maxLength(longestCopy)) }),
  v.object({ kind: v.literal('unreadable'), contentType: v.string() }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
  v.object({ kind: v.literal('mark-clicked'), id: offset }),
  v.object({ kind: v.literal('viewport'), span: v.nullable(v.object(spanEntries)) }),
  v.object({ kind: v.literal('changed') }),
  v.object({ kind: v.literal('again'), reading }),
  v.object({ kind: v.literal('other-story') }),
]) satisfies v.GenericSchema<unknown, PageToPanel>

/**
 * What came over the port as a message of the page script's, or `null` where it is none. A page script runs in the
 * page's process: if that has been taken over, anything may come from it, and the panel holds more than the page does.
 */
export function readPageMessage(data: unknown): PageToPanel | null {
  const parsed = v.safeParse(schema, data)
  return parsed.success ? parsed.output : null
}

function isWithin({ text, blocks, links }: StoryText): boolean {
  return [...blocks, ...links].every(({ start, end }) => start <= end && end <= text.length)
}
