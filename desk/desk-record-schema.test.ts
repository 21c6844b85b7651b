import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { deskRecordSchema } from './record.ts'

test('the desk’s own format is described in docs/desk-record.schema.json', () => {
  const file = path.join(import.meta.dirname, '../docs/desk-record.schema.json')
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  expect(kept).toEqual(JSON.parse(JSON.stringify(toJsonSchema(deskRecordSchema, { errorMode: 'ignore' }))))
})
