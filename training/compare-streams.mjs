#!/usr/bin/env node
// Compares the engine's streams with those that training sees: usage: compare-streams.mjs VOCABULARY STREAMS.jsonl
import fs from 'node:fs'
import readline from 'node:readline'
import { streamOf } from '../claims/reader/stream.ts'
import { readVocabulary } from '../claims/reader/wordpiece.ts'

const [vocabularyPath, streamsPath] = process.argv.slice(2)
const vocabulary = readVocabulary(fs.readFileSync(vocabularyPath, 'utf8'))
const count = { texts: 0, pieces: 0, unlike: 0 }
for await (const line of readline.createInterface({ input: fs.createReadStream(streamsPath) })) {
  const { text, sentences, stream } = JSON.parse(line)
  const { ids, features, starts, ends, first } = streamOf(text, sentences, vocabulary)
  count.texts += 1
  count.pieces += ids.length
  if (JSON.stringify([ids, features, starts, ends, first]) !== JSON.stringify(stream)) count.unlike += 1
}
console.log(count)
process.exitCode = count.unlike ? 1 : 0
