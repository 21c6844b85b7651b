#!/usr/bin/env node
// Writes the sentences of every text of a PolNeAR folder as JSON: {name: [[start, end], ...]}, UTF-16 offsets.
// usage: segment.mjs FOLDER/text SEGMENTER.mjs > sentences.json
// SEGMENTER exports segmentDoc(text), as ../shared/score/attribution/segment.mjs does.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, segmenter] = process.argv.slice(2)
const { segmentDoc } = await import(pathToFileURL(path.resolve(segmenter)).href)
const out = {}
for (const file of fs.readdirSync(folder).sort()) {
  const { sents, tokens } = segmentDoc(fs.readFileSync(path.join(folder, file), 'utf8'))
  out[path.basename(file, '.txt')] = sents.map(({ a, b }) => [tokens[a].s, tokens[b - 1].e])
}
console.log(JSON.stringify(out))
