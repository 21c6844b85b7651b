import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as runtime from 'onnxruntime-web/wasm'
import { createReaderSession } from '../claims/reader/session.ts'
import { type ReaderModel, readerModel } from '../claims/reader/settings.ts'

const shipped = path.resolve(import.meta.dirname, '../public/model')

let loading: Promise<ReaderModel> | null = null

/** The reader that ships with the extension, on one thread; loaded once. */
export function loadReader(): Promise<ReaderModel> {
  loading ??= loadReaderFrom(shipped)
  return loading
}

/** The reader in another folder of the same kind: one that was just trained. */
export async function loadReaderFrom(folder: string): Promise<ReaderModel> {
  runtime.env.wasm.numThreads = 1
  const [settings, vocabulary, graph, weights] = await Promise.all([
    readFile(path.join(folder, 'reader.json'), 'utf8'),
    readFile(path.join(folder, 'vocabulary.txt'), 'utf8'),
    readFile(path.join(folder, 'reader.onnx')),
    readFile(path.join(folder, 'reader.weights')),
  ])
  return readerModel(settings, vocabulary, await createReaderSession(runtime, graph, weights))
}
