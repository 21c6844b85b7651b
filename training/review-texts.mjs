#!/usr/bin/env node
// What the reader alone finds, without the rest of the house, as review lines for the scorers.
// usage: review-texts.mjs FILE.txt… > REVIEWS.jsonl      MODEL=folder for another model than the one that ships
import fs from 'node:fs'
import { agree } from '../claims/reader/agree.ts'
import { readStory } from '../claims/reader/read-story.ts'
import { inStory } from '../claims/reader/story-tendency.ts'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { blocksOf, loadReader } from './load-reader.mjs'

const model = await loadReader(process.env.MODEL)
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8')
  const blocks = blocksOf(text)
  const spans = splitSentences(text, blocks)
  const readings = []
  let attributions = []
  for await (const step of readStory(text, spans, model)) {
    readings.push(...step.sentences)
    attributions = step.attributions
  }
  const known = resolveSpeakers(text, blocks, attributions)
  console.log(JSON.stringify({ file, ...agree(spans, inStory(readings, model.settings), attributions, known) }))
}
