import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { amount, ratio, shown, table } from './measure.ts'
import { textSource } from './news-text.ts'
import type { TextRun } from './text-run.ts'

const lengths = [1_000, 2_000, 10_000]

/** Each does other work: what it is stands beside its figures. */
const systems: Record<string, string> = {
  ours: 'full review: sentences, verdicts, attributions, speakers, ledger, repeats',
  compromise: 'sentences, people, quotations',
  wink: 'wink-nlp with wink-eng-lite-web-model: its full pipeline',
  'write-good': 'all its checks',
  retext: 'with retext-passive and retext-equality',
  'transformers.js': 'token classification by the encoder of ours, in the same WebAssembly',
  'transformers.js, native': 'the same in machine code, as it runs in Node',
}

const about = `**transformers.js** downloads its models, and these benchmarks run without a network: \`bench/peers/token-classifier.mjs\` makes one of our encoder (6 layers, 384 wide,
eight bits a weight), with scores for each word piece. So it is of the same size and on one thread, as ours is, and only its time and memory are compared, never
what it finds. It gets the text paragraph by paragraph, since it takes 512 pieces at most.`

const why = `**Why ours takes longer.** Most others tag words or look them up in lists; ours runs a network of six layers over every word, in ONNX Runtime’s
WebAssembly, and nearly all of its time is spent there. transformers.js gives the same layers fewer pieces, and in shorter stretches, where each costs less:
ours reads windows of up to 480, in which the judged sentences have others before and after them, because who speaks is often said there. In machine code the
layers are several times as fast, but no browser has that. None of the others says who is credited with what, or what an editor would query.`

/** Our review of a text beside what others do with it, as Markdown. */
export function benchText(runs: number): string {
  const results = Object.keys(systems).map((name) => ({ name, runs: lengths.map((words) => run(name, words, runs)) }))
  const ours = results[0]?.runs ?? []
  const rows = results.map(({ name, runs: taken }) => [
    `${name}: ${systems[name]}`,
    ...taken.map((one, at) =>
      name === 'ours' ? shown(one.time) : `${shown(one.time)} · ${ratio(ours[at]?.time.median ?? 0, one.time.median)}`,
    ),
    amount(taken.at(-1)?.memory ?? 0),
  ])
  const [short, , long] = ours
  const perWord = (words: number, one: TextRun | undefined) => (one ? one.time.median / words : 0)
  const growth = perWord(10_000, long) / perWord(1_000, short)
  const network = ours.map(({ network: part, time }) => `${Math.round((100 * part.time) / time.median)} %`)
  const pieces = (name: string) => results.find((one) => one.name === name)?.runs.at(-1)?.network.pieces ?? 0
  return [
    `Milliseconds of processor time: median (middle half) of ${runs} runs after one to warm up, each system in a process of its own; after the dot ours`,
    `divided by that. Text: ${textSource()}. Memory: most that the process held, in MiB, at 10,000 words.`,
    '',
    table(['system', ...lengths.map((words) => `${words.toLocaleString('en')} words`), 'memory'], rows),
    '',
    `Ours: ${lengths.map((words, at) => `${amount((1000 * words) / (ours[at]?.time.median ?? 1))} words/s at ${words.toLocaleString('en')}`).join(', ')};`,
    `a word of 10,000 costs ${growth.toFixed(2)} times a word of 1,000. The network takes ${network.join(' / ')} of it.`,
    `Of 10,000 words the networks were given ${amount(pieces('ours'))} word pieces (ours) and ${amount(pieces('transformers.js'))} (transformers.js).`,
    '',
    about,
    '',
    why,
  ].join('\n')
}

function run(name: string, words: number, runs: number): TextRun {
  console.error(`text: ${name}, ${words} words …`)
  const file = path.join(import.meta.dirname, 'text-run.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, name, String(words), String(runs)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout)
}
