import fs from 'node:fs'
import * as ort from 'onnxruntime-web/wasm'
import { createReaderSession } from '../claims/reader/session.ts'
import { readerModel } from '../claims/reader/settings.ts'

/** The reader that ships, or the one in `folder`, on one thread. */
export async function loadReader(folder = new URL('../public/model', import.meta.url).pathname) {
  ort.env.wasm.numThreads = 1
  const text = (name) => fs.readFileSync(`${folder}/${name}`, 'utf8')
  const session = await createReaderSession(ort, fs.readFileSync(`${folder}/reader.onnx`))
  return readerModel(text('reader.json'), text('vocabulary.txt'), session)
}

/** Plain text, a paragraph a line, as blocks. */
export function blocksOf(text) {
  const blocks = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ start: at, end: at + line.length, kind: 'paragraph', paid: false })
    at += line.length + 1
  }
  return blocks
}
