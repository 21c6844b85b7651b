import * as v from 'valibot'
import { markStyles, type PanelToPage } from '../../types/messages.ts'
import { emphases } from '../../types/settings.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = { start: offset, end: offset }

const schema = v.variant('kind', [
  v.object({ kind: v.literal('read') }),
  v.object({
    kind: v.literal('paint'),
    marks: v.array(v.object({ id: offset, style: v.picklist(markStyles), ...span })),
    paid: v.boolean(),
    emphasis: v.picklist(emphases),
  }),
  v.object({ kind: v.literal('show'), span: v.object(span) }),
  v.object({ kind: v.literal('show-paid'), marker: offset }),
  v.object({
    kind: v.literal('extracted'),
    number: offset,
    article: v.nullable(v.object({ kept: v.array(offset), byline: v.nullable(v.string()) })),
  }),
]) satisfies v.GenericSchema<unknown, PanelToPage>

/** What came over the port as a message of the panel's, or `null` where it is none. */
export function readPanelMessage(data: unknown): PanelToPage | null {
  const parsed = v.safeParse(schema, data)
  return parsed.success ? parsed.output : null
}
