#!/usr/bin/env node
// How long the reader takes: usage: time-reader.mjs FILE.txt…   (their texts, one after the other, are cut to length)
import fs from 'node:fs'
import { readStory } from '../claims/reader/read-story.ts'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { blocksOf, loadReader } from './load-reader.mjs'

const began = performance.now()
const model = await loadReader(process.env.MODEL)
console.log(`load: ${(performance.now() - began).toFixed(0)} ms`)
const all = process.argv.slice(2).map((file) => fs.readFileSync(file, 'utf8')).join('\n')

async function time(words) {
  const ends = Array.from(all.matchAll(/\S+/g), ({ index, 0: word }) => index + word.length)
  const text = all.slice(0, ends[words - 1])
  const start = performance.now()
  let first
  for await (const step of readStory(text, splitSentences(text, blocksOf(text)), model)) first ??= performance.now() - start
  return { first, all: performance.now() - start }
}

const show = ({ first, all }) => `first verdicts ${first.toFixed(0)} ms, all ${all.toFixed(0)} ms`
console.log(`1,000 words, cold: ${show(await time(1000))}`)
const runs = []
for (let run = 0; run < 7; run += 1) runs.push(await time(1000))
console.log(`1,000 words, warm, median of 7: ${show(runs.sort((a, b) => a.all - b.all)[3])}`)
console.log(`10,000 words: ${show(await time(10000))}`)
console.log(`most memory of the whole process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`)
